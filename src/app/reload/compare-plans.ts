import { isDeepStrictEqual } from 'node:util';
import type { Configuration, InstanceSection } from '../../config/configuration.js';
import type { AppPlan } from '../app-plan.js';
import { embeddedAddress, gatewayClientOptions } from '../client-options.js';
import { moduleFiles } from './module-files.js';
import { OPTION_EFFECTS } from './option-effects.js';
import { tlsFilesOf } from './plan-files.js';

/** A plan, and what the files hold that it was made of. */
export interface ReadPlan {
  readonly plan: AppPlan;
  /** path → digest. */
  readonly contents: ReadonlyMap<string, string>;
}

/** Which instances are not as they were, by name. */
export interface InstanceChanges {
  readonly started: readonly string[];
  readonly stopped: readonly string[];
  readonly restarted: readonly string[];
}

/** What is different in one plan from another that runs. */
export interface PlanChanges {
  readonly map: boolean;
  readonly interfaces: InstanceChanges;
  readonly client: boolean;
  readonly log: boolean;
  /** Options whose values differ, for example `gateway.statusinterval`. */
  readonly options: readonly string[];
  /** Those of them that no running gateway can take up. */
  readonly fixed: readonly string[];
}

const SECTIONS = ['gateway', 'map', 'log', 'mqtt', 'control', 'discovery', 'twin'] as const;

interface ChangedOption {
  readonly name: string;
  readonly effect: string;
}

const changedOptions = (before: Configuration, after: Configuration): ChangedOption[] =>
  SECTIONS.flatMap((section) => {
    const [earlier, later] = [
      Object.entries(before[section]),
      new Map(Object.entries(after[section])),
    ];
    const effects = new Map<string, string>(Object.entries(OPTION_EFFECTS[section]));
    return earlier
      .filter(([option, value]) => !isDeepStrictEqual(value, later.get(option)))
      .map(([option]) => ({
        name: `${section}.${option}`,
        effect: effects.get(option) ?? 'fixed',
      }));
  });

/** Each schedule that is not as it was. */
const changedSchedules = (before: Configuration, after: Configuration): ChangedOption[] => {
  const [earlier, later] = [before, after].map(
    ({ schedules }) => new Map(schedules.map((schedule) => [schedule.name, schedule])),
  );
  return [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])]
    .filter((name) => !isDeepStrictEqual(earlier?.get(name), later?.get(name)))
    .map((name) => ({ name: `schedules.${name}`, effect: 'live' }));
};

const digestsOf = (files: readonly string[], { contents }: ReadPlan): readonly unknown[] =>
  files.map((file) => [file, contents.get(file)]);

/** All that makes an instance what it is. */
const identityOf = (section: InstanceSection, read: ReadPlan): unknown => {
  const { configuration, instances } = read.plan;
  const { locate: _locate, origins: _origins, options: _written, ...rest } = section;
  return {
    ...rest,
    options: instances.find(({ name }) => name === section.name)?.options,
    files: digestsOf(moduleFiles(section.module, configuration.folder), read),
  };
};

const identitiesOf = (read: ReadPlan): ReadonlyMap<string, unknown> =>
  new Map(
    read.plan.configuration.interfaces.map((section) => [section.name, identityOf(section, read)]),
  );

const compareInstances = (
  before: ReadPlan,
  after: ReadPlan,
  restartsAll: boolean,
): InstanceChanges => {
  const [earlier, later] = [identitiesOf(before), identitiesOf(after)];
  return {
    started: [...later.keys()].filter((name) => !earlier.has(name)),
    stopped: [...earlier.keys()].filter((name) => !later.has(name)),
    restarted: [...later]
      .filter(
        ([name, identity]) =>
          earlier.has(name) && (restartsAll || !isDeepStrictEqual(earlier.get(name), identity)),
      )
      .map(([name]) => name),
  };
};

const clientOf = (read: ReadPlan): unknown => {
  const { configuration } = read.plan;
  const { broker, mqtt } = configuration;
  return [
    gatewayClientOptions(configuration, broker ?? embeddedAddress(mqtt.port)),
    mqtt.trace,
    digestsOf(tlsFilesOf(configuration), read),
  ];
};

/** The broker of its own cannot come or go, or move, under a running gateway. */
const embeddedChanges = (before: Configuration, after: Configuration): string[] => {
  const isEmbedded = before.broker === undefined;
  if (isEmbedded !== (after.broker === undefined)) return ['mqtt.host'];
  return isEmbedded && before.mqtt.port !== after.mqtt.port ? ['mqtt.port'] : [];
};

/** What a running gateway has to do to become another one. */
export const comparePlans = (before: ReadPlan, after: ReadPlan): PlanChanges => {
  const [earlier, later] = [before.plan, after.plan];
  const options = [
    ...changedOptions(earlier.configuration, later.configuration),
    ...changedSchedules(earlier.configuration, later.configuration),
  ];
  const has = (effect: string): boolean => options.some((option) => option.effect === effect);
  return {
    map: !isDeepStrictEqual(earlier.map.definition, later.map.definition),
    interfaces: compareInstances(before, after, has('instances')),
    client: !isDeepStrictEqual(clientOf(before), clientOf(after)),
    log: has('log'),
    options: options.map(({ name }) => name),
    fixed: [
      ...new Set([
        ...options.filter(({ effect }) => effect === 'fixed').map(({ name }) => name),
        ...embeddedChanges(earlier.configuration, later.configuration),
      ]),
    ],
  };
};

/** Whether there is nothing to do. */
export const isNoChange = ({ map, interfaces, client, options }: PlanChanges): boolean =>
  !map &&
  !client &&
  options.length === 0 &&
  Object.values(interfaces).every((names) => names.length === 0);
