/** The fault matrix itself: each case has a test, and stands in the table of README.md with its file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CASES = 46;
const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));

/** The numbers of the cases whose tests a file has: a test's or a group's name begins with them. */
const casesOf = (file: string): number[] => {
  const text = readFileSync(join(folder, file), 'utf8');
  const names = text.matchAll(/\(\s*['"`](\d{1,2}(?:(?:, | and )\d{1,2})*) /g);
  const numbers = [...names].flatMap(([, list = '']) => list.split(/, | and /).map(Number));
  return [...new Set(numbers)];
};

/** Rows `| 12 | what | [file](file) | what is simulated |`. */
const rows = [
  ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| (\d+) \| (.+) \|$/gm),
].map(([, number, rest = '']) => ({
  number: Number(number),
  files: [...rest.matchAll(/\]\(([\w-]+\.test\.ts)\)/g)].map(([, file = '']) => file),
}));

test('the table has each case once, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: CASES }, (_, index) => index + 1),
  );
});

test('each case has a test', () => {
  const tested = new Set(files.flatMap(casesOf));
  const missing = rows.map(({ number }) => number).filter((number) => !tested.has(number));
  expect(missing).toEqual([]);
});

test.each(rows)('case $number: the table names files that have it', ({ number, files: named }) => {
  for (const file of named) expect(casesOf(file)).toContain(number);
  expect(named).not.toEqual([]);
});
