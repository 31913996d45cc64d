/**
 * The page of parity: each row names a test that exists, or a reason. That they ran and passed is seen by
 * the reporter beside Jest's, after a run of all tests; that links resolve, by documents.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, namedTests, notShown, titleMatches } from '../support/parity-reporter.mjs';
import { testNames } from '../support/test-names.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const textOf = (path: string): string => readFileSync(join(PACKAGE_FOLDER, path), 'utf8');
const PAGE = textOf('docs/parity.md');

/** How many rows each table has at least: what the documents of that system list. */
const SYSTEMS: Readonly<Record<string, number>> = {
  'The Python mqttgateway': 29,
  'Paho for Python': 37,
  miqro: 39,
  'The microServiceBus agent': 33,
  'The gate of the tutorial': 11,
  'Conventions of the field': 39,
};

interface Row {
  readonly section: string;
  readonly cells: readonly string[];
}

/** The rows of the tables below a heading of the second level, without the heads. */
const rowsOf = (markdown: string): Row[] =>
  markdown.split(/^## /m).flatMap((part) => {
    const [section = '', ...lines] = part.split('\n');
    return lines
      .filter((line) => /^\| (?!there \|)/.test(line))
      .map((line) => ({ section, cells: line.slice(2, -2).split(' | ') }));
  });

/** Tests in code, parted by commas, or a reason. */
const SHOWN =
  /^(`(test|interfaces)\/\S+\.test\.ts: [^`]+`(, (?=`)|$))+$|^out of purpose: \S.{10,}$/;

/** What is wrong with a page. */
const faults = (markdown: string): string[] => [
  ...rowsOf(markdown)
    .filter(({ cells }) => cells.length !== 3 || !SHOWN.test(cells[2] ?? ''))
    .map(({ cells }) => `neither a test nor a reason: ${cells.join(' | ')}`),
  ...namedTests(markdown)
    .filter(({ path, name }) => !existing(path).includes(name))
    .map(({ path, name }) => `no such test: ${path}: ${name}`),
];

const read = new Map<string, readonly string[]>();
const existing = (path: string): readonly string[] => {
  const known = read.get(path);
  if (known !== undefined) return known;
  const names = existsSync(join(PACKAGE_FOLDER, path)) ? testNames(textOf(path)) : [];
  read.set(path, names);
  return names;
};

test('each system has its table, and each line of it a row', () => {
  const counts = new Map<string, number>();
  for (const { section } of rowsOf(PAGE)) counts.set(section, (counts.get(section) ?? 0) + 1);
  expect([...counts.keys()]).toEqual(Object.keys(SYSTEMS));
  for (const [section, least] of Object.entries(SYSTEMS))
    expect(counts.get(section)).toBeGreaterThanOrEqual(least);
});

test('each row names a test that exists, or a reason', () => {
  expect(namedTests(PAGE).length).toBeGreaterThan(100);
  expect(faults(PAGE)).toEqual([]);
});

test('a row without either, a test that was renamed, and a file that is gone are found', () => {
  const page = `## miqro
| there | here | shown by |
|---|---|---|
| a | b | soon |
| a | b | out of purpose: |
| a | b | \`test/docs/parity.test.ts: as it was called before\` |
| a | b | \`test/docs/gone.test.ts: x\` |
| a | b | \`test/docs/parity.test.ts: each row names a test that exists, or a reason\` |
`;
  expect(faults(page)).toEqual([
    'neither a test nor a reason: a | b | soon',
    'neither a test nor a reason: a | b | out of purpose:',
    'no such test: test/docs/parity.test.ts: as it was called before',
    'no such test: test/docs/gone.test.ts: x',
  ]);
});

test('names are read from the source, also of templates and tables', () => {
  const source = `
    test('a', () => {}); it.skip('b', f); test.each([['x']])('c %s', (x) => {});
    describe('d', () => { test(\`e \${n} f\`, async () => { helper('g', 1); }, 5_000); });
    test(computed, f); // test('h', f)
  `;
  expect(testNames(source)).toEqual(['a', 'b', 'c %s', 'e %s f']);
});

test.each([
  ['carries %s at QoS %s', 'carries 5 at QoS 1', true],
  ['%j is refused', '{"a":1}\n is refused', true],
  ['a broker (that) is $state.word.', 'a broker (that) is gone.', true],
  ['a broker (that) is $state.', 'a broker that is gone.', false],
  ['whole', 'the whole', false],
])('the name "%s" is that of "%s": %s', (name, title, isIt) => {
  expect(titleMatches(name, title)).toBe(isIt);
});

describe('after a run of all tests', () => {
  const named = [{ path: 'test/a.test.ts', name: 'says %s' }];
  const after = (statuses: readonly string[], skippable = false) =>
    notShown(
      named,
      new Map([
        [
          'test/a.test.ts',
          [
            ...statuses.map((status, index) => ({ title: `says ${index}`, status })),
            { title: 'another', status: 'failed' },
          ],
        ],
      ]),
      { skippable: () => skippable },
    );
  const it = 'test/a.test.ts: says %s';

  test.each<[string[], boolean, string[], string[]]>([
    [['passed', 'passed'], false, [], []],
    [['passed', 'failed'], true, [it], []],
    [[], true, [it], []],
    [['pending'], false, [it], []],
    [['pending'], true, [], [it]],
    [['todo'], true, [it], []],
  ])('%j, where skipping is allowed: %s', (statuses, skippable, failed, skipped) => {
    expect(after(statuses, skippable)).toEqual({ failed, skipped });
  });

  test('a run of some tests is left alone', () => {
    const all = { testPathPatterns: { isSet: () => false }, testNamePattern: '' };
    expect(isWhole(all)).toBe(true);
    expect(isWhole({ ...all, testPathPatterns: { isSet: () => true } })).toBe(false);
    expect(isWhole({ ...all, testNamePattern: 'x' })).toBe(false);
    expect(isWhole({ ...all, shard: { shardIndex: 1, shardCount: 2 } })).toBe(false);
  });
});
