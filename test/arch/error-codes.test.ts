import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODES } from '../../src/errors/codes.js';
import { ROOT, sourceFiles } from './source-files.js';

const codes = Object.keys(CODES);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const wordsOf = (paths: readonly string[]): Set<string> =>
  new Set(paths.flatMap((path) => read(path).match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []));

/** A code counts as raised where it stands in quotes, not where a docstring mentions it. */
const quotedIn = (paths: readonly string[]): Set<string> =>
  new Set(
    paths.flatMap((path) =>
      [...read(path).matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g)].map(([, code = '']) => code),
    ),
  );

const isTest = (path: string): boolean => path.endsWith('.test.ts');
const shipped = sourceFiles(ROOT, ['src', 'interfaces']);
const sources = shipped.filter((path) => !isTest(path) && !path.startsWith('src/errors/codes'));
// There codes stand for any code, so a mention asserts nothing.
const SAMPLES_ONLY = /^test\/(arch|unit\/errors|unit\/log)\//;
const tests = [
  ...sourceFiles(ROOT, ['test'], '').filter((path) => !SAMPLES_ONLY.test(path)),
  ...shipped.filter(isTest),
];

test('there are codes, sources and tests', () => {
  expect(codes.length).toBeGreaterThan(50);
  expect(sources.length).toBeGreaterThan(50);
  expect(tests.length).toBeGreaterThan(20);
});

test('every code is raised', () => {
  const raised = quotedIn(sources);
  expect(raised.has('MAP_NO_ACTION')).toBe(true);
  expect(codes.filter((code) => !raised.has(code))).toEqual([]);
});

test('every code is asserted by a test', () => {
  const asserted = wordsOf(tests);
  expect(codes.filter((code) => !asserted.has(code))).toEqual([]);
});

test('every code is documented', () => {
  const documented = read('docs/reference/errors.md');
  expect(codes.filter((code) => !documented.includes(`## ${code}\n`))).toEqual([]);
});

test('every code is in one table only', () => {
  const keys = sourceFiles(ROOT, ['src/errors/codes']).flatMap((path) =>
    [...read(path).matchAll(/^ {2}([A-Z][A-Z0-9_]+): \{/gm)].map(([, code = '']) => code),
  );
  expect([...keys].sort()).toEqual([...codes].sort());
});
