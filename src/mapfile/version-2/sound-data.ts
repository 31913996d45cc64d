import type { Problem } from '../../errors/problem.js';
import type { MapFile2 } from './map-file-2.generated.js';
import { entryKey } from './map-part.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tables and lists whose entries stand for themselves: one that is wrong leaves the others. */
const ENTRIES = new Set(['values', 'routes', 'tests', 'include', 'topics']);

/**
 * A map without the entries that have errors, so that the others can be looked at. What is left is
 * what the schema allows: here the border is.
 */
export const soundData = (
  data: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): { readonly data: MapFile2; readonly wrong: ReadonlySet<string> } => {
  const sound: Record<string, unknown> = { ...data };
  const wrong = new Set<string>();
  const entries = new Map<string, Set<string | number>>();
  for (const { severity, path: [section, entry] = [] } of problems) {
    if (severity !== 'error' || typeof section !== 'string') continue;
    if (entry === undefined || !ENTRIES.has(section)) {
      delete sound[section];
      continue;
    }
    const names = entries.get(section) ?? new Set();
    names.add(entry);
    entries.set(section, names);
    if (section === 'values' || section === 'routes') wrong.add(entryKey(section, String(entry)));
  }
  for (const [section, names] of entries) {
    const all = sound[section];
    // A list keeps its length: paths into it stay right.
    if (Array.isArray(all))
      sound[section] = all.map((item, index) => (names.has(index) ? null : item));
    else if (isRecord(all))
      sound[section] = Object.fromEntries(Object.entries(all).filter(([name]) => !names.has(name)));
  }
  return { data: sound as unknown as MapFile2, wrong };
};
