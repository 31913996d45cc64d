/** What `interface new` writes passes the type check that its `@ts-check` asks editors for. */
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

  expect(scripts.length).toBeGreaterThan(10);
  for (const file of scripts)
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^\/\/ @ts-check\n/);
  expect(complaints(scripts)).toBe('');
  const wrong = readFileSync(join(folder, 'tcp', 'starter.js'), 'utf8');
  expect(wrong).toContain('context.lost(');
  writeFileSync(join(folder, 'wrong.js'), wrong.replace('context.lost(', 'context.left('));
  expect(complaints(['wrong.js'])).toContain('left');
}, 60_000);
