import { fileURLToPath } from 'node:url';
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

const isDefinition = (value: unknown): value is InterfaceDefinition =>
  typeof value === 'object' &&
  value !== null &&
  'create' in value &&
  typeof value.create === 'function' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'options' in value &&
  typeof value.options === 'object' &&
  value.options !== null &&
  'apiVersion' in value &&
  value.apiVersion === 1;

const importModule = async (module: string, folder: string): Promise<unknown> => {
  const url = locateModule(module, folder);
  try {
    const loaded: { default?: unknown } = await import(url);
    return loaded.default;
  } catch (cause) {
    const [why] = errorText(cause).split('\n');
    throw new GatewayError(
      'INTERFACE_MODULE_NOT_FOUND',
      `module "${module}" was found, but loading it failed: ${why}`,
      { cause, hint: `node ${fileURLToPath(url)}   shows where` },
    );
  }
};

/**
 * Loads the definition of an interface.
 *
 * @param folder the folder of the configuration; modules are resolved from there
 * @throws GatewayError `INTERFACE_UNKNOWN`, `INTERFACE_MODULE_NOT_FOUND`, `INTERFACE_INVALID`
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
      `module "${module}" does not export an interface definition of apiVersion 1 as default`,
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
