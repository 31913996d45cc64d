import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderProblems } from '../../../src/errors/render-problems.js';
import { loadMap } from '../../../src/mapfile/load-map.js';

/**
 * Each map of test/fixtures/map-mistakes has one mistake of its writer (148 has seven), and
 * beside it stands the exact answer of `map check`. To change answers on purpose: MISTAKES_UPDATE=1,
 * and then read the difference as a user would.
 */
const UPDATE = process.env['MISTAKES_UPDATE'] === '1';
const PACKAGE_FOLDER = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(PACKAGE_FOLDER, 'test', 'fixtures', 'map-mistakes');

const maps = readdirSync(FOLDER)
  .filter((file) => /\.(yaml|json)$/.test(file))
  .sort();

test('there are mistakes of every kind', () => {
  expect(maps.length).toBeGreaterThanOrEqual(100);
});

test.each(maps)('%s is answered as it is written', async (file) => {
  const { problems, definition } = await loadMap(join(FOLDER, file), file);
  expect(problems.length).toBeGreaterThan(0);
  expect(definition === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  const answer = `${renderProblems(problems, { format: 'text' })}\n`.replaceAll(
    PACKAGE_FOLDER,
    '<package>',
  );
  const expectedFile = join(FOLDER, file.replace(/\.\w+$/, '.txt'));
  if (UPDATE) writeFileSync(expectedFile, answer);
  expect(answer).toBe(existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '');
  expect(answer).not.toMatch(/\bundefined\b|\[object |NaN/);
  for (const { where } of problems) expect(where).toBeDefined();
});
