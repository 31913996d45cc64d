/** What `interface new` writes, and the services of the docs, pass the type check that `@ts-check` asks for. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownBlocks } from './markdown-blocks.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const TSC = join(PACKAGE_FOLDER, 'node_modules', 'typescript', 'bin', 'tsc');
const OPTIONS =
  '--noEmit --allowJs --checkJs --strict --skipLibCheck --module nodenext --types node';
const TEMPLATES = join(PACKAGE_FOLDER, 'templates', 'interface');

const folder = mkdtempSync(join(tmpdir(), 'mqttgateway-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kinds = readdirSync(TEMPLATES);
const scripts = kinds.flatMap((kind) =>
  readdirSync(join(TEMPLATES, kind))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(kind, file)),
);

const complaints = (files: readonly string[]): string => {
  const args = [TSC, ...OPTIONS.split(' '), ...files];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
};

test('the types hold, and a wrong one is found', () => {
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  const link = (from: string, to: string): void =>
    symlinkSync(join(PACKAGE_FOLDER, from), join(folder, 'node_modules', to));
  link('.', 'mqttgateway');
  link('node_modules/@types/node', '@types/node');
  link('node_modules/serialport', 'serialport');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  cpSync(TEMPLATES, folder, { recursive: true });
  const guide = readFileSync(join(PACKAGE_FOLDER, 'docs', 'services.md'), 'utf8');
  const services = markdownBlocks(guide).flatMap(({ info: { file }, language, text }) => {
    if (language !== 'js' || file === undefined) return [];
    writeFileSync(join(folder, file), text);
    // Each is short enough to be read at once.
    expect(text.split('\n').length).toBeLessThanOrEqual(25);
    return [file];
  });
  expect(services).toEqual(['echo.mjs', 'sensors.mjs']);

  const all = [...scripts, ...services];
  expect(scripts.length).toBeGreaterThan(10);
  for (const file of all)
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^\/\/ @ts-check\n/);
  expect(complaints(all)).toBe('');
  const wrong = readFileSync(join(folder, 'tcp', 'starter.js'), 'utf8');
  expect(wrong).toContain('context.lost(');
  writeFileSync(join(folder, 'wrong.js'), wrong.replace('context.lost(', 'context.left('));
  expect(complaints(['wrong.js'])).toContain('left');
});

test('so do the examples of the guide, where they ask for it', () => {
  const guide = readFileSync(join(PACKAGE_FOLDER, 'docs/add-a-device-interface.md'), 'utf8');
  const examples = markdownBlocks(guide).flatMap(({ info: { file }, text }) =>
    file !== undefined && text.startsWith('// @ts-check') ? [{ file, text }] : [],
  );
  for (const { file, text } of examples) writeFileSync(join(folder, file), text);
  const files = examples.map(({ file }) => file);
  expect(files).toEqual(['tally.js', 'tally.test.js']);
  expect(complaints(files)).toBe('');
  const [wrong = ''] = examples.map(({ text }) => text.replace('topics.base}', 'topics.bass}'));
  writeFileSync(join(folder, 'wrong-tally.js'), wrong);
  expect(complaints(['wrong-tally.js'])).toContain('bass');
});
