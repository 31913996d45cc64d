import { dirname, isAbsolute, join } from 'node:path';
import { boundProblems } from '../document/bound-problems.js';
import { DOCUMENT_BOUNDS } from '../document/document-bounds.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import { sortProblems } from '../errors/sort-problems.js';
import { checkSettings } from './check-settings.js';
import type { Configuration, LoadedConfiguration } from './configuration.js';
import { addFlagSettings, type FlagValue } from './flag-settings.js';
import { hideSecrets } from './hide-secrets.js';
import { instanceNames } from './instance-names.js';
import { isHideable } from './is-hideable.js';
import { isSecretName } from './is-secret-name.js';
import { MergedSettings } from './merged-settings.js';
import { optionsOf, PLAIN_SECTIONS } from './option-schema.js';
import { readConfigurationFile } from './read-configuration-file.js';
import { resolveConfiguration } from './resolve-configuration.js';
import { resolvePath } from './resolve-path.js';
import type { Origin, Setting } from './setting.js';
import { SettingCollector } from './setting-collector.js';
import { addVariableSettings } from './variable-settings.js';
import { withoutStraySettings } from './without-stray-settings.js';

export interface LoadOptions {
  /** The configuration file as the user named it; none: defaults, variables and flags only. */
  readonly file?: string | undefined;
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** By path: `{ 'mqtt.host': 'broker' }`. */
  readonly flags?: Readonly<Record<string, FlagValue>>;
  /** Between the defaults and the file, by path; for the built-in demonstration. */
  readonly fallback?: Readonly<Record<string, string>>;
}

const filled = (
  layer: 'fallback' | 'flag',
  values: Readonly<Record<string, FlagValue>>,
  names: readonly string[] = [],
): SettingCollector => {
  const collector = new SettingCollector();
  addFlagSettings(collector, values, layer, names);
  return collector;
};

/** A file that could not be read has no places; the option that names it has one. */
const namedBy = (problem: Problem, { origin, place }: Setting): Problem => {
  if (problem.where !== undefined) return problem;
  const where = place([], 'value');
  const message = `[MQTT] filename cannot be used: ${problem.message}`;
  return where === undefined
    ? { ...problem, message, hint: `filename comes from ${origin.text}` }
    : { ...problem, message, where };
};

const START = 'mqttgateway init FOLDER   writes one to start from';

/** What to do where the configuration that was named is not there, or says nothing. */
const withAdvice = (problem: Problem): Problem => {
  switch (problem.code) {
    case 'DOCUMENT_NOT_FOUND':
      return { ...problem, message: `the configuration ${problem.message}`, hint: START };
    case 'CONFIG_EMPTY':
      return {
        ...problem,
        hint: `${START}; without any configuration mqttgateway run is the dummy gateway`,
      };
    default:
      return problem;
  }
};

/**
 * `[MQTT] filename`: the MQTT options of another file in place of this file's, as in the original.
 * What that file says of other sections, and a `filename` in it, does not count.
 */
const withSharedFile = (
  own: SettingCollector,
  above: readonly Setting[],
  folders: readonly string[],
): { settings: Setting[]; problems: readonly Problem[] } => {
  const isName = ({ path }: Setting) => path.join('.') === 'mqtt.filename';
  const setting = [...own.settings, ...above].findLast(isName);
  const name = setting?.value;
  if (setting === undefined || typeof name !== 'string' || name === '')
    return { settings: own.settings, problems: [] };
  const shared = readConfigurationFile(resolvePath(name, { folders }), name);
  const isMqtt = (other: Setting) => other.path[0] === 'mqtt' && !isName(other);
  return {
    settings: [
      ...own.settings.filter((other) => !isMqtt(other)),
      ...shared.settings.filter(isMqtt),
    ],
    problems: shared.problems.map((problem) => namedBy(problem, setting)),
  };
};

const originsOf = (
  settings: MergedSettings,
  { interfaces }: Configuration,
): Map<string, Origin> => {
  const origins = new Map<string, Origin>();
  for (const section of PLAIN_SECTIONS) {
    for (const [option] of optionsOf(section))
      origins.set(`${section}.${option}`, settings.origin([section, option]));
  }
  const named = new Set(settings.names('interfaces'));
  for (const { name, origins: own } of interfaces) {
    const path = named.has(name) ? ['interfaces', name] : ['interface'];
    for (const [option] of optionsOf('interface')) {
      origins.set(`interfaces.${name}.${option}`, settings.origin([...path, option]));
    }
    for (const [option, origin] of Object.entries(own))
      origins.set(`interfaces.${name}.${option}`, origin);
  }
  for (const name of settings.names('schedules'))
    for (const [option] of optionsOf('schedule'))
      origins.set(`schedules.${name}.${option}`, settings.origin(['schedules', name, option]));
  return origins;
};

const secretsOf = (
  settings: MergedSettings,
  { mqtt, twin, interfaces }: Configuration,
): string[] => {
  const byName = interfaces.flatMap(({ options }) =>
    Object.entries(options).flatMap(([name, value]) =>
      isSecretName(name) && typeof value === 'string' ? [value] : [],
    ),
  );
  const inUrl = /:\/\/[^:@/]*:(.*)@/s.exec(mqtt.url)?.[1] ?? '';
  // What `${env:…}` brought in is secret for all we know.
  const all = [mqtt.password, twin.sharedaccesskey, inUrl, ...settings.secrets, ...byName];
  return [...new Set(all)].filter(isHideable);
};

/**
 * Loads the configuration: defaults, fallback, file, environment variables and flags, each over the
 * one before. Never throws for what a user wrote: every problem is in the result, all at once.
 *
 * @example
 * loadConfiguration({ file: 'kitchen.conf', cwd: process.cwd(), environment: process.env }).problems
 */
export const loadConfiguration = (options: LoadOptions): LoadedConfiguration => {
  const { file, cwd, environment } = options;
  const path = file === undefined || isAbsolute(file) ? file : join(cwd, file);
  const fallback = filled('fallback', options.fallback ?? {});
  const own =
    file === undefined || path === undefined
      ? new SettingCollector()
      : readConfigurationFile(path, file);
  const flags = filled('flag', options.flags ?? {}, instanceNames(own.settings));
  const variables = new SettingCollector();
  const declared = [...fallback.settings, ...own.settings, ...flags.settings];
  addVariableSettings(variables, environment, instanceNames(declared));

  const above = withoutStraySettings(own.settings, [...variables.settings, ...flags.settings]);
  const shared = withSharedFile(
    own,
    above.settings,
    path === undefined ? [cwd] : [dirname(path), cwd],
  );
  const settings = new MergedSettings(
    [...fallback.settings, ...shared.settings, ...above.settings],
    environment,
  );
  checkSettings(settings);
  const configuration = resolveConfiguration(settings, { file, cwd });
  const problems = [
    own.problems.map(withAdvice),
    shared.problems,
    fallback.problems,
    variables.problems,
    flags.problems,
    above.problems,
    settings.problems,
  ];
  return Object.freeze({
    configuration,
    origins: originsOf(settings, configuration),
    secrets: Object.freeze(secretsOf(settings, configuration)),
    locate: (option: DocumentPath, part: 'key' | 'value' = 'value') => settings.place(option, part),
    problems: Object.freeze(
      boundProblems(sortProblems(problems.flat().map(hideSecrets)), DOCUMENT_BOUNDS.maxProblems),
    ),
  });
};
