import type { DocumentPath, Problem } from '../../errors/problem.js';
import type { MapFile2 } from './map-file-2.generated.js';
import { entryKey } from './map-part.js';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tables and lists whose entries stand for themselves: one that is wrong leaves the others. */
const ENTRIES = new Set(['values', 'routes', 'tests', 'include', 'topics', 'publish']);

/** Parts of a route without which it can still be looked at. */
const SPARE = new Set([
  'description',
  'message',
  'ignore',
  'direction',
  'publish',
  'report',
  'merge',
]);

/** How much of a map one error spoils: a section, an entry, or a part of a route. */
const spoiled = ([section, entry, part]: DocumentPath): DocumentPath => {
  if (typeof section !== 'string') return [];
  if (entry === undefined || !ENTRIES.has(section)) return [section];
  const isSpare = section === 'routes' && typeof part === 'string' && SPARE.has(part);
  return isSpare ? [section, entry, part] : [section, entry];
};

/** A copy without what a path leads to; a list keeps its length, so that paths into it stay right. */
const without = (data: unknown, [step, ...rest]: DocumentPath): unknown => {
  if (Array.isArray(data))
    return data.map((item: unknown, index) =>
      index !== step ? item : rest.length === 0 ? null : without(item, rest),
    );
  if (!isRecord(data) || step === undefined || !Object.hasOwn(data, step)) return data;
  const { [step]: inner, ...others } = data;
  return rest.length === 0 ? others : { ...data, [step]: without(inner, rest) };
};

/**
 * A map without the parts that have errors, so that the others can be looked at; `wrong` has what was
 * left out of values and routes. What is left is what the schema allows: here the border is.
 */
export const soundData = (
  data: Json,
  problems: readonly Problem[],
): { readonly data: MapFile2; readonly wrong: ReadonlySet<string> } => {
  const wrong = new Set<string>();
  const paths = new Map<string, DocumentPath>();
  for (const { severity, path = [] } of problems) {
    if (severity !== 'error') continue;
    const left = spoiled(path);
    paths.set(JSON.stringify(left), left);
    const [section, name, ...part] = left;
    if ((section === 'values' || section === 'routes') && name !== undefined)
      wrong.add(entryKey(section, ...[name, ...part].map(String)));
  }
  // The problems of one document are bounded, and so is the number of copies.
  const sound = [...paths.values()].reduce<unknown>(without, data);
  return { data: sound as MapFile2, wrong };
};
