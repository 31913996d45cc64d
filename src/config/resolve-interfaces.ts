import { basename } from 'node:path';
import type { DocumentPath } from '../errors/problem.js';
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

const instanceAt = (
  path: readonly string[],
  name: string | undefined,
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
  const kind = written !== '' || module !== '' ? written : (name?.toLowerCase() ?? 'dummy');
  const free: [string, Setting][] = [...settings.below(path)].filter(
    ([option]) => !COMMON.has(option),
  );
  return Object.freeze({
    name: name ?? (kind === '' ? moduleName(module) : kind),
    interface: kind,
    isImplied: written === '' && module === '' && name !== undefined,
    module,
    start: startPolicy(settings.value([...path, 'start'])),
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
export const resolveInterfaces = (settings: MergedSettings): readonly InstanceSection[] => {
  const named = settings
    .instances()
    .map((name) => instanceAt(['interfaces', name], name, settings));
  const plain = settings.below(['interface']).size > 0 || named.length === 0;
  const all = plain ? [instanceAt(['interface'], undefined, settings), ...named] : named;
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
