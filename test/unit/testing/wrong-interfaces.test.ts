/** Each interface of test/fixtures/wrong-interfaces breaks the rule that it is called after, alone. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/testing/conformance/rules.js';
import { checkInterface } from '../../../src/testing/index.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/wrong-interfaces');
const LIMITS = { startMs: 500, endMs: 250, abortMs: 75, quietMs: 50 };

const wrong = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('there is one for each rule', () => {
  expect(wrong.length).toBeGreaterThanOrEqual(12);
  expect(wrong.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

/** Jest catches what nobody catches itself: test/e2e/interface-check.test.ts tries that one. */
const here = wrong.filter((name) => name !== 'errors-caught');

test.each(here)('%s: that rule is broken, and no other', async (name) => {
  const { ok, rules } = await checkInterface(
    { file: join(FOLDER, name, 'index.js') },
    { limits: LIMITS },
  );
  expect(ok).toBe(false);
  const broken = rules.filter(({ outcome }) => outcome === 'broken');
  expect(broken).toEqual([expect.objectContaining({ rule: name })]);
  expect(broken[0]?.seen).toMatch(/\w{3}/);
});
