import { errorText } from '../errors/error-text.js';
import type { DeviceInterface, InterfaceDefinition } from '../sdk/interface-contract.js';
import { Recorder, type RecorderOptions } from './recorder.js';
import type { RecordedEvent } from './recording-entry.js';

const isDevice = (value: unknown): value is DeviceInterface =>
  typeof value === 'object' &&
  value !== null &&
  ['start', 'handle', 'stop'].every((name) => typeof Reflect.get(value, name) === 'function');

const recordedDevice = (device: DeviceInterface, recorder: Recorder): DeviceInterface => {
  const tell = (event: RecordedEvent, text = ''): void =>
    recorder.add({ kind: 'event', event, text });
  const tellFailure = (cause: unknown): never => {
    tell('failed', errorText(cause));
    throw cause;
  };
  return {
    async start(signal) {
      tell('starting');
      await (async () => device.start(signal))().catch(tellFailure);
      tell('started');
    },
    async handle(message, signal) {
      recorder.add({ kind: 'command', message });
      await (async () => device.handle(message, signal))().catch(tellFailure);
    },
    ...(device.act && { act: device.act.bind(device) }),
    ...(device.stateUpdate && { stateUpdate: device.stateUpdate.bind(device) }),
    async stop() {
      try {
        await device.stop();
      } finally {
        tell('stopped');
        await recorder.close();
      }
    },
  };
};

/**
 * The same interface, but what it hears, says and is told goes into a file as well; one that does
 * not record is not touched at all.
 */
export const recordedDefinition = (
  definition: InterfaceDefinition,
  options: Omit<RecorderOptions, 'interface' | 'monotonicMs' | 'warn'>,
): InterfaceDefinition => {
  let recorder: Recorder | undefined;
  return {
    ...definition,
    create(given, context) {
      // A device that is built anew goes on in the same recording.
      recorder ??= new Recorder({
        ...options,
        interface: definition.name,
        monotonicMs: () => performance.now(),
        warn: (text) => context.log.warn(text),
      });
      const to = recorder;
      const device: unknown = definition.create(given, {
        ...context,
        emit(message) {
          const accepted = context.emit(message);
          to.add({ kind: 'emit', message });
          return accepted;
        },
        lost(cause) {
          to.add({ kind: 'event', event: 'lost', text: errorText(cause) });
          context.lost(cause);
        },
        traffic: (direction, bytes) => to.add({ kind: direction, bytes }),
      });
      // What is no device is refused by whoever asked for it.
      return isDevice(device) ? recordedDevice(device, to) : (device as DeviceInterface);
    },
  };
};
