import { definitionOf, loadText } from './load.js';

const capture = (name: string, optional = false) => ({ name, optional });

const MAP = `
version: 2
root: home
role: both
topics: [<root>/#]
publish: { qos: 1, expiry: 1500ms, properties: { source: gateway } }
unmatched: { topic: <root>/dead }
values:
  location: { maptype: loose, map: { Office: [office, bureau] } }
  room: location
  level: { type: integer, scale: [0, 254, 0, 100], decimals: 0, min: 0, max: 100, clamp: true, unit: "%" }
  flags: { type: integer, mask: 6, shift: 1, default: 0 }
  type: { map: { command: [C], status: [S] } }
routes:
  seven:
    topic: <root>/<location>/<type>
    payload: { action-or-json: <action> }
  dimmer:
    description: a dimmer
    topic: z/<device*>
    payload: { json: { b: <level>, "2": "<t?>", "1": [x<room>, 5, null, true], o: { <argkey>: <argvalue> } } }
    message: { type: command, arguments: { channel: 1 } }
    values: { t: level, level: { type: number } }
    direction: in
    ignore: [sender, arguments]
    publish: { qos: 2, retain: true }
    report: { change: 10m, deadband: { level: 1 }, throttle: 5s, debounce: 200ms, heartbeat: 1.5h }
  csv: { topic: c, payload: { csv: [<a>, "x<b?>"], separator: ";" }, message: { type: status } }
  pairs: { topic: p, payload: { pairs: { "10": <a>, "9": <flags?> }, equals: ":" }, message: { type: status } }
  hex: { topic: h, payload: { hex: <data?> }, message: { type: status } }
  split:
    topic: s/<argkey>
    payload: <argvalue>
    message: { type: status }
    merge: { of: [a, b], within: 2s }
    report: { change: true }
`;

test('the top of a map', async () => {
  const definition = definitionOf(await loadText(MAP));
  expect(definition).toMatchObject({
    version: 2,
    role: 'both',
    subscriptions: ['home/#'],
    unmatched: { topic: 'home/dead' },
  });
  expect(definition.routes.map(({ id }) => id)).toEqual([
    'seven',
    'dimmer',
    'csv',
    'pairs',
    'hex',
    'split',
  ]);
});

test('without its optional keys', async () => {
  const text = 'version: 2\nroutes: { a: { topic: a, payload: "", message: { type: status } } }';
  const definition = definitionOf(await loadText(text));
  expect(definition).toEqual({
    version: 2,
    role: 'device',
    unmatched: 'drop',
    values: new Map(),
    routes: [
      {
        id: 'a',
        topic: { levels: [['a']] },
        payload: { codec: 'text', text: [] },
        constants: { fields: { type: 'status' }, arguments: {} },
        ignored: [],
        values: new Map(),
        publish: {},
      },
    ],
  });
});

test('M5: values', async () => {
  const { values } = definitionOf(await loadText(MAP));
  expect(values.get('location')).toEqual({
    type: 'text',
    maptype: 'loose',
    map: { Office: ['office', 'bureau'] },
  });
  expect(values.get('room')).toBe(values.get('location'));
  expect(values.get('type')).toMatchObject({ maptype: 'strict' });
  expect(values.get('level')).toEqual({
    type: 'integer',
    maptype: 'none',
    unit: '%',
    number: { factor: 100 / 254, offset: 0, decimals: 0, min: 0, max: 100, clamp: true },
  });
  expect(values.get('flags')).toMatchObject({ default: '0', number: { mask: 6, shift: 1 } });
});

test('M5.6: a scale is a line through two points', async () => {
  const text = (scale: string) =>
    `version: 2\nvalues: { x: { type: number, scale: [${scale}], decimals: 1 } }\nroutes: { a: { topic: a, payload: <x>, message: { type: status } } }`;
  const line = async (scale: string) =>
    definitionOf(await loadText(text(scale))).values.get('x')?.number;
  expect(await line('4, 20, 0, 160')).toMatchObject({ factor: 10, offset: -40 });
  expect(await line('0, 255, 100, 0')).toMatchObject({ factor: -100 / 255, offset: 100 });
});

test('M2 to M4: patterns of topics and payloads', async () => {
  const [seven, dimmer, csv, pairs, hex, split] = definitionOf(await loadText(MAP)).routes;
  expect(seven?.topic).toEqual({ levels: [['home'], [capture('location')], [capture('type')]] });
  expect(seven?.payload).toEqual({ codec: 'action-or-json' });
  expect(dimmer?.topic).toEqual({ levels: [['z']], tail: 'device' });
  expect(dimmer?.payload).toEqual({
    codec: 'json',
    template: {
      kind: 'object',
      rest: false,
      members: [
        ['b', { kind: 'value', capture: capture('level') }],
        ['2', { kind: 'value', capture: capture('t', true) }],
        [
          '1',
          {
            kind: 'list',
            items: [
              { kind: 'text', text: ['x', capture('room')] },
              { kind: 'constant', value: 5 },
              { kind: 'constant', value: null },
              { kind: 'constant', value: true },
            ],
          },
        ],
        ['o', { kind: 'object', rest: true, members: [] }],
      ],
    },
  });
  expect(csv?.payload).toEqual({
    codec: 'csv',
    separator: ';',
    fields: [[capture('a')], ['x', capture('b', true)]],
  });
  expect(pairs?.payload).toEqual({
    codec: 'pairs',
    separator: ',',
    equals: ':',
    members: [
      ['10', [capture('a')]],
      ['9', [capture('flags', true)]],
    ],
  });
  expect(hex?.payload).toEqual({ codec: 'hex', capture: capture('data', true) });
  expect(split?.topic.levels).toEqual([['s'], [capture('argkey')]]);
});

test('M6, M9.1, M10: what else a route says', async () => {
  const [seven, dimmer, , , , split] = definitionOf(await loadText(MAP)).routes;
  expect(seven?.publish).toEqual({
    qos: 1,
    expirySeconds: 2,
    userProperties: { source: 'gateway' },
  });
  expect(dimmer).toMatchObject({
    description: 'a dimmer',
    constants: { fields: { type: 'command' }, arguments: { channel: '1' } },
    direction: 'in',
    ignored: ['sender', 'arguments'],
    publish: { qos: 2, retain: true, expirySeconds: 2 },
    report: {
      change: true,
      changeAfterMs: 600_000,
      deadband: { level: 1 },
      throttleMs: 5000,
      debounceMs: 200,
      heartbeatMs: 5_400_000,
    },
  });
  expect(dimmer?.values.get('level')).toMatchObject({ type: 'number' });
  expect(dimmer?.values.get('t')).toMatchObject({ type: 'number' });
  expect(split).toMatchObject({
    merge: { of: ['a', 'b'], withinMs: 2000 },
    report: { change: true },
  });
});

test('M8.2, M8.3, M9.4, M9.6: how a route delivers, and what it takes in', async () => {
  const { routes } = definitionOf(
    await loadText(`version: 2
publish: { delivery: memory }
routes:
  set: { topic: a/set, payload: <level>, message: { type: command }, receive: { retained: false, expires: 1.5s } }
  old: { topic: b/set, payload: <level>, message: { type: command }, receive: { retained: true } }
  is: { topic: a/is, payload: { json: { level: <level> } }, message: { type: status }, publish: { delivery: durable, id: id } }
`),
  );
  expect(routes.map(({ receive }) => receive)).toEqual([
    { retained: false, expiresMs: 1500 },
    { retained: true },
    undefined,
  ]);
  expect(routes.map(({ publish }) => publish)).toEqual([
    { delivery: 'memory' },
    { delivery: 'memory' },
    { delivery: 'durable', id: 'id' },
  ]);
});

test('what a route says of delivery and never publishes is told; what its map says is not', async () => {
  const { problems } = await loadText(`version: 2
publish: { delivery: durable }
routes:
  set:
    topic: a/set
    payload: <level>
    message: { type: command }
    publish:
      delivery: durable
      qos: 1
  is: { topic: a/is, payload: <level>, message: { type: status }, publish: { delivery: durable } }
  in: { topic: b/is, payload: <level>, message: { type: status }, direction: in, publish: { id: x } }
`);
  expect(problems).toMatchObject([
    { code: 'MAP_ODD_PUBLISH', severity: 'warning', where: { line: 9, column: 7 } },
    { code: 'MAP_ODD_PUBLISH', severity: 'warning', where: { line: 12 } },
  ]);
});

test('M7.1: routes whose names look like numbers keep the order of the file, in JSON too', async () => {
  const route = '{ "topic": "a", "payload": "", "message": { "type": "status" } }';
  const text = `{ "version": 2, "routes": { "b": ${route}, "2": ${route}, "1": ${route} } }`;
  expect(definitionOf(await loadText(text)).routes.map(({ id }) => id)).toEqual(['b', '2', '1']);
});

test('M2.1: << is the character < in keys and texts of JSON; other numbers than those of JSON are none', async () => {
  const text = (json: string) =>
    `version: 2\nroutes: { a: { topic: a, payload: { json: ${json} }, message: { type: status } } }`;
  const [route] = definitionOf(await loadText(text('{ "<<k": "<<b" }'))).routes;
  expect(route?.payload).toMatchObject({
    template: { members: [['<k', { kind: 'constant', value: '<b' }]] },
  });
  const { problems } = await loadText(text('[.inf]'));
  expect(problems).toMatchObject([{ code: 'MAP_WRONG_VALUE', where: { line: 2 } }]);
});

test('a reference of a route to its own name is that of the map', async () => {
  const { routes } = definitionOf(
    await loadText(
      'version: 2\nvalues: { action: { map: { A: [a] } } }\nroutes: { a: { topic: a, payload: <action>, message: { type: status }, values: { action: action } } }',
    ),
  );
  expect(routes[0]?.values.get('action')).toMatchObject({ map: { A: ['a'] } });
});

test('cases have their places and their forms', async () => {
  const { cases } = await loadText(`version: 2
routes: { a: { topic: a, payload: <level>, message: { type: status } } }
tests:
  - name: text
    mqtt: { topic: a, payload: "5" }
    message: { type: status, arguments: { level: 5 } }
  - { name: json, mqtt: { topic: a, payload: [1] }, error: MAP_NO_ROUTE }
  - { name: hex, mqtt: [{ topic: a, hex: 0AFF }, { topic: b }], message: { type: status }, direction: in }
  - { name: out, message: { type: status }, error: MAP_NO_ROUTE }
`);
  expect(cases).toMatchObject([
    {
      name: 'text',
      mqtt: [{ topic: 'a', payload: { text: '5' } }],
      message: { type: 'status', arguments: { level: '5' } },
      direction: 'both',
      where: { file: 'm.yaml', line: 4, column: 11 },
    },
    { mqtt: [{ payload: { json: [1] } }], error: 'MAP_NO_ROUTE', direction: 'in' },
    { mqtt: [{ payload: { hex: '0aff' } }, { payload: { text: '' } }], direction: 'in' },
    { name: 'out', direction: 'out', where: { line: 9 } },
  ]);
});
