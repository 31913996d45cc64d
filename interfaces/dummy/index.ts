import {
  createMessage,
  type DeviceInterface,
  defineInterface,
  type InterfaceContext,
  type Message,
  type OptionProblem,
  replyTo,
} from 'mqttgateway/interface';
import { type Options, optionsSchema } from './options.generated.js';
import { signalValue } from './signal.js';

/** What the original's dummy interface emits every 30 seconds. */
const MUTE_OFFICE = createMessage({
  type: 'command',
  function: 'DummyFunction',
  location: 'Office',
  action: 'MUTE_ON',
});

const check = ({ signal, low, high }: Required<Options>): OptionProblem[] =>
  signal === 'mute' || low <= high
    ? []
    : [{ path: ['low'], message: `low is ${low} and high is ${high}; low must not be above high` }];

const create = (options: Required<Options>, context: InterfaceContext): DeviceInterface => {
  let count = 0;

  const next = (): Message => {
    if (options.signal === 'mute') return MUTE_OFFICE;
    const value = signalValue(options, count, Math.random());
    count += 1;
    return createMessage({
      function: 'DummyFunction',
      location: 'Office',
      action: 'SIGNAL',
      arguments: { Value: String(value) },
    });
  };

  return {
    start() {
      context.log.info(
        'the dummy interface needs no device: it logs each command that it receives',
      );
      if (options.period > 0) context.every(options.period * 1000, () => context.emit(next()));
    },
    async handle(message) {
      context.log.info(`received ${message.type} ${message.action}`, { message });
      if (options.reply)
        await context.emit(replyTo(message, 'OK', 'logged by the dummy interface'));
    },
    stop() {},
  };
};

/** An interface without a device: to verify an install, to try maps, and to start a new one from. */
export default defineInterface<Required<Options>>({
  name: 'dummy',
  apiVersion: 1,
  options: optionsSchema,
  check,
  create,
});
