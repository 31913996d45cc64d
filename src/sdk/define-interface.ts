import type { InterfaceDefinition } from './interface-contract.js';

/**
 * Declares a device interface; gives editors the types, and the gateway the definition unchanged.
 *
 * @example
 * export default defineInterface<Options>({ name: 'bell', apiVersion: 1, options: schema,
 *   create: (options, context) => new Bell(options, context) });
 */
export const defineInterface = <Options>(
  definition: InterfaceDefinition<Options>,
): InterfaceDefinition<Options> => Object.freeze(definition);
