/** Every map that ships can be used, does what its cases say, and is proved to read what it prints. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverage } from '../../../src/map/cases/coverage.js';
import { runCase } from '../../../src/map/cases/run-case.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { analysedMap } from '../../../src/mapfile/analysed-map.js';
import { loadMap } from '../../../src/mapfile/load-map.js';
import { presetNames } from '../../../src/mapfile/version-2/find-included.js';
import { ROOT } from '../../arch/source-files.js';

const mapsIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .map((name) => join(folder, name));

const presets = mapsIn('maps/presets');
const shown = mapsIn('maps/examples');

/** The map for both ways, as `map test` has it (M7.4), with its cases. */
const loaded = async (name: string) => {
  const { definition, problems, cases } = await loadMap(join(ROOT, name), name);
  expect(problems).toEqual([]);
  if (definition === undefined) throw new Error(`${name} has no definition`);
  return { map: compileMap({ ...definition, role: 'both' }, 'gateway'), definition, cases };
};

test('there are seven presets, and six shown maps', () => {
  expect(presets).toHaveLength(7);
  expect(presetNames()).toHaveLength(7);
  expect(shown).toHaveLength(6);
});

describe.each([...presets, ...shown])('%s', (name) => {
  test('its cases pass, and each of them looks at something', async () => {
    const { map, cases } = await loaded(name);
    expect(cases.length).toBeGreaterThan(1);
    const outcomes = cases.map((one) => runCase(map, one));
    expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
    expect(outcomes.filter(({ checks }) => checks.length === 0)).toEqual([]);
  });

  test('nothing is wrong, and every two-way route is proved to be invertible (M14.2)', async () => {
    const { problems, proofs } = await analysedMap(await loadMap(join(ROOT, name), name));
    expect(problems).toEqual([]);
    expect(proofs.filter(({ verdict }) => verdict !== 'proved')).toEqual([]);
  });
});

test.each(presets)('%s: a case touches every route that can be reached', async (name) => {
  const { map, cases } = await loaded(name);
  const { missing } = coverage(
    map,
    cases.map((one) => runCase(map, one)),
  );
  const routes = missing.flatMap((item) => (item.kind === 'route' ? [item] : []));
  // What a -plain route says is printed by the route before it.
  const reached = routes.filter(({ route, side }) => !(route.endsWith('-plain') && side === 'out'));
  expect(reached).toEqual([]);
});

test('all presets can be included together', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presets-'));
  try {
    const path = join(folder, 'all.yaml');
    writeFileSync(path, `version: 2\ninclude: [${presetNames().join(', ')}]\n`);
    const { definition, problems } = await loadMap(path);
    expect(problems).toEqual([]);
    expect(definition?.routes.length).toBeGreaterThan(25);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the plant has 1,000 tags', async () => {
  const { definition } = await loaded('maps/examples/plant.yaml');
  expect(Object.keys(definition.values.get('argkey')?.map ?? {})).toHaveLength(1000);
});
