import { fileURLToPath } from 'node:url';
import { quoteValue } from '../document/quote-value.js';
import { suggestion } from '../document/suggest.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import { locateModule } from './locate-module.js';

/** The interfaces that come with the gateway: an explicit table of lazy imports, no folder scan. */
export type BuiltInInterfaces = Readonly<
  Record<string, () => Promise<{ default: InterfaceDefinition }>>
>;

/** Which interface an instance wants. */
export interface InterfaceRequest {
  /** The instance's name. */
  readonly name: string;
  /** The name of a built-in one. */
  readonly interface: string;
  /** A stranger's: an npm package's name, or a path that starts with `./`, `../` or `/`. */
  readonly module?: string | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

const importModule = async (module: string, folder: string): Promise<unknown> => {
  const url = locateModule(module, folder);
  try {
    const loaded: { default?: unknown } = await import(url);
    return loaded.default;
  } catch (cause) {
    const [why] = errorText(cause).split('\n');
    throw new GatewayError(
      'INTERFACE_MODULE_FAILED',
      `module "${module}" was found, but loading it failed: ${why}`,
      { cause, hint: `node ${fileURLToPath(url)}   shows where` },
    );
  }
};

/**
 * Loads the definition of an interface.
 *
 * @param folder the folder of the configuration; modules are resolved from there
 * @throws GatewayError `INTERFACE_UNKNOWN`, `INTERFACE_MODULE_NOT_FOUND`,
 *   `INTERFACE_MODULE_FAILED`, `INTERFACE_INVALID`
 */
export const loadInterface = async (
  request: InterfaceRequest,
  builtIn: BuiltInInterfaces,
  folder: string,
): Promise<InterfaceDefinition> => {
  const { module } = request;
  if (module !== undefined && module !== '') {
    const definition = await importModule(module, folder);
    if (isDefinition(definition)) return definition;
    throw new GatewayError(
      'INTERFACE_INVALID',
      `module "${module}" is no interface definition: ${definitionFaults(definition).join(', ')}`,
    );
  }
  const load = new Map(Object.entries(builtIn)).get(request.interface);
  if (load !== undefined) return (await load()).default;
  throw new GatewayError(
    'INTERFACE_UNKNOWN',
    `there is no interface "${request.interface}". ${suggestion(request.interface, Object.keys(builtIn))}`,
    {
      hint: 'for your own write module: ./FILE.js, or the name of an npm package, in place of interface',
    },
  );
};
