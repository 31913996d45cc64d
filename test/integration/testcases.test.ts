/** What devices did once: each folder `interfaces/<name>/testcases/<case>` is played. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_INTERFACES } from '../../src/app/built-in-interfaces.js';
import { playTestcase } from '../../src/testing/testcase/play-testcase.js';

const ROOT = join(import.meta.dirname, '..', '..', 'interfaces');

const testcases = readdirSync(ROOT).flatMap((name) => {
  const folder = join(ROOT, name, 'testcases');
  return existsSync(folder)
    ? readdirSync(folder).map((testcase): [string, string, string] => [
        name,
        testcase,
        join(folder, testcase),
      ])
    : [];
});

test('there are testcases', () => {
  expect(testcases.length).toBeGreaterThanOrEqual(3);
});

test.each(testcases)('%s: %s', async (name, _, folder) => {
  const load = BUILT_IN_INTERFACES[name];
  if (load === undefined) throw new Error(`no interface is called ${name}`);
  const result = await playTestcase((await load()).default, folder);
  expect(result.problems).toEqual([]);
  expect(result.heardBytes).toBeGreaterThan(0);
  expect(result.emitted).toBeGreaterThan(0);
  expect(existsSync(join(folder, 'README.md'))).toBe(true);
});
