import { coverage } from '../../../../src/map/cases/coverage.js';
import { difference } from '../../../../src/map/cases/difference.js';
import type { MapCase } from '../../../../src/map/cases/map-case.js';
import { runCase } from '../../../../src/map/cases/run-case.js';
import { sameResult } from '../../../../src/map/cases/same-result.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import { createMessage } from '../../../../src/map/message.js';
import { routeMap, textRoute } from '../../../support/route-map.js';
import { lampMap } from './lamp-map.js';

const map = lampMap();

const LAMP_ON: MapCase = {
  name: 'lamp on',
  mqtt: [{ topic: 'stat/lamp/POWER', payload: { text: 'ON' } }],
  message: { type: 'status', function: 'Power', device: 'lamp', action: 'POWER_ON' },
  direction: 'both',
};
const DIM: MapCase = {
  name: 'dim',
  mqtt: [{ topic: 'lamps/a/set', payload: { json: { transition: 2, brightness: 127 } } }],
  message: {
    type: 'command',
    function: 'Dimmer',
    device: 'a',
    arguments: { level: '50', transition: '2' },
  },
  direction: 'both',
};
const CLIMATE: MapCase = {
  name: 'climate',
  mqtt: [
    { topic: 'sensors/attic/temperature', payload: { text: '21' } },
    { topic: 'sensors/attic/humidity', payload: { text: '50' } },
  ],
  message: {
    type: 'status',
    device: 'attic',
    action: 'CLIMATE',
    arguments: { humidity: '50', temperature: '21' },
  },
  direction: 'both',
};

test.each([LAMP_ON, DIM, CLIMATE])('$name passes both ways (M7.4)', (test) => {
  const outcome = runCase(map, test);
  expect(outcome.checks.map(({ side, passed }) => [side, passed])).toEqual([
    ['in', true],
    ['out', true],
  ]);
  expect(outcome.passed).toBe(true);
});

test('a case that fails says what differs, part by part', () => {
  const outcome = runCase(map, {
    ...LAMP_ON,
    message: { ...LAMP_ON.message, action: 'POWER_OFF' },
  });
  expect(outcome.passed).toBe(false);
  const [inbound, outbound] = outcome.checks;
  expect(inbound && difference(inbound.expected, inbound.actual)).toEqual([
    { name: 'type', expected: 'status', actual: 'status', same: true },
    { name: 'function', expected: 'Power', actual: 'Power', same: true },
    { name: 'device', expected: 'lamp', actual: 'lamp', same: true },
    { name: 'action', expected: 'POWER_OFF', actual: 'POWER_ON', same: false },
  ]);
  expect(outbound && difference(outbound.expected, outbound.actual).at(-1)).toEqual({
    name: 'payload',
    expected: '"ON"',
    actual: '"OFF"',
    same: false,
  });
});

test.each<[string, MapCase]>([
  ['a field more', { ...LAMP_ON, message: { ...LAMP_ON.message, location: 'attic' } }],
  ['an argument less', { ...DIM, message: { ...DIM.message, arguments: { level: '50' } } }],
  [
    'another member',
    { ...DIM, mqtt: [{ topic: 'lamps/a/set', payload: { json: { brightness: 127 } } }] },
  ],
  ['another refusal', { ...LAMP_ON, message: undefined, error: 'MAP_UNKNOWN_TOKEN' }],
  ['nothing at all', { name: 'nothing', mqtt: LAMP_ON.mqtt, direction: 'both' }],
])('%s fails', (_what, test) => {
  expect(runCase(map, test).passed).toBe(false);
});

test('a refusal is expected by its code, each way', () => {
  const inbound = runCase(map, {
    name: 'unknown word',
    mqtt: [{ topic: 'stat/lamp/POWER', payload: { text: 'MAYBE' } }],
    error: 'MAP_UNKNOWN_TOKEN',
    direction: 'in',
  });
  const outbound = runCase(map, {
    name: 'says more',
    message: { ...LAMP_ON.message, arguments: { level: '5' } },
    error: 'MAP_NOT_SAID',
    direction: 'out',
  });
  expect([inbound.passed, outbound.passed]).toEqual([true, true]);
});

test('coverage names what no case touches', () => {
  const { total, touched, percent, missing } = coverage(
    map,
    [LAMP_ON, DIM].map((test) => runCase(map, test)),
  );
  // Three routes both ways, and three keywords of the action.
  expect(total).toBe(9);
  expect(missing).toEqual([
    { kind: 'route', route: 'climate', side: 'in' },
    { kind: 'route', route: 'climate', side: 'out' },
    { kind: 'word', value: 'action', internal: 'POWER_ON', keyword: 'on', alias: true },
    { kind: 'word', value: 'action', internal: 'POWER_OFF', keyword: 'OFF', alias: false },
  ]);
  expect([touched, percent]).toEqual([5, 55]);
});

test('what is printed touches the first keyword, what is read the keyword that stood there', () => {
  const outcomes = [
    { ...LAMP_ON, direction: 'out' as const },
    {
      ...LAMP_ON,
      mqtt: [{ topic: 'stat/lamp/POWER', payload: { text: 'on' } }],
      direction: 'in' as const,
    },
  ].map((test) => runCase(map, test));
  expect(outcomes.map(({ passed }) => passed)).toEqual([true, true]);
  const words = coverage(map, outcomes).missing.filter(({ kind }) => kind === 'word');
  expect(words).toEqual([expect.objectContaining({ keyword: 'OFF' })]);
});

test('every argument counts, whatever it is called', () => {
  const says = (name: string, word: string) => ({
    message: createMessage({ arguments: JSON.parse(`{"${name}":"${word}"}`) }),
  });
  for (const name of ['words', 'code', 'constructor', '__proto__']) {
    expect(sameResult(says(name, '1'), says(name, '1'))).toBe(true);
    expect(sameResult(says(name, '1'), says(name, '2'))).toBe(false);
  }
  expect(sameResult({ code: 'MAP_NO_ROUTE' }, { code: 'MAP_NO_ROUTE', words: 'none' })).toBe(true);
});

test('an argument called __proto__ that a case does not expect is seen', () => {
  const template = { kind: 'object', members: [], rest: true } as const;
  const routes = [textRoute('x', { codec: 'json', template })];
  const rest = compileMap(routeMap(routes, { role: 'both' }), 'gw');
  const given: MapCase = {
    name: 'prototype',
    mqtt: [{ topic: 'x', payload: { text: '{"__proto__":"1"}' } }],
    message: { type: 'status', action: 'STATE' },
    direction: 'in',
  };
  expect(runCase(rest, given).passed).toBe(false);
  const plain = [{ topic: 'x', payload: { text: '{}' } }];
  expect(runCase(rest, { ...given, mqtt: plain }).passed).toBe(true);
});
