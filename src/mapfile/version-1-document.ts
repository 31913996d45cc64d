import { createSchemaChecker } from '../document/check-schema.js';
import type { ParsedDocument } from '../document/parsed-document.js';
import type { Problem } from '../errors/problem.js';
import { sortProblems } from '../errors/sort-problems.js';
import { checkVersion1 } from '../map/check-version-1.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import { fromVersion1, type Version1Map } from '../map/version-1.js';
import { isMapFile } from './is-map-file.generated.js';
import { mapFileSchema } from './map-file.generated.js';
import { mapHint } from './map-hint.js';
import { oldFormatProblems } from './old-format.js';
import { schemaCode } from './schema-code.js';

const checkSchema = createSchemaChecker(mapFileSchema, {
  code: schemaCode,
  hint: mapHint,
  isRight: isMapFile,
});

const located = (problem: Problem, document: ParsedDocument): Problem => {
  const where = problem.path === undefined ? undefined : document.locate(problem.path);
  return where === undefined ? problem : { ...problem, where };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a map with which nothing is wrong. */
const harmless = (key: string): unknown => {
  if (key === 'root') return 'root';
  return key === 'topics' ? ['#'] : { maptype: 'none' };
};

/** The data with the parts that have errors replaced, so that the others can be looked at. */
const withoutWrongParts = (
  data: Readonly<Record<string, unknown>>,
  errors: readonly Problem[],
): Readonly<Record<string, unknown>> => {
  const parts: Record<string, unknown> = { ...data };
  for (const { path: [key, index] = [] } of errors) {
    const { topics } = parts;
    if (typeof key !== 'string') continue;
    if (key === 'topics' && typeof index === 'number' && Array.isArray(topics))
      parts['topics'] = topics.with(index, '#');
    else parts[key] = harmless(key);
  }
  return parts;
};

/** Version 1 of the map, read; the definition is missing where a problem is an error. */
export interface Version1Document {
  /** In file order. */
  readonly problems: readonly Problem[];
  readonly definition?: MapDefinition;
}

/** Checks a version-1 map: its shape, and what those parts say whose shape is right. */
export const checkVersion1Document = (document: ParsedDocument): Version1Document => {
  const old = oldFormatProblems(document).map((problem) => located(problem, document));
  const shape = checkSchema({ ...document, problems: [...document.problems, ...old] });
  const problems = sortProblems([...document.problems, ...old, ...shape]);
  if (!isRecord(document.data)) return { problems };
  const errors = problems.filter(({ severity }) => severity === 'error');
  // Where the whole is wrong, such as a key that is a list, or what is wrong has no place, nothing can
  // be said of the rest.
  if (errors.some(({ path = [] }) => path.length === 0)) return { problems };
  // The validated border: what the schema did not like is replaced, the rest is a version-1 map.
  const map = withoutWrongParts(document.data, errors) as unknown as Version1Map;
  const meaning = checkVersion1(map).map((problem) => located(problem, document));
  // Beside a root that is wrong itself no topic can be right.
  const wrongRoot = [...errors, ...meaning].some(({ path: [key] = [] }) => key === 'root');
  const told = meaning.filter(({ code }) => !(wrongRoot && code === 'MAP_FILTER_OTHER_ROOT'));
  const all = sortProblems([...problems, ...told]);
  return all.some(({ severity }) => severity === 'error')
    ? { problems: all }
    : { problems: all, definition: fromVersion1(map) };
};
