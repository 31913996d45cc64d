import { fileURLToPath } from 'node:url';
import { isRecord } from '../document/is-record.js';
import { quoteValue } from '../document/quote-value.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import { doorHint } from './door-hint.js';

const isMissing = (value: unknown): boolean => value === undefined || value === null;

const faultOf = (
  definition: Readonly<Record<string, unknown>>,
  member: string,
  expected: string,
  isRight: (value: unknown) => boolean,
): string[] => {
  const value = definition[member];
  if (isRight(value)) return [];
  if (isMissing(value)) return [`${member} is missing`];
  return [`${member} is ${quoteValue(value)}; ${expected}`];
};

const EXPORT =
  'write export default defineService({ … }), of mqttgateway/interface/service, or export default defineInterface({ … }), of mqttgateway/interface';

/** What keeps a default export from being a definition; empty where it is one. */
const definitionFaults = (definition: unknown): string[] => {
  if (definition === undefined) return ['no default export'];
  if (!isRecord(definition)) return [`the default export is ${quoteValue(definition)}`];
  return [
    ...faultOf(definition, 'name', 'expected text', (v) => typeof v === 'string' && v !== ''),
    ...faultOf(definition, 'apiVersion', 'this release knows 1', (v) => v === 1),
    ...faultOf(definition, 'options', 'expected a JSON schema', isRecord),
    ...faultOf(definition, 'create', 'expected a function', (v) => typeof v === 'function'),
  ];
};

const isDefinition = (value: unknown): value is InterfaceDefinition =>
  definitionFaults(value).length === 0;

const importDefault = async (module: string, url: string): Promise<unknown> => {
  try {
    const loaded: { default?: unknown } = await import(url);
    return loaded.default;
  } catch (cause) {
    const [why = ''] = errorText(cause).split('\n');
    throw new GatewayError(
      'INTERFACE_MODULE_FAILED',
      `module "${module}" was found, but loading it failed: ${why}`,
      { cause, hint: doorHint(why) ?? `node ${fileURLToPath(url)}   shows where` },
    );
  }
};

/**
 * Imports the definition of an interface, which executes its code: here, wherever that is.
 *
 * @param module as the configuration names it, for messages
 * @param url a `file:` URL
 * @throws GatewayError `INTERFACE_MODULE_FAILED`, `INTERFACE_INVALID`
 */
export const importDefinition = async (
  module: string,
  url: string,
): Promise<InterfaceDefinition> => {
  const definition = await importDefault(module, url);
  if (isDefinition(definition)) return definition;
  throw new GatewayError(
    'INTERFACE_INVALID',
    `module "${module}" is no interface definition: ${definitionFaults(definition).join(', ')}`,
    { hint: EXPORT },
  );
};
