import { suggestion } from '../document/suggest.js';
import { GatewayError } from '../errors/gateway-error.js';
import { importDefinition } from '../isolation/import-definition.js';
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

/**
 * Loads the definition of an interface.
 *
 * @param folder the folder of the configuration; modules are resolved from there
 * @param edition what is added to the URL of a module, so that one that has changed is imported anew
 * @throws GatewayError `INTERFACE_UNKNOWN`, `INTERFACE_MODULE_NOT_FOUND`,
 *   `INTERFACE_MODULE_FAILED`, `INTERFACE_INVALID`
 */
export const loadInterface = async (
  request: InterfaceRequest,
  builtIn: BuiltInInterfaces,
  folder: string,
  edition = '',
): Promise<InterfaceDefinition> => {
  const { module } = request;
  if (module !== undefined && module !== '')
    return importDefinition(module, `${locateModule(module, folder)}${edition}`);
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
