import { createSchemaChecker } from '../document/check-schema.js';
import type { ParsedDocument } from '../document/parsed-document.js';
import type { SchemaFinding } from '../document/schema-finding.js';
import type { ErrorCode } from '../errors/codes.js';
import type { Problem } from '../errors/problem.js';
import { checkVersion1 } from '../map/check-version-1.js';
import type { MapDefinition } from '../map/map-definition.js';
import { fromVersion1, type Version1Map } from '../map/version-1.js';
import { mapFileSchema } from './map-file.generated.js';
import { oldFormatProblems } from './old-format.js';

/** A map file, checked. */
export interface MapDocument {
  /** In file order. */
  readonly problems: readonly Problem[];
  /** Missing where a problem is an error. */
  readonly definition?: MapDefinition;
}

const codeOf = ({ kind, path }: SchemaFinding): ErrorCode => {
  if (kind === 'unknown-key') return 'MAP_UNKNOWN_KEY';
  if (kind === 'missing-key') return 'MAP_MISSING_KEY';
  if (path.at(-1) === 'maptype') return 'MAP_UNKNOWN_MAPTYPE';
  if (path[0] === 'version') return 'MAP_UNSUPPORTED_VERSION';
  return kind === 'wrong-type' ? 'MAP_WRONG_TYPE' : 'MAP_WRONG_VALUE';
};

const checkSchema = createSchemaChecker(mapFileSchema, { code: codeOf });

const inFileOrder = (a: Problem, b: Problem): number =>
  (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0);

const located = (problem: Problem, document: ParsedDocument): Problem => {
  const where = problem.path === undefined ? undefined : document.locate(problem.path);
  return where === undefined ? problem : { ...problem, where };
};

/**
 * Checks a map that was read: first its shape, then, where that is right, what it says. All
 * problems of the stage that was reached, at once.
 */
export const checkMapDocument = (document: ParsedDocument): MapDocument => {
  const old = oldFormatProblems(document).map((problem) => located(problem, document));
  const shape = checkSchema({ ...document, problems: [...document.problems, ...old] });
  const problems = [...document.problems, ...old, ...shape].sort(inFileOrder);
  if (document.data === undefined || problems.some(({ severity }) => severity === 'error'))
    return { problems };
  // The validated border: the schema has just shown that the data is a version-1 map.
  const map = document.data as Version1Map;
  const meaning = checkVersion1(map).map((problem) => located(problem, document));
  const all = [...problems, ...meaning].sort(inFileOrder);
  return all.some(({ severity }) => severity === 'error')
    ? { problems: all }
    : { problems: all, definition: fromVersion1(map) };
};
