import { parseDocument } from '../../../src/document/parse-document.js';
import { coverage } from '../../../src/map/cases/coverage.js';
import { runCase } from '../../../src/map/cases/run-case.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { keywordCount } from '../../../src/map/keyword-count.js';
import { checkMapDocument } from '../../../src/mapfile/map-document.js';

/** One vocabulary that three names mean, and one of a route. */
const MAP = `
version: 2
values:
  onoff: { map: { POWER_ON: ["on", "1"], POWER_OFF: ["off"] } }
  action: onoff
routes:
  pump:
    topic: pumps/<device>
    payload: <action>
    message: { type: command }
  fan:
    topic: fans/<device>
    payload: <state>
    message: { type: command }
    values: { state: onoff, device: { map: { Attic: [attic] } } }
tests:
  - name: the pump is on
    mqtt: { topic: pumps/a, payload: "on" }
    message: { type: command, device: a, action: POWER_ON }
  - name: the fan is off
    mqtt: { topic: fans/attic, payload: "off" }
    message: { type: command, device: Attic, arguments: { state: POWER_OFF } }
`;

test('a vocabulary that several names mean is counted once, and touched by any of them', async () => {
  const { definition, cases, problems } = await checkMapDocument(parseDocument('m.yaml', MAP));
  if (definition === undefined) throw new Error(JSON.stringify(problems));
  const both = compileMap({ ...definition, role: 'both' }, 'gateway');
  const outcomes = cases.map((each) => runCase(both, each));
  expect(outcomes.map(({ passed }) => passed)).toEqual([true, true]);
  const { total, missing } = coverage(both, outcomes);
  // Two routes both ways, three keywords of onoff, one of the device.
  expect(total).toBe(8);
  expect(missing).toEqual([
    { kind: 'word', value: 'onoff', internal: 'POWER_ON', keyword: '1', alias: true },
  ]);
  expect(keywordCount(definition)).toBe(3);
});
