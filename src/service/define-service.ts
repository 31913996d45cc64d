import { GatewayError } from '../errors/gateway-error.js';
import { filterFault } from '../map/mqtt-topic.js';
import { defineInterface } from '../sdk/define-interface.js';
import type { InterfaceDefinition, OptionsSchema } from '../sdk/interface-contract.js';
import { assertLoop } from './loops.js';
import type { FreeOptions, Handler } from './service.js';
import type { ServiceDefinition } from './service-definition.js';
import { ServiceDevice } from './service-device.js';
import { spanMs } from './span.js';

const MAX_PRECISION = 15;

const DEBUG_PREFIX = {
  type: 'string',
  default: '',
  maxLength: 1024,
  pattern: '^[^+#\\u0000]*$',
  expected: 'a topic without + and #, or nothing',
  description: 'Put before all topics that the service publishes to, for trying it beside others.',
  examples: ['debug'],
};

const isHandler = <Options>(handler: Handler<Options>): boolean =>
  typeof handler === 'function' || typeof handler?.run === 'function';

const assertHandlers = <Options>(
  which: string,
  handlers: Readonly<Record<string, Handler<Options>>> = {},
): void => {
  for (const [topic, handler] of Object.entries(handlers)) {
    const fault =
      filterFault(topic) ?? (isHandler(handler) ? undefined : 'has no function, nor json(…)');
    if (fault !== undefined)
      throw new GatewayError(
        'SERVICE_INVALID',
        `${which}: topic "${topic.slice(0, 200)}" ${fault}`,
      );
  }
};

const assertDefinition = <Options>(definition: ServiceDefinition<Options>): void => {
  const { handle, handleGlobal, loops = {}, precision, onlineEvery, statisticsEvery } = definition;
  assertHandlers('handle', handle);
  assertHandlers('handleGlobal', handleGlobal);
  for (const [name, loop] of Object.entries(loops)) assertLoop(name, loop);
  if (onlineEvery) spanMs(onlineEvery, 'onlineEvery');
  if (statisticsEvery) spanMs(statisticsEvery, 'statisticsEvery');
  if (precision === undefined) return;
  if (!(Number.isInteger(precision) && precision >= 0 && precision <= MAX_PRECISION))
    throw new GatewayError(
      'SERVICE_INVALID',
      `precision is ${String(precision)}; expected an integer from 0 to ${MAX_PRECISION}`,
    );
};

/** The author's schema, and what every service understands. */
const withOwnOptions = (schema: OptionsSchema): OptionsSchema => {
  const { properties } = schema;
  const given = typeof properties === 'object' && properties !== null ? properties : {};
  return { ...schema, properties: { debugprefix: DEBUG_PREFIX, ...given } };
};

/**
 * Declares a service: an interface that lives below a topic of its own, `service/NAME`, with handlers
 * of topics and with loops. It needs no map.
 *
 * @throws GatewayError `SERVICE_INVALID`
 * @example
 * export default defineService({
 *   name: 'echo',
 *   handle: { echo: (service, payload) => service.publish('echo_response', payload) },
 *   loops: { say: { seconds: 10, run: (service) => service.publish('foo', 'bar') } },
 * });
 */
export const defineService = <Options = FreeOptions>(
  definition: ServiceDefinition<Options>,
): InterfaceDefinition<Options> => {
  assertDefinition(definition);
  const { name, options = { type: 'object' }, packages, check, claims, command } = definition;
  return defineInterface<Options>({
    name,
    apiVersion: 1,
    options: withOwnOptions(options),
    packages,
    // Without a command no message of the map reaches it.
    usesMap: command !== undefined,
    ...(check !== undefined && { check }),
    ...(claims !== undefined && { claims }),
    create: (config, context) => new ServiceDevice(definition, config, context),
  });
};
