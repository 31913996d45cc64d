// @ts-check
import { createMessage, defineInterface, GatewayError } from 'mqttgateway/interface';

/** @typedef {{ greeting: string }} Options */

const options = {
  type: 'object',
  description: 'Options of the starter interface.',
  additionalProperties: false,
  properties: {
    greeting: { type: 'string', default: 'hello', description: 'What is logged at the start.' },
  },
};

/**
 * @param {Options} options
 * @param {import('mqttgateway/interface').InterfaceContext} context
 * @returns {import('mqttgateway/interface').DeviceInterface}
 */
const create = (options, context) => {
  let isOpen = false;
  return {
    start(signal) {
      // Open the device here; throw if it is not there. Pass the signal on to what waits.
      signal.throwIfAborted();
      context.log.info(options.greeting);
      isOpen = true;
    },
    async handle({ action }) {
      if (!isOpen) throw new Error('the device is not open');
      if (action !== 'HELLO')
        throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', `the device cannot do "${action}"`);
      await context.emit(
        createMessage({ type: 'status', function: 'Greeting', device: context.name, action }),
      );
    },
    stop() {
      // Close the device here; it may be closed already.
      isOpen = false;
    },
  };
};

/** @type {import('mqttgateway/interface').InterfaceDefinition<Options>} */
const definition = { name: 'starter', apiVersion: 1, options, create };

export default defineInterface(definition);
