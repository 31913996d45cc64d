// @ts-check
import { once } from 'node:events';
import { connect } from 'node:net';
import { createMessage, defineInterface, GatewayError } from 'mqttgateway/interface';

/** @typedef {{ host: string, port: number, period: number }} Options */

const options = {
  type: 'object',
  description: 'Options of the starter interface.',
  additionalProperties: false,
  required: ['port'],
  properties: {
    host: { type: 'string', default: '127.0.0.1', description: 'Address of the device.' },
    port: {
      type: 'integer',
      minimum: 1,
      maximum: 65535,
      examples: [4711],
      description: 'Its port.',
    },
    period: {
      type: 'number',
      minimum: 0.1,
      default: 10,
      unit: 'seconds',
      description: 'Time between two questions for its state.',
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

/**
 * @param {Options} options
 * @param {import('mqttgateway/interface').InterfaceContext} context
 * @returns {import('mqttgateway/interface').DeviceInterface}
 */
const create = (options, context) => {
  /** @type {import('node:net').Socket | undefined} */
  let socket;
  let state = '';

  /** @param {string} line */
  const hear = async (line) => {
    const action = ACTIONS.get(line);
    if (action === undefined || line === state) return;
    state = line;
    // Awaited, so that a full gateway slows the device down in place of losing messages.
    await context.emit(
      createMessage({ type: 'status', function: 'Switch', device: context.name, action }),
    );
  };

  /** @param {import('node:net').Socket} opened */
  const listen = async (opened) => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of opened) {
      context.traffic('in', bytes);
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE)
        throw new Error(`the device sent ${rest.length} characters without a line break`);
      for (const line of lines) await hear(line.trim());
    }
    throw new Error('the device closed the connection');
  };

  /** @param {string} line */
  const say = (line) => {
    if (socket === undefined || socket.destroyed) throw new Error('the device is not connected');
    const bytes = Buffer.from(`${line}\n`);
    context.traffic('out', bytes);
    socket.write(bytes);
  };

  return {
    async start(signal) {
      state = '';
      const opened = connect({ host: options.host, port: options.port, signal });
      socket = opened;
      await once(opened, 'connect');
      // What goes wrong is told by the end of listen(); nobody else has to hear of it.
      opened.on('error', () => undefined);
      listen(opened).catch((error) => {
        if (socket === opened) context.lost(error);
      });
      context.every(options.period * 1000, () => say('state'));
      say('state');
    },
    handle({ action }) {
      const line = LINES.get(action);
      if (line === undefined)
        throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', `the device cannot do "${action}"`);
      say(line);
    },
    stop() {
      const opened = socket;
      socket = undefined;
      opened?.destroy();
    },
  };
};

/** @type {import('mqttgateway/interface').InterfaceDefinition<Options>} */
const definition = { name: 'starter', apiVersion: 1, options, create };

export default defineInterface(definition);
