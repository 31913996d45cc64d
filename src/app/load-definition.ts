import type { InstanceSection } from '../config/configuration.js';
import { loadInterface } from '../gateway/load-interface.js';
import { locateModule } from '../gateway/locate-module.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import { BUILT_IN_INTERFACES } from './built-in-interfaces.js';

const runsHere = ({ module, isolation }: InstanceSection, folder: string): boolean => {
  if (module === '') return isolation === 'auto' || isolation === 'inline';
  // A manifest names a program, which is a process whatever the section says.
  return isolation === 'inline' && !locateModule(module, folder).endsWith('.json');
};

/**
 * Loads the definition of an instance, such that it runs where its `isolation` says. A stranger's
 * module is executed in this thread only where that is `inline`.
 *
 * @param folder the folder of the configuration
 * @throws GatewayError `INTERFACE_UNKNOWN`, `INTERFACE_MODULE_NOT_FOUND`,
 *   `INTERFACE_MODULE_FAILED`, `INTERFACE_INVALID`, `CONFIG_CONFLICT`
 */
export const loadDefinition = async (
  section: InstanceSection,
  folder: string,
): Promise<InterfaceDefinition> => {
  if (runsHere(section, folder)) return loadInterface(section, BUILT_IN_INTERFACES, folder);
  // Threads and processes are a part of the program that most gateways never load.
  const { loadApart } = await import('./load-apart.js');
  return loadApart(section, folder);
};
