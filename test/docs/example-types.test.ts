/** The interface of the guide passes the type check that its `@ts-check` asks editors for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownBlocks } from './markdown-blocks.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const TSC = join(PACKAGE_FOLDER, 'node_modules', 'typescript', 'bin', 'tsc');
const OPTIONS =
  '--noEmit --allowJs --checkJs --strict --skipLibCheck --module nodenext --types node';

const folder = mkdtempSync(join(tmpdir(), 'mqttgateway-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const complaints = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  const args = [TSC, ...OPTIONS.split(' '), name];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
};

test('the types hold, and a wrong one is found', () => {
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  const link = (from: string, to: string): void =>
    symlinkSync(join(PACKAGE_FOLDER, from), join(folder, 'node_modules', to));
  link('.', 'mqttgateway');
  link('node_modules/@types/node', '@types/node');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');

  const guide = readFileSync(join(PACKAGE_FOLDER, 'docs/add-a-device-interface.md'), 'utf8');
  const checked = markdownBlocks(guide).filter(({ text }) => text.startsWith('// @ts-check'));
  expect(checked.length).toBe(1);
  for (const { info, text } of checked) {
    expect(complaints(info['file'] ?? '', text)).toBe('');
    expect(text).toContain('context.lost(');
    expect(complaints('wrong.js', text.replace('context.lost(', 'context.left('))).toContain(
      'left',
    );
  }
});
