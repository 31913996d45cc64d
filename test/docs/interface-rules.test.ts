/** The page of the rules has each rule with its words, in the order in which they are tried. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { README_HEADINGS } from '../../src/testing/conformance/folder-rules.js';
import { RULES } from '../../src/testing/conformance/rules.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const textOf = (path: string): string => readFileSync(join(PACKAGE_FOLDER, path), 'utf8');

test('the table is that of the rules', () => {
  const rows = [
    ...textOf('docs/interface-rules.md').matchAll(/^\| `([a-z-]+)` \| (.*) \| (.*) \|$/gm),
  ];
  expect(RULES.length).toBeGreaterThanOrEqual(12);
  expect(rows.map(([, ...cells]) => cells)).toEqual(
    RULES.map(({ id, sentence, remedy }) => [id, sentence, remedy]),
  );
});

test('the headings of READMEs are named where interfaces that ship are explained', () => {
  const page = textOf('CONTRIBUTING.md');
  expect(README_HEADINGS.filter((title) => !page.includes(title))).toEqual([]);
});
