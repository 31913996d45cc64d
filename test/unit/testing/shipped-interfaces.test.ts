/** Every interface that ships keeps every rule that strangers' interfaces are tried by. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkInterface } from '../../../src/testing/index.js';

const FOLDER = join(import.meta.dirname, '../../../interfaces');

const shipped = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'index.ts')));

const defaultOf = async (name: string, file: string) => {
  const path = join(FOLDER, name, file);
  return existsSync(path) ? (await import(path)).default : undefined;
};

test('there are interfaces', () => {
  expect(shipped).toContain('dummy');
});

test.each(shipped)('%s', async (name) => {
  const { ok, rules } = await checkInterface({
    definition: await defaultOf(name, 'index.ts'),
    folder: join(FOLDER, name),
    fixture: await defaultOf(name, 'conformance.ts'),
  });
  expect(rules.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
  expect(ok).toBe(true);
  expect(rules.filter(({ outcome }) => outcome === 'kept').length).toBeGreaterThan(10);
});
