import { analyseMap } from '../../../../src/map/analysis/analyse-map.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { PayloadDefinition } from '../../../../src/map/definition/payload-definition.js';
import { textOf } from './pattern-of.js';
import { ON_OFF, smallMap, strict } from './small-map.js';

/** `code path` of each problem. */
const found = (definition: MapDefinition): string[] =>
  analyseMap(compileMap(definition, 'gw')).problems.map(
    ({ code, path = [], severity }) => `${severity} ${code} ${path.join('.')}`,
  );

const LAMP = { topic: 'stat/<device>/POWER' };
const COMMAND = { type: 'command' };
const LEVEL_JSON: PayloadDefinition = {
  codec: 'json',
  template: {
    kind: 'object',
    rest: false,
    members: [['level', { kind: 'value', capture: { name: 'level', optional: false } }]],
  },
};

test('with nothing wrong nothing is said', () => {
  const map = smallMap(
    { status: LAMP, command: { topic: 'cmnd/<device>/POWER', message: COMMAND } },
    { action: ON_OFF },
  );
  expect(found(map)).toEqual([]);
});

const CASES: readonly (readonly [string, MapDefinition, readonly string[]])[] = [
  [
    'a route behind one that reads all that it could',
    smallMap({
      all: { topic: 'cmnd/<device>', payload: '<note>', message: { ...COMMAND, action: 'A' } },
      one: {
        topic: 'cmnd/lamp',
        payload: 'on',
        message: { ...COMMAND, action: 'B' },
        direction: 'in',
      },
    }),
    ['warning MAP_SHADOWED routes.one.topic'],
  ],
  [
    'a route behind one that prints all that it could',
    smallMap({ one: { topic: 'stat/a/<device>' }, two: { topic: 'stat/b/<device>' } }),
    ['warning MAP_SHADOWED routes.two.topic'],
  ],
  [
    'JSON with fewer members before JSON with more',
    smallMap({
      all: {
        topic: 'cmnd/x',
        payload: { codec: 'json', template: { kind: 'object', rest: false, members: [] } },
        message: { ...COMMAND, action: 'A' },
        direction: 'in',
      },
      one: {
        topic: 'cmnd/x',
        payload: {
          codec: 'json',
          template: {
            kind: 'object',
            rest: false,
            members: [['id', { kind: 'constant', value: 1 }]],
          },
        },
        message: { ...COMMAND, action: 'B' },
        direction: 'in',
      },
    }),
    ['warning MAP_SHADOWED routes.one.topic'],
  ],
  [
    'an earlier route that reads nothing of that type leaves it to the next',
    smallMap({
      status: { topic: 'x/<device>', direction: 'out' },
      command: { topic: 'x/<device>', message: COMMAND, direction: 'in' },
    }),
    ['warning MAP_LOOP routes.status.topic'],
  ],
  [
    'a strict vocabulary of nothing',
    smallMap({ r: LAMP }, { action: strict({}) }),
    ['error MAP_NEVER_WORKS routes.r.payload'],
  ],
  [
    'keywords that no level of a topic can be',
    smallMap({ r: LAMP }, { device: strict({ A: ['a/b'], B: ['#'] }) }),
    ['error MAP_NEVER_WORKS routes.r.topic'],
  ],
  [
    'bounds that leave no number',
    smallMap(
      { r: { topic: 'a', payload: '<level>' } },
      { level: { type: 'number', maptype: 'strict', number: { min: 5, max: 4 } } },
    ),
    ['error MAP_NEVER_WORKS routes.r.payload'],
  ],
  [
    'a value that no route names',
    smallMap({ r: LAMP }, { action: ON_OFF, room: ON_OFF, locaton: strict({ A: ['a'] }) }),
    ['warning MAP_UNUSED_VALUE values.locaton'],
  ],
  [
    'where <argkey> stands, every argument may be meant',
    smallMap(
      { r: { topic: 'a/<argkey>', payload: '<argvalue>' } },
      { level: strict({ A: ['a'] }), location: strict({ B: ['b'] }) },
    ),
    ['warning MAP_UNUSED_VALUE values.location'],
  ],
  [
    'filters that receive nothing that is read, or nothing new',
    smallMap(
      {
        r: { topic: 'cmnd/<device>', message: COMMAND },
        s: { topic: 'set/<device>', message: COMMAND },
      },
      {},
      { subscriptions: ['cmnd/+', 'cmnd/lamp', 'cmnd/+', 'stat/+'] },
    ),
    [
      'warning MAP_UNUSED_FILTER topics.1',
      'warning MAP_UNUSED_FILTER topics.2',
      'warning MAP_UNUSED_FILTER topics.3',
      'warning MAP_NOT_RECEIVED routes.s.topic',
    ],
  ],
  [
    'what goes out comes in by another route, and without a sender nobody knows it',
    smallMap({
      out: { topic: 'home/<device>', direction: 'out' },
      in: { topic: 'home/<location>', message: COMMAND },
    }),
    ['warning MAP_LOOP routes.out.topic'],
  ],
  [
    'an argument may be called as a command, but none that the map names is',
    smallMap(
      {
        out: { topic: 'x/<argkey>', payload: '<argvalue>', direction: 'out' },
        in: { topic: 'x/<action>', payload: '<note?>', message: COMMAND, direction: 'in' },
      },
      { action: strict({ ENABLE: ['enable'] }), level: { type: 'number', maptype: 'strict' } },
    ),
    [],
  ],
  [
    'an argument that the map names is called as a command',
    smallMap(
      {
        out: { topic: 'x/<argkey>', payload: '<argvalue>', direction: 'out' },
        in: { topic: 'x/<action>', payload: '<note?>', message: COMMAND, direction: 'in' },
      },
      {
        action: strict({ ENABLE: ['enable'] }),
        argkey: strict({ enabled: ['enable'] }),
      },
    ),
    ['warning MAP_LOOP routes.out.topic'],
  ],
  [
    'with a sender as a level it is an echo',
    smallMap({ r: { topic: 'home/<device>/<sender>' } }, {}, { role: 'both' }),
    [],
  ],
  [
    'what no route reads is published where we listen',
    smallMap(
      { r: { topic: 'cmnd/<device>', message: COMMAND } },
      {},
      { unmatched: { topic: 'cmnd/dead' } },
    ),
    ['warning MAP_LOOP unmatched.topic'],
  ],
  [
    'a command that is retained',
    smallMap(
      { r: { ...LAMP, message: COMMAND, publish: { retain: true } } },
      {},
      { role: 'controller' },
    ),
    ['warning MAP_ODD_PUBLISH routes.r.publish.retain'],
  ],
  [
    'an empty payload that is retained',
    smallMap({
      r: {
        ...LAMP,
        payload: '',
        message: { type: 'status', action: 'A' },
        publish: { retain: true },
      },
    }),
    ['warning MAP_ODD_PUBLISH routes.r.publish.retain'],
  ],
  [
    'what is retained expires before it is sent again',
    smallMap({
      r: { ...LAMP, publish: { retain: true, expirySeconds: 30 }, report: { heartbeatMs: 60_000 } },
    }),
    ['warning MAP_ODD_PUBLISH routes.r.publish.expiry'],
  ],
  [
    'a report about what only comes in',
    smallMap({ r: { ...LAMP, message: COMMAND, report: { change: true } } }),
    ['warning MAP_ODD_PUBLISH routes.r.report'],
  ],
  [
    'commands that are repeated or left out',
    smallMap(
      { r: { ...LAMP, message: COMMAND, report: { change: true, heartbeatMs: 1000 } } },
      {},
      { role: 'controller' },
    ),
    [
      'warning MAP_ODD_PUBLISH routes.r.report.change',
      'warning MAP_ODD_PUBLISH routes.r.report.heartbeat',
    ],
  ],
  [
    'a dead band of what is no number',
    smallMap(
      { r: { topic: 'a', payload: '<state>', report: { deadband: { state: 1 } } } },
      { state: { type: 'boolean', maptype: 'strict' } },
    ),
    ['error MAP_ODD_PUBLISH routes.r.report.deadband.state'],
  ],
  [
    'best effort at a QoS that is acknowledged',
    smallMap({ r: { ...LAMP, publish: { delivery: 'best-effort', qos: 1 } } }),
    ['error MAP_ODD_PUBLISH routes.r.publish.delivery'],
  ],
  [
    'a class that needs an acknowledgement, at QoS 0',
    smallMap({
      durable: { ...LAMP, publish: { delivery: 'durable', qos: 0 } },
      memory: { ...LAMP, topic: 'm', publish: { delivery: 'memory', qos: 0 } },
    }),
    [
      'error MAP_ODD_PUBLISH routes.durable.publish.delivery',
      'error MAP_ODD_PUBLISH routes.memory.publish.delivery',
    ],
  ],
  [
    'what goes together',
    smallMap({
      durable: { ...LAMP, publish: { delivery: 'durable', qos: 2 } },
      best: {
        topic: 'best/<device>',
        message: { type: 'status', function: 'B' },
        publish: { delivery: 'best-effort', qos: 0 },
      },
      id: { topic: 'i', payload: LEVEL_JSON, publish: { delivery: 'durable', id: 'id' } },
      later: {
        topic: 'l',
        payload: LEVEL_JSON,
        message: { type: 'status', function: 'L' },
        publish: { id: 'id' },
      },
    }),
    [],
  ],
  [
    'an id in a payload that is no JSON object, of messages that have none',
    smallMap({ r: { ...LAMP, publish: { delivery: 'memory', id: 'id' } } }),
    ['error MAP_ODD_PUBLISH routes.r.publish.id', 'error MAP_ODD_PUBLISH routes.r.publish.id'],
  ],
  [
    'an id in the place of something else',
    smallMap({
      r: { topic: 'a', payload: LEVEL_JSON, publish: { delivery: 'durable', id: 'level' } },
    }),
    ['error MAP_ODD_PUBLISH routes.r.publish.id'],
  ],
  [
    'a property in the place of the id',
    smallMap({
      r: { ...LAMP, publish: { delivery: 'durable', userProperties: { id: 'lamp' } } },
    }),
    ['warning MAP_ODD_PUBLISH routes.r.publish.properties'],
  ],
  [
    'what to receive, where nothing comes in',
    smallMap({
      status: { ...LAMP, receive: { expiresMs: 1000 } },
      out: { ...LAMP, topic: 'o', message: COMMAND, direction: 'out', receive: { retained: true } },
    }),
    ['warning MAP_ODD_RECEIVE routes.status.receive', 'warning MAP_ODD_RECEIVE routes.out.receive'],
  ],
  [
    'retained statuses, which come in in any case',
    smallMap(
      { r: { ...LAMP, receive: { retained: false, expiresMs: 1000 } } },
      {},
      { role: 'controller' },
    ),
    ['warning MAP_ODD_RECEIVE routes.r.receive.retained'],
  ],
  [
    'what to receive of commands',
    smallMap({ r: { ...LAMP, message: COMMAND, receive: { retained: true, expiresMs: 1000 } } }),
    [],
  ],
  [
    'two routes that say the same of different messages',
    smallMap(
      {
        one: { topic: 'x/<device>', message: { type: 'status', function: 'A' } },
        two: { topic: 'x/<device>', message: { type: 'status', function: 'B' } },
      },
      { action: ON_OFF },
      { role: 'controller' },
    ),
    ['warning MAP_SHADOWED routes.two.topic', 'warning MAP_NOT_INVERTIBLE routes.two'],
  ],
  [
    'what is neither proved nor refuted',
    smallMap({
      r: {
        topic: 'a',
        payload: {
          codec: 'json',
          template: {
            kind: 'object',
            rest: false,
            members: [
              ['one', { kind: 'object', rest: true, members: [] }],
              ['two', { kind: 'object', rest: true, members: [] }],
            ],
          },
        },
        message: { type: 'status', action: 'A' },
      },
    }),
    ['warning MAP_NOT_PROVED routes.r'],
  ],
];

test.each(CASES)('%s', (_, definition, expected) => {
  expect(found(definition)).toEqual(expected);
});

test('the two messages that become one are told', () => {
  const map = smallMap(
    {
      one: {
        topic: 'x/<device>',
        payload: textPayload('<action>'),
        message: { type: 'status', function: 'A' },
      },
      two: {
        topic: 'x/<device>',
        payload: textPayload('<action>'),
        message: { type: 'status', function: 'B' },
      },
    },
    { action: ON_OFF },
  );
  const [problem] = analyseMap(compileMap(map, 'gw')).problems.filter(
    ({ code }) => code === 'MAP_NOT_INVERTIBLE',
  );
  expect(problem?.message).toBe(
    'route two is not invertible: status ON function=B device=a becomes topic "x/a" with payload "on", and so does status ON function=A device=a, as which route one reads it',
  );
  expect(problem?.hint).toBe(
    'Tell two and one apart by a word of the topic or a constant of the payload; or write direction: in at two, if it is only read.',
  );
});

test('each route behind another comes with what to do', () => {
  const topics = (first: string, second: string) =>
    smallMap({ one: { topic: first }, two: { topic: second } }, { action: ON_OFF });
  const copied: MapDefinition = { ...topics('stat/<device>', 'stat/<device>'), role: 'controller' };
  const reading = analyseMap(compileMap(copied, 'gw')).problems;
  const printing = analyseMap(compileMap(topics('a/<device>', 'b/<device>'), 'gw')).problems;
  expect(reading.find(({ code }) => code === 'MAP_SHADOWED')?.hint).toBe(
    'Put the narrower of the two first, or change a topic that was copied.',
  );
  expect(printing.map(({ hint }) => hint)).toEqual([
    'Put the narrower of the two first, or say under message what tells them apart.',
  ]);
});

function textPayload(text: string) {
  return { codec: 'text' as const, text: textOf(text) };
}
