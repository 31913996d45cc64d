// @ts-check
import { createMessage, defineInterface, GatewayError, importPackage } from 'mqttgateway/interface';

/** @typedef {{ port: string, baudrate: number }} Options */
/** @typedef {(options: Options, signal: AbortSignal) => Promise<import('node:stream').Duplex>} OpenLine */

const options = {
  type: 'object',
  description: 'Options of the starter interface.',
  additionalProperties: false,
  required: ['port'],
  properties: {
    port: {
      type: 'string',
      minLength: 1,
      examples: ['/dev/ttyUSB0'],
      description: 'The serial port.',
    },
    baudrate: {
      type: 'integer',
      minimum: 50,
      maximum: 4000000,
      default: 9600,
      unit: 'baud',
      description: 'Its speed.',
    },
  },
};

/** What the device says, as an action. */
const ACTIONS = new Map([
  ['on', 'POWER_ON'],
  ['off', 'POWER_OFF'],
]);
/** What a command asks for, as a line for the device. */
const LINES = new Map([
  ['POWER_ON', 'on'],
  ['POWER_OFF', 'off'],
  ['REPORT', 'state'],
]);
/** A device that never ends a line must not fill the memory. */
const MAX_LINE = 1000;

/** @type {OpenLine} */
const openPort = async ({ port, baudrate }, signal) => {
  const { SerialPort } = await importPackage('serialport', () => import('serialport'));
  signal.throwIfAborted();
  const line = new SerialPort({ path: port, baudRate: baudrate, autoOpen: false });
  await new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    line.open((error) => (error ? reject(error) : resolve(undefined)));
  });
  return line;
};

/**
 * @param {Options} options
 * @param {import('mqttgateway/interface').InterfaceContext} context
 * @param {OpenLine} openLine
 * @returns {import('mqttgateway/interface').DeviceInterface}
 */
const create = (options, context, openLine) => {
  /** @type {import('node:stream').Duplex | undefined} */
  let line;
  let state = '';

  /** @param {string} text */
  const hear = async (text) => {
    const action = ACTIONS.get(text);
    if (action === undefined || text === state) return;
    state = text;
    // Awaited, so that a full gateway slows the device down in place of losing messages.
    await context.emit(
      createMessage({ type: 'status', function: 'Switch', device: context.name, action }),
    );
  };

  /** @param {import('node:stream').Duplex} opened */
  const listen = async (opened) => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of opened) {
      context.traffic('in', bytes);
      const texts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = texts.pop() ?? '';
      if (rest.length > MAX_LINE)
        throw new Error(`the device sent ${rest.length} characters without a line break`);
      for (const text of texts) await hear(text.trim());
    }
    throw new Error('the serial line was closed');
  };

  /** @param {string} text */
  const say = (text) => {
    if (line === undefined || line.destroyed) throw new Error('the serial line is not open');
    const bytes = Buffer.from(`${text}\n`);
    context.traffic('out', bytes);
    line.write(bytes);
  };

  return {
    async start(signal) {
      state = '';
      const opened = await openLine(options, signal);
      line = opened;
      // What goes wrong is told by the end of listen(); nobody else has to hear of it.
      opened.on('error', () => undefined);
      listen(opened).catch((error) => {
        if (line === opened) context.lost(error);
      });
      say('state');
    },
    handle({ action }) {
      const text = LINES.get(action);
      if (text === undefined)
        throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', `the device cannot do "${action}"`);
      say(text);
    },
    stop() {
      const opened = line;
      line = undefined;
      opened?.destroy();
    },
  };
};

/**
 * The interface on a line that may be simulated.
 *
 * @param {OpenLine} [openLine]
 * @returns {import('mqttgateway/interface').InterfaceDefinition<Options>}
 */
export const starterOn = (openLine = openPort) => ({
  name: 'starter',
  apiVersion: 1,
  options,
  packages: ['serialport'],
  create: (given, context) => create(given, context, openLine),
});

export default defineInterface(starterOn());
