import type { InstanceSection } from '../config/configuration.js';
import { GatewayError } from '../errors/gateway-error.js';
import { loadInterface } from '../gateway/load-interface.js';
import { locateModule } from '../gateway/locate-module.js';
import { loadManifest } from '../isolation/load-manifest.js';
import { processPlan, programPlan } from '../isolation/process-plan.js';
import { describeModule, remoteDefinition } from '../isolation/remote-definition.js';
import { type ModulePlanOptions, workerPlan } from '../isolation/worker-plan.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import { BUILT_IN_INTERFACES } from './built-in-interfaces.js';
import { builtInUrl } from './built-in-url.js';

const planOf = (isolation: 'worker' | 'process', options: ModulePlanOptions) =>
  isolation === 'worker' ? workerPlan(options) : processPlan(options);

const builtIn = async (section: InstanceSection, folder: string): Promise<InterfaceDefinition> => {
  const { interface: module, isolation, memorylimit: memoryMiB } = section;
  const definition = await loadInterface(section, BUILT_IN_INTERFACES, folder);
  const where = isolation === 'process' ? 'process' : 'worker';
  const plan = planOf(where, { module, url: builtInUrl(module), memoryMiB });
  // It is ours: what it says of itself needs no host.
  const remote = remoteDefinition({ ...definition, checks: false }, plan);
  return { ...definition, create: (options, context) => remote.create(options, context) };
};

const program = (section: InstanceSection, url: string): InterfaceDefinition => {
  const { module, isolation, memorylimit: memoryMiB } = section;
  if (isolation === 'inline' || isolation === 'worker')
    throw new GatewayError(
      'CONFIG_CONFLICT',
      `module "${module}" is a program, and isolation is ${isolation}; a program has a process of its own`,
      { hint: 'leave isolation out' },
    );
  const { description, command, folder } = loadManifest(module, url);
  return remoteDefinition(description, programPlan({ module, command, cwd: folder, memoryMiB }));
};

/**
 * Loads the definition of an instance that runs in a thread or a process of its own: nothing of a
 * stranger's module is executed in this thread.
 *
 * @param folder the folder of the configuration
 * @throws GatewayError as `loadDefinition`
 */
export const loadApart = async (
  section: InstanceSection,
  folder: string,
): Promise<InterfaceDefinition> => {
  const { module, isolation, memorylimit: memoryMiB } = section;
  if (module === '') return builtIn(section, folder);
  const url = locateModule(module, folder);
  if (url.endsWith('.json')) return program(section, url);
  const plan = planOf(isolation === 'process' ? 'process' : 'worker', { module, url, memoryMiB });
  return remoteDefinition(await describeModule(plan), plan);
};
