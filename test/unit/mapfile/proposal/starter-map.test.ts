import { parseDocument } from '../../../../src/document/parse-document.js';
import { coverage } from '../../../../src/map/cases/coverage.js';
import { runCase } from '../../../../src/map/cases/run-case.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import { analysedMap } from '../../../../src/mapfile/analysed-map.js';
import { checkMapDocument } from '../../../../src/mapfile/map-document.js';
import { STARTER_MAP } from '../../../../src/mapfile/proposal/starter-map.js';

test('the map to start from is right, without a warning, proved, and its cases pass', async () => {
  const { definition, problems, proofs, cases } = await analysedMap(
    await checkMapDocument(parseDocument('starter.yaml', STARTER_MAP)),
  );
  expect(problems).toEqual([]);
  expect(proofs.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['switch', 'proved'],
    ['dim', 'proved'],
    ['state', 'proved'],
  ]);
  if (definition === undefined) throw new Error('no definition');
  const both = compileMap({ ...definition, role: 'both' }, 'gateway');
  const outcomes = cases.map((test) => runCase(both, test));
  expect(outcomes.length).toBeGreaterThan(4);
  expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
  expect(coverage(both, outcomes).missing.filter(({ kind }) => kind === 'route')).toEqual([]);
});
