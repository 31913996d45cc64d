import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sourceFiles } from './source-files.js';

const MAX_LINES = 300;
const MAX_MEDIAN_LINES = 100;
const PUBLIC_DOORS =
  /^src\/((map|sdk|declared|service|testing)\/)?index\.ts$|^interfaces\/[^/]+\/index\.ts$/;
const FORBIDDEN_NAME = /(^|[/.-])(utils?|helpers?|common|managers?)([/.-]|$)/;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(generated|test|schema))?\.ts$/;
/** Whose home or working folder: what works there alone. */
const MACHINE_PATH = /(?<![\w.])\/(?:home|Users|root|work)\/[\w.-]+/;

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = sourceFiles(ROOT, ['src', 'interfaces'])
  .filter((path) => !path.endsWith('.generated.ts'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const linesOf = (file: SourceFile): number => file.text.split('\n').length - 1;
const pathsWhere = (broken: (file: SourceFile) => boolean, among = files): string[] =>
  among.filter(broken).map(({ path }) => path);

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*/g, '');
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const RULES: readonly (readonly [
  rule: string,
  (file: SourceFile) => boolean,
  example: SourceFile,
])[] = [
  [
    `at most ${MAX_LINES} lines`,
    (file) => linesOf(file) > MAX_LINES,
    { path: 'src/a.ts', text: '\n'.repeat(MAX_LINES + 1) },
  ],
  [
    'no name that says nothing (utils, helpers, common, manager)',
    ({ path }) => FORBIDDEN_NAME.test(path),
    { path: 'src/map/topic-utils.ts', text: '' },
  ],
  [
    'kebab-case',
    ({ path }) => !KEBAB_CASE.test(baseName(path)),
    { path: 'src/topicPattern.ts', text: '' },
  ],
  [
    'index.ts only as a public door',
    ({ path }) => baseName(path) === 'index.ts' && !PUBLIC_DOORS.test(path),
    { path: 'src/mqtt/index.ts', text: '' },
  ],
  [
    'no any',
    ({ text }) => /(:|\bas|<|\|)\s*any\b(?!\w)/.test(withoutComments(text)),
    { path: 'src/a.ts', text: 'const a = b as any;' },
  ],
  [
    'no line that switches the compiler or the linter off without a reason',
    ({ text }) => /@ts-(ignore|nocheck|expect-error)\s*$|biome-ignore[^:\n]*$/m.test(text),
    { path: 'src/a.ts', text: '// @ts-ignore\nb();' },
  ],
];

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(RULES)('%s', (_rule, broken, example) => {
  expect(broken(example)).toBe(true);
  expect(pathsWhere(broken)).toEqual([]);
});

test(`the median file has fewer than ${MAX_MEDIAN_LINES} lines`, () => {
  const counts = files.map(linesOf).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(MAX_MEDIAN_LINES);
});

test('no tracked file names a folder of one machine', () => {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const tracked = listed
    .split('\0')
    .filter((path) => path !== '' && path !== 'test/arch/tree.test.ts')
    .filter((path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  expect(tracked.length).toBeGreaterThan(50);
  const broken = ({ text }: SourceFile): boolean => MACHINE_PATH.test(text);
  expect(broken({ path: 'a', text: 'see /home/alice/x' })).toBe(true);
  expect(pathsWhere(broken, tracked)).toEqual([]);
});
