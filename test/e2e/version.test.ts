/** `--version` is asked often, by scripts: it may not load the whole program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, startCommand } from '../support/built-command.js';

/** What a module imports before its first line runs. */
const staticImports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\b[^(;]*?['"]([^'"]+)['"]/gm)].map(
    ([, from = '']) => from,
  );

test('the command loads package-info only before it knows what is asked', () => {
  expect(staticImports(COMMAND)).toEqual(['../app/package-info.js']);
  const loaded = staticImports(join(COMMAND, '../../app/package-info.js'));
  expect(loaded.filter((name) => !name.startsWith('node:'))).toEqual([]);
  expect(loaded.length).toBeGreaterThan(0);
});

test.each(['--version', '-V'])('%s prints the version of the package', async (flag) => {
  const root = join(COMMAND, '../../../..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { code, stdout, stderr } = await startCommand([flag]).ended;
  expect([code, stdout, stderr]).toEqual([0, `${version}\n`, '']);
});
