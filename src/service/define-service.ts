import { GatewayError } from '../errors/gateway-error.js';
import { filterFault } from '../map/mqtt-topic.js';
import { defineInterface } from '../sdk/define-interface.js';
import type { InterfaceDefinition, OptionsSchema } from '../sdk/interface-contract.js';
import { assertMembers } from './assert-members.js';
import { assertLoop } from './loops.js';
import type { FreeOptions, Handler } from './service.js';
import type { ServiceDefinition } from './service-definition.js';
import { ServiceDevice } from './service-device.js';
import { periodMs, type Span } from './span.js';
import { valueText } from './value-text.js';

const MAX_PRECISION = 15;

const MEMBERS: Readonly<Record<keyof ServiceDefinition, true>> = {
  name: true,
  options: true,
  packages: true,
  check: true,
  claims: true,
  handle: true,
  handleGlobal: true,
  loops: true,
  state: true,
  precision: true,
  onlineEvery: true,
  statisticsEvery: true,
  start: true,
  stop: true,
  command: true,
  act: true,
  stateUpdate: true,
};

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

/** @throws GatewayError `SERVICE_INVALID` for what is no object */
const assertObject = (name: string, value: unknown, of: string): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new GatewayError(
      'SERVICE_INVALID',
      `${name} is ${valueText(value)}; expected an object of ${of}`,
    );
};

const assertHandlers = <Options>(
  which: string,
  handlers: Readonly<Record<string, Handler<Options>>> = {},
): void => {
  assertObject(which, handlers, 'handlers by topic');
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

const assertEvery = (name: string, every: Span | false | undefined): void => {
  if (every === undefined || every === false) return;
  if (typeof every !== 'object' || every === null)
    throw new GatewayError(
      'SERVICE_INVALID',
      `${name} is ${valueText(every)}; expected a time such as { seconds: 30 }, or false for never`,
    );
  periodMs(every, name);
};

const assertDefinition = <Options>(definition: ServiceDefinition<Options>): void => {
  assertMembers('SERVICE_INVALID', 'the service', definition, Object.keys(MEMBERS));
  const { handle, handleGlobal, loops = {}, precision, onlineEvery, statisticsEvery } = definition;
  assertHandlers('handle', handle);
  assertHandlers('handleGlobal', handleGlobal);
  assertObject('loops', loops, 'loops by name');
  for (const [name, loop] of Object.entries(loops)) assertLoop(name, loop);
  assertEvery('onlineEvery', onlineEvery);
  assertEvery('statisticsEvery', statisticsEvery);
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
