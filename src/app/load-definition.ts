import type { InstanceSection } from '../config/configuration.js';
import { loadInterface } from '../gateway/load-interface.js';
import { locateModule } from '../gateway/locate-module.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import { BUILT_IN_INTERFACES } from './built-in-interfaces.js';
import { digestOf } from './reload/digest-of.js';
import { moduleFiles } from './reload/module-files.js';

const runsHere = ({ module, isolation }: InstanceSection, folder: string): boolean => {
  if (module === '') return isolation === 'auto' || isolation === 'inline';
  // A manifest names a program, which is a process whatever the section says.
  return isolation === 'inline' && !locateModule(module, folder).endsWith('.json');
};

/** Of what was imported once node gives the same again, unless it goes by another name. */
const editionOf = (module: string, folder: string): string => {
  const [file] = moduleFiles(module, folder);
  return file === undefined ? '' : `?edition=${digestOf(file)}`;
};

/**
 * Loads the definition of an instance, such that it runs where its `isolation` says. A stranger's
 * module is executed in this thread only where that is `inline`.
 *
 * @param folder the folder of the configuration
 * @param isAgain whether a module that has changed since it was imported is imported anew
 * @throws GatewayError `INTERFACE_UNKNOWN`, `INTERFACE_MODULE_NOT_FOUND`,
 *   `INTERFACE_MODULE_FAILED`, `INTERFACE_INVALID`, `CONFIG_CONFLICT`
 */
export const loadDefinition = async (
  section: InstanceSection,
  folder: string,
  isAgain = false,
): Promise<InterfaceDefinition> => {
  if (runsHere(section, folder)) {
    const edition = isAgain ? editionOf(section.module, folder) : '';
    return loadInterface(section, BUILT_IN_INTERFACES, folder, edition);
  }
  // Threads and processes are a part of the program that most gateways never load.
  const { loadApart } = await import('./load-apart.js');
  return loadApart(section, folder);
};
