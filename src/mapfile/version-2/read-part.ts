import { createSchemaChecker } from '../../document/check-schema.js';
import type { ParsedDocument } from '../../document/parsed-document.js';
import { nearest } from '../../document/suggest.js';
import type { Problem } from '../../errors/problem.js';
import { ProblemList } from '../problem-list.js';
import { schemaCode } from '../schema-code.js';
import { flatRoute } from './flat-route.js';
import { isMapFile2 } from './is-map-file-2.generated.js';
import { map2Hint } from './map-2-hint.js';
import { type MapFile2, mapFile2Schema } from './map-file-2.generated.js';
import type { MapPart } from './map-part.js';
import { soundData } from './sound-data.js';

const checkSchema = createSchemaChecker(mapFile2Schema, {
  code: schemaCode,
  hint: map2Hint,
  isRight: isMapFile2,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the document, where that of its routes is not one mistake that explains it all. */
const ownProblems = (document: ParsedDocument): readonly Problem[] => {
  const flat = flatRoute(document);
  return flat === undefined
    ? document.problems
    : [...document.problems.filter(({ path }) => path?.[0] !== 'routes'), flat];
};

/** Something in place of a root that is wrong, or whose key is misspelt: that was told. */
const spoiltRoot = (problems: readonly Problem[]): string | undefined =>
  problems.some(
    ({ code, path: [key, ...inner] = [] }) =>
      inner.length === 0 &&
      (key === 'root' || (code === 'MAP_UNKNOWN_KEY' && nearest(String(key), ['root']) === 'root')),
  )
    ? 'root'
    : undefined;

const NOTHING: MapFile2 = { version: 2 };

/**
 * One file of a map, held against the schema.
 *
 * @param root what `<root>` stands for, where the including file says it
 */
export const readPart = (
  document: ParsedDocument,
  { root, isMain }: { readonly root?: string | undefined; readonly isMain: boolean },
): MapPart => {
  const list = new ProblemList(document);
  const problems = ownProblems(document);
  list.include(problems);
  list.include(checkSchema({ ...document, problems }));
  // Where something is wrong whose place in the map is not known, nothing can be said of the rest.
  const isLost = list.problems.some(
    ({ severity, path }) => severity === 'error' && (path === undefined || path.length === 0),
  );
  const { data, wrong } =
    isRecord(document.data) && !isLost
      ? soundData(document.data, list.problems)
      : { data: NOTHING, wrong: new Set<string>() };
  return {
    document,
    data,
    root: root ?? data.root ?? spoiltRoot(list.problems),
    list,
    wrong,
    isMain,
  };
};
