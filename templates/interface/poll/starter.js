// @ts-check
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createMessage, defineInterface, GatewayError } from 'mqttgateway/interface';

/** @typedef {{ file: string, scale: number, period: number }} Options */

const options = {
  type: 'object',
  description: 'Options of the starter interface.',
  additionalProperties: false,
  required: ['file'],
  properties: {
    file: {
      type: 'string',
      minLength: 1,
      examples: ['/sys/class/thermal/thermal_zone0/temp'],
      description: 'Where the number stands; a relative path begins at the configuration.',
    },
    scale: { type: 'number', default: 1, description: 'What the number is multiplied with.' },
    period: {
      type: 'number',
      minimum: 0.1,
      default: 10,
      unit: 'seconds',
      description: 'Time between two readings.',
    },
  },
};

/**
 * Asks the device for its value: the one function to change for another sensor.
 *
 * @param {Options} options
 * @param {string} folder
 * @param {AbortSignal} signal
 */
const readValue = async ({ file, scale }, folder, signal) => {
  const text = (await readFile(resolve(folder, file), { encoding: 'utf8', signal })).trim();
  const value = Number(text) * scale;
  if (text === '' || !Number.isFinite(value))
    throw new Error(`${file} has "${text.slice(0, 40)}"; expected a number`);
  return String(Math.round(value * 1000) / 1000);
};

/**
 * @param {Options} options
 * @param {import('mqttgateway/interface').InterfaceContext} context
 * @returns {import('mqttgateway/interface').DeviceInterface}
 */
const create = (options, context) => {
  let work = new AbortController();
  let last = '';

  /** @param {boolean} always also where the value is the same */
  const measure = async (always) => {
    const { signal } = work;
    const value = await readValue(options, context.folder, signal);
    if (signal.aborted || (value === last && !always)) return;
    last = value;
    await context.emit(
      createMessage({
        type: 'status',
        function: 'Sensor',
        device: context.name,
        action: 'MEASURED',
        arguments: { Value: value },
      }),
    );
  };

  return {
    async start(signal) {
      work = new AbortController();
      last = '';
      signal.addEventListener('abort', () => work.abort(signal.reason), { once: true });
      if (signal.aborted) work.abort(signal.reason);
      await measure(true);
      // A reading that fails counts as a lost device; the gateway starts the interface again.
      context.every(options.period * 1000, () => measure(false));
    },
    async handle({ action }) {
      if (action !== 'REPORT')
        throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', `the sensor cannot do "${action}"`);
      await measure(true);
    },
    stop() {
      work.abort();
    },
  };
};

/** @type {import('mqttgateway/interface').InterfaceDefinition<Options>} */
const definition = { name: 'starter', apiVersion: 1, options, create };

export default defineInterface(definition);
