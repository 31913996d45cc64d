import { checkInterfaceOptions } from '../config/check-interface-options.js';
import { checkOptionSchema } from '../config/check-option-schema.js';
import type { InstanceSection, LoadedConfiguration } from '../config/configuration.js';
import { hideSecrets } from '../config/hide-secrets.js';
import { redactConfiguration } from '../config/redact-configuration.js';
import { EXIT } from '../errors/exit-code.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import { problemsExitCode } from '../errors/problems-exit-code.js';
import { sortProblems } from '../errors/sort-problems.js';
import type { InstanceOptions } from '../gateway/instance-options.js';
import { compileMap } from '../map/compile-map.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import { unmapped } from '../map/unmapped.js';
import { analysedMap } from '../mapfile/analysed-map.js';
import { expressionsFor } from '../mapfile/expressions-for.js';
import { loadMap } from '../mapfile/load-map.js';
import type { CheckedPlan } from './app-plan.js';
import { brokenDefinition } from './broken-definition.js';
import { checkByInterface } from './check-by-interface.js';
import { type ClaimedInstance, checkClaims } from './check-claims.js';
import { checkControl } from './check-control.js';
import { checkDelivery } from './check-delivery.js';
import { checkHubMap } from './check-hub-map.js';
import { checkLogFolder } from './check-log-folder.js';
import { checkOutboxOptions } from './check-outbox-options.js';
import { checkRecordings } from './check-recordings.js';
import { checkScheduledMessages } from './check-scheduled-messages.js';
import { checkSchedules } from './check-schedules.js';
import { checkTlsFiles } from './check-tls-files.js';
import { loadDefinition } from './load-definition.js';
import { nearPath } from './near-path.js';
import { recordedInstance } from './recorded-instance.js';
import { unknownInterface } from './unknown-interface.js';

interface CheckedMap {
  readonly definition?: MapDefinition | undefined;
  /** Absolute, the map and all that it includes. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const NO_TOPICS: Problem = {
  code: 'MAP_NO_TOPICS',
  severity: 'warning',
  message: 'there is neither a map nor [MAP] topics: no command can arrive',
  hint: 'set mapfilename, or topics, in [MAP]',
};

/** Of a file that could not be read at all, it helps to know who named it. */
const withOrigin = (problem: Problem, origin: string | undefined): Problem =>
  problem.where !== undefined || origin === undefined
    ? problem
    : {
        ...problem,
        message: `the map ${problem.message}`,
        hint: problem.hint ?? `mapfilename comes from ${origin}`,
      };

const checkMap = async (loaded: LoadedConfiguration, cwd: string): Promise<CheckedMap> => {
  const { configuration, origins } = loaded;
  const { mapping, mapfilename, root, topics } = configuration.map;
  if (mapping === 'on') {
    const { definition, problems, locate, included } = await analysedMap(
      await loadMap(mapfilename, nearPath(cwd, mapfilename), { testFiles: false }),
      configuration.gateway.name,
    );
    const origin = origins.get('map.mapfilename')?.text;
    const met = definition === undefined ? [] : checkDelivery(loaded, definition, locate);
    const all = met.length === 0 ? problems : sortProblems([...problems, ...met]);
    return {
      definition,
      files: [mapfilename, ...included],
      problems: all.map((problem) => withOrigin(problem, origin)),
    };
  }
  const problems = topics.length === 0 ? [NO_TOPICS] : [];
  return { definition: unmapped(root, topics), files: [], problems };
};

interface CheckedInstance {
  readonly instance?: InstanceOptions;
  /** Why its module cannot be used, where it runs without. */
  readonly broken?: Problem;
  readonly claimed?: ClaimedInstance;
  readonly problems: readonly Problem[];
  readonly secrets: readonly string[];
}

const problemOf = (
  error: unknown,
  section: InstanceSection,
  sections: readonly InstanceSection[],
): Problem => {
  if (!(error instanceof GatewayError)) throw error;
  if (error.code === 'INTERFACE_UNKNOWN' && section.isImplied)
    return unknownInterface(section, sections, error);
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
  { folder, interfaces }: LoadedConfiguration['configuration'],
  isAgain: boolean,
): Promise<CheckedInstance> => {
  try {
    const definition = await loadDefinition(section, folder, isAgain);
    checkOptionSchema(definition);
    const checked = checkInterfaceOptions(section, definition.options);
    const { options, problems, secrets } = checked;
    const isWrong = problems.some(({ severity }) => severity === 'error');
    const says = isWrong ? undefined : await checkByInterface(definition, checked, folder);
    const { name, start: startPolicy, enabled, internal, debug, topic } = section;
    return {
      instance: {
        name,
        definition: await recordedInstance(section, definition, folder),
        options,
        startPolicy,
        folder,
        enabled,
        internal,
        debug,
        topic,
      },
      ...(says !== undefined && {
        claimed: { name, claims: says.claims, locate: checked.locate },
      }),
      problems: [...problems, ...(says?.problems ?? []).map(hideSecrets)],
      secrets,
    };
  } catch (error) {
    return { problems: [problemOf(error, section, interfaces)], secrets: [] };
  }
};

/** What is wrong with a stranger's code, not with the configuration. */
const isBroken = ({ code, severity }: Problem): boolean =>
  severity === 'error' && (code === 'INTERFACE_MODULE_FAILED' || code === 'INTERFACE_INVALID');

/** The others run without an interface whose module is broken, and it is seen as failed. */
const withoutBroken = (
  checked: CheckedInstance,
  { name, module, start: startPolicy }: InstanceSection,
  folder: string,
): CheckedInstance => {
  const broken = checked.problems.find(isBroken);
  if (module === '' || broken === undefined) return checked;
  return {
    ...checked,
    broken,
    instance: {
      name,
      definition: brokenDefinition(name, broken),
      options: {},
      startPolicy,
      folder,
    },
    problems: checked.problems.map((problem) =>
      isBroken(problem) ? { ...problem, severity: 'warning' } : problem,
    ),
  };
};

/** The file that was named said nothing, so there is nothing more to check. */
const isUnread = ({ configuration, origins, problems }: LoadedConfiguration): boolean =>
  configuration.file !== undefined &&
  problems.some(({ severity }) => severity === 'error') &&
  ![...origins.values()].some(({ layer }) => layer === 'file');

/**
 * Checks everything that a start needs, starting nothing: the map, the interfaces with their
 * options, the certificates, the folder of the log.
 * The problems of the configuration itself come first.
 *
 * @param purpose to `run`, a module that is broken is a warning: it must not keep the others from
 *   running; to run `again`, modules are read anew
 */
export const planApp = async (
  loaded: LoadedConfiguration,
  cwd: string,
  purpose: 'check' | 'run' | 'again' = 'check',
): Promise<CheckedPlan> => {
  const { configuration } = loaded;
  if (isUnread(loaded)) {
    const { problems } = loaded;
    return { problems, mapFiles: [], exitCode: problemsExitCode(problems, EXIT.badConfiguration) };
  }
  const map = await checkMap(loaded, cwd);
  const instances = await Promise.all(
    configuration.interfaces.map(async (section) => {
      const checked = await checkInstance(section, configuration, purpose === 'again');
      return purpose === 'check' ? checked : withoutBroken(checked, section, configuration.folder);
    }),
  );
  const configured = sortProblems([
    ...loaded.problems,
    ...checkLogFolder(loaded),
    ...checkRecordings(loaded),
    ...(await checkSchedules(loaded)).map(hideSecrets),
    ...(map.definition === undefined
      ? []
      : [...checkOutboxOptions(loaded, map.definition), ...checkHubMap(loaded, map.definition)]),
    ...(await checkTlsFiles(loaded)),
    ...(await checkControl(loaded)),
    ...instances.flatMap((checked) => checked.problems),
    ...checkClaims(instances.flatMap(({ claimed }) => claimed ?? [])).map(hideSecrets),
  ]);
  const ready = instances.flatMap(({ instance }) => instance ?? []);
  const usesMap =
    ready.length === 0 || ready.some(({ definition }) => definition.usesMap !== false);
  const problems = [
    ...configured,
    ...map.problems.filter((problem) => usesMap || problem !== NO_TOPICS),
  ];
  const exitCode =
    problemsExitCode(configured, EXIT.badConfiguration) ||
    problemsExitCode(map.problems, EXIT.badMap);
  if (map.definition === undefined || problems.some(({ severity }) => severity === 'error'))
    return { problems, mapFiles: map.files, exitCode };
  const compiled = compileMap(
    map.definition,
    configuration.gateway.name,
    await expressionsFor(map.definition),
  );
  return {
    problems: [...problems, ...checkScheduledMessages(loaded, compiled).map(hideSecrets)],
    mapFiles: map.files,
    exitCode,
    plan: {
      configuration,
      map: compiled,
      instances: ready,
      broken: new Map(
        instances.flatMap(({ instance, broken }) =>
          instance === undefined || broken === undefined ? [] : [[instance.name, broken]],
        ),
      ),
      secrets: [...loaded.secrets, ...instances.flatMap(({ secrets }) => secrets)],
      shown: () => redactConfiguration(loaded),
    },
  };
};
