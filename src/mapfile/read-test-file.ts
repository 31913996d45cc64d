import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createSchemaChecker } from '../document/check-schema.js';
import type { ParsedDocument } from '../document/parsed-document.js';
import { readDocument } from '../document/read-document.js';
import type { Problem } from '../errors/problem.js';
import type { MapCase } from '../map/cases/map-case.js';
import { ProblemList } from './problem-list.js';
import { schemaCode } from './schema-code.js';
import { isMapTests } from './version-2/is-map-tests.generated.js';
import { map2Hint } from './version-2/map-2-hint.js';
import { type MapTests, mapTestsSchema } from './version-2/map-tests.generated.js';
import { readCases } from './version-2/read-cases.js';

const ENDINGS = ['yaml', 'yml', 'json'];

/** Cases in a file of their own, and what is wrong with them. */
export interface TestFile {
  readonly name: string;
  /** The map that the file names, as a path; missing where it names none. */
  readonly map?: string | undefined;
  readonly cases: readonly MapCase[];
  readonly problems: readonly Problem[];
}

const checkSchema = createSchemaChecker(mapTestsSchema, {
  code: schemaCode,
  hint: map2Hint,
  isRight: isMapTests,
});

const soundTests = (document: ParsedDocument, problems: readonly Problem[]): Partial<MapTests> => {
  const { data } = document;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  if (
    errors.some(
      ({ path: [section, entry] = [] }) =>
        section === undefined || (section === 'tests' && entry === undefined),
    )
  )
    return {};
  // The validated border: cases with errors are left out.
  const { map, tests } = data as Partial<MapTests>;
  const wrong = new Set(errors.map(({ path: [, entry] = [] }) => entry));
  const cases = tests?.map((one, index) => (wrong.has(index) ? null : one)) as MapTests['tests'];
  const isMapWrong = errors.some(({ path: [section] = [] }) => section === 'map');
  return { ...(map !== undefined && !isMapWrong && { map }), tests: cases };
};

/** Reads a file of cases. Never throws for what a user wrote. */
export const readTestFile = (path: string, name = path): TestFile => {
  const document = readDocument(path, name);
  const list = new ProblemList(document);
  list.include([...document.problems, ...checkSchema(document)]);
  const { map, tests = [] } = soundTests(document, list.problems);
  return {
    name,
    ...(map !== undefined && { map: resolve(dirname(path), map) }),
    cases: readCases(document, list, tests),
    problems: list.problems,
  };
};

/** The files of cases beside a map: `home.test.yaml` for `home.yaml`. */
export const testFilesBeside = (path: string, name: string): TestFile[] => {
  const ending = /\.(ya?ml|json)$/;
  if (!ending.test(path) || /\.test\.\w+$/.test(path)) return [];
  return ENDINGS.map((one) => path.replace(ending, `.test.${one}`))
    .map((file, index) => ({ file, shown: name.replace(ending, `.test.${ENDINGS[index]}`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ file, shown }) => readTestFile(file, shown))
    .filter(({ map }) => map === undefined || map === resolve(path));
};
