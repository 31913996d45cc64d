/** The page of the presets names those that ship, with their routes, and what it shows can be used. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { observeCommand } from '../support/observed-command.js';
import { markdownBlocks } from './markdown-blocks.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const PRESETS = join(PACKAGE_FOLDER, 'maps', 'presets');
const page = readFileSync(join(PACKAGE_FOLDER, 'docs', 'presets.md'), 'utf8');
const presets = readdirSync(PRESETS)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
  .map((name) => name.replace('.yaml', ''));
const shown = markdownBlocks(page).filter(({ language }) => language === 'yaml');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presets-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('there are presets, and blocks that show them', () => {
  expect(presets).toHaveLength(7);
  expect(shown.length).toBeGreaterThan(presets.length);
});

test.each(presets)('%s has a section', (preset) => {
  expect(page).toContain(`\n## ${preset}\n`);
});

test.each(presets.filter((preset) => preset !== 'seven-level'))('%s: its routes', (preset) => {
  const { routes }: { routes: object } = parse(
    readFileSync(join(PRESETS, `${preset}.yaml`), 'utf8'),
  );
  const [, section = ''] = page.split(`\n## ${preset}\n`);
  const [own = ''] = section.split('\n## ');
  const named = [...own.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  const plain = Object.keys(routes).filter((name) => !name.endsWith('-plain'));
  expect(new Set(named)).toEqual(new Set(plain));
});

test.each(shown)('line $line: what is shown can be used', async ({ line, text }) => {
  const name = `line-${line}.yaml`;
  writeFileSync(join(folder, name), text.startsWith('version') ? text : `version: 2\n${text}`);
  const { exitCode, stdout } = await observeCommand(['map', 'check', '--deny-warnings', name], {
    cwd: folder,
  });
  expect(stdout).toBe('');
  expect(exitCode).toBe(0);
});
