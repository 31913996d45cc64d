import { basename } from 'node:path';
import type { DocumentPath } from '../errors/problem.js';
import { topicFault } from '../map/mqtt-topic.js';
import type { InstanceSection } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';
import { optionsOf } from './option-schema.js';
import type { Setting } from './setting.js';

const COMMON = new Set(optionsOf('interface').map(([name]) => name));

const textOf = (settings: MergedSettings, path: readonly string[]): string => {
  const value = settings.value(path);
  return typeof value === 'string' ? value : '';
};

/** `./gates/my-gate.js` → `my-gate`: what an instance without a name is called. */
const moduleName = (module: string): string =>
  basename(module)
    .replace(/\.[cm]?js$/, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, 64);

const startPolicy = (value: unknown): InstanceSection['start'] =>
  value === 'fail' || value === 'ignore' ? value : 'retry';

const isolationOf = (value: unknown): InstanceSection['isolation'] =>
  value === 'inline' || value === 'worker' || value === 'process' ? value : 'auto';

/** Where it speaks by itself; empty where it cannot. */
const ownTopic = (
  path: readonly string[],
  names: { readonly name: string; readonly gateway: string },
  settings: MergedSettings,
): string => {
  const topic = textOf(settings, [...path, 'topic'])
    .replaceAll('{name}', names.name)
    .replaceAll('{gateway}', names.gateway);
  const fault = topic === '' ? undefined : topicFault(topic);
  if (fault !== undefined)
    settings.report([...path, 'topic'], 'CONFIG_WRONG_VALUE', `is no topic: it ${fault}`);
  return topic;
};

const instanceAt = (
  path: readonly string[],
  given: string | undefined,
  gateway: string,
  settings: MergedSettings,
): InstanceSection => {
  const module = textOf(settings, [...path, 'module']);
  const written = textOf(settings, [...path, 'interface']);
  if (module !== '' && written !== '') {
    settings.report(
      [...path, 'module'],
      'CONFIG_CONFLICT',
      'and interface are both set; keep one of the two',
    );
  }
  const kind = written !== '' || module !== '' ? written : (given?.toLowerCase() ?? 'dummy');
  const name = given ?? (kind === '' ? moduleName(module) : kind);
  const free: [string, Setting][] = [...settings.below(path)].filter(
    ([option]) => !COMMON.has(option),
  );
  return Object.freeze({
    name,
    interface: kind,
    isImplied: written === '' && module === '' && given !== undefined,
    module,
    start: startPolicy(settings.value([...path, 'start'])),
    enabled: settings.value([...path, 'enabled']) === true,
    internal: settings.value([...path, 'internal']) === true,
    debug: settings.value([...path, 'debug']) === true,
    topic: ownTopic(path, { name, gateway }, settings),
    isolation: isolationOf(settings.value([...path, 'isolation'])),
    memorylimit: Number(settings.value([...path, 'memorylimit'])),
    record: textOf(settings, [...path, 'record']),
    recordsize: Number(settings.value([...path, 'recordsize'])),
    options: Object.freeze(Object.fromEntries(free.map(([option, { value }]) => [option, value]))),
    origins: Object.freeze(
      Object.fromEntries(free.map(([option, { origin }]) => [option, origin])),
    ),
    // What is missing is missing in its section.
    locate: (inside: DocumentPath, part: 'key' | 'value' = 'value') =>
      settings.below(path).has(String(inside[0]))
        ? settings.place([...path, ...inside], part)
        : settings.place(path),
  });
};

/**
 * Lists the interfaces to run: all that have a name, and the one of the plain section. Without any
 * that is the dummy; an empty plain section beside named ones, as default.conf has it, is nothing.
 */
export const resolveInterfaces = (
  settings: MergedSettings,
  gateway: string,
): readonly InstanceSection[] => {
  const named = settings
    .names('interfaces')
    .map((name) => instanceAt(['interfaces', name], name, gateway, settings));
  const plain = settings.below(['interface']).size > 0 || named.length === 0;
  const all = plain ? [instanceAt(['interface'], undefined, gateway, settings), ...named] : named;
  const seen = new Set<string>();
  return Object.freeze(
    all.filter(({ name }, index) => {
      const twice = seen.has(name);
      seen.add(name);
      if (twice) {
        const path = index === 0 ? ['interface'] : ['interfaces', name];
        settings.report(
          path,
          'CONFIG_BAD_NAME',
          `is the second interface named "${name}"; give one of them another name`,
        );
      }
      return !twice;
    }),
  );
};
