import {
  createMessage,
  type DeviceInterface,
  defineInterface,
  GatewayError,
  type InterfaceContext,
  type Message,
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

const create = (options: Required<Options>, context: InterfaceContext): DeviceInterface => {
  const { signal, low, high } = options;
  if (signal !== 'mute' && low > high)
    throw new GatewayError(
      'INTERFACE_START_FAILED',
      `low is ${low} and high is ${high}; low must not be above high`,
      { retryable: false },
    );
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
  create,
});
