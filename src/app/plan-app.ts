import { isAbsolute, relative } from 'node:path';
import { checkInterfaceOptions } from '../config/check-interface-options.js';
import type { InstanceSection, LoadedConfiguration } from '../config/configuration.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import type { InstanceOptions } from '../gateway/gateway.js';
import { loadInterface } from '../gateway/load-interface.js';
import { compileMap } from '../map/compile-map.js';
import type { MapDefinition } from '../map/map-definition.js';
import { unmapped } from '../map/unmapped.js';
import { loadMap } from '../mapfile/load-map.js';
import type { CheckedPlan } from './app-plan.js';
import { BUILT_IN_INTERFACES } from './built-in-interfaces.js';

interface CheckedMap {
  readonly definition?: MapDefinition | undefined;
  readonly problems: readonly Problem[];
}

/** A path as the person at the terminal would write it. */
const nameFrom = (cwd: string, path: string): string => {
  const near = relative(cwd, path);
  return near.startsWith('..') || isAbsolute(near) ? path : near;
};

const NO_TOPICS: Problem = {
  code: 'MAP_NO_TOPICS',
  severity: 'warning',
  message: 'there is neither a map nor [MAP] topics: no command can arrive',
  hint: 'set mapfilename, or topics, in [MAP]',
};

const checkMap = ({ configuration }: LoadedConfiguration, cwd: string): CheckedMap => {
  const { mapping, mapfilename, root, topics } = configuration.map;
  if (mapping === 'on') return loadMap(mapfilename, nameFrom(cwd, mapfilename));
  return { definition: unmapped(root, topics), problems: topics.length === 0 ? [NO_TOPICS] : [] };
};

interface CheckedInstance {
  readonly instance?: InstanceOptions;
  readonly problems: readonly Problem[];
  readonly secrets: readonly string[];
}

const problemOf = (error: unknown, section: InstanceSection): Problem => {
  if (!(error instanceof GatewayError)) throw error;
  const where = section.locate([section.module === '' ? 'interface' : 'module']);
  return {
    code: error.code,
    severity: 'error',
    message: error.message,
    ...(where !== undefined && { where }),
    ...(error.hint !== undefined && { hint: error.hint }),
  };
};

const checkInstance = async (
  section: InstanceSection,
  folder: string,
): Promise<CheckedInstance> => {
  try {
    const definition = await loadInterface(section, BUILT_IN_INTERFACES, folder);
    const { options, problems, secrets } = checkInterfaceOptions(section, definition.options);
    const { name, start: startPolicy } = section;
    return { instance: { name, definition, options, startPolicy }, problems, secrets };
  } catch (error) {
    return { problems: [problemOf(error, section)], secrets: [] };
  }
};

/**
 * Checks everything that a start needs, starting nothing: the map, the interfaces and their options.
 * The problems of the configuration itself come first.
 */
export const planApp = async (loaded: LoadedConfiguration, cwd: string): Promise<CheckedPlan> => {
  const { configuration } = loaded;
  const map = checkMap(loaded, cwd);
  const instances = await Promise.all(
    configuration.interfaces.map((section) => checkInstance(section, configuration.folder)),
  );
  const problems = [
    ...loaded.problems,
    ...instances.flatMap((checked) => checked.problems),
    ...map.problems,
  ];
  const ready = instances.flatMap(({ instance }) => instance ?? []);
  if (map.definition === undefined || problems.some(({ severity }) => severity === 'error'))
    return { problems };
  return {
    problems,
    plan: {
      configuration,
      map: compileMap(map.definition, configuration.gateway.name),
      instances: ready,
      secrets: [...loaded.secrets, ...instances.flatMap(({ secrets }) => secrets)],
    },
  };
};
