import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';

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

/** npm's grammar of package names; `import()` would also run `data:` URLs, so nothing else passes. */
const PACKAGE = /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/;
const PATH = /^(?:\.{0,2}\/)/;

const isDefinition = (value: unknown): value is InterfaceDefinition =>
  typeof value === 'object' &&
  value !== null &&
  'create' in value &&
  typeof value.create === 'function' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'options' in value &&
  typeof value.options === 'object' &&
  'apiVersion' in value &&
  value.apiVersion === 1;

const notFound = (module: string, folder: string, cause: unknown): GatewayError =>
  new GatewayError(
    'INTERFACE_MODULE_NOT_FOUND',
    `module "${module}" cannot be loaded from ${folder}: ${errorText(cause).split('\n')[0]}`,
    { cause },
  );

const moduleUrl = (module: string, folder: string): string => {
  if (PATH.test(module))
    return pathToFileURL(isAbsolute(module) ? module : join(folder, module)).href;
  if (!PACKAGE.test(module))
    throw notFound(module, folder, 'neither the name of a package nor a path');
  return pathToFileURL(createRequire(join(folder, 'package.json')).resolve(module)).href;
};

const importModule = async (module: string, folder: string): Promise<unknown> => {
  try {
    const loaded: { default?: unknown } = await import(moduleUrl(module, folder));
    return loaded.default;
  } catch (cause) {
    throw cause instanceof GatewayError ? cause : notFound(module, folder, cause);
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
    `interface "${request.interface}" of [INTERFACE:${request.name}] is not built in; expected ${Object.keys(builtIn).join(', ')}`,
  );
};
