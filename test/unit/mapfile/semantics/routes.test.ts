/** M6: what a route says. M7: which route. M8: subscriptions. */
import { mapAsWritten, mapOf, oneRoute, print, read, subscriptionsOf } from './translate-yaml.js';

test('M6.1, M6.3: what every message says, and nothing more than the route', async () => {
  const map = await oneRoute(
    'topic: x/<device>\npayload: <action>\nmessage: { type: status, function: Power, arguments: { unit: W } }\nignore: [location, note]',
  );
  const message = { device: 'd', action: 'ON', function: 'Power', arguments: { unit: 'W' } };
  expect(read(map, 'x/d', 'ON')).toEqual({
    type: 'status',
    device: 'd',
    action: 'ON',
    function: 'Power',
    unit: 'W',
  });
  expect(print(map, message)).toBe('x/d ON');
  expect(print(map, { ...message, location: 'Office', arguments: { unit: 'W', note: 'n' } })).toBe(
    'x/d ON',
  );
  expect(print(map, { ...message, gateway: 'g' })).toBe('MAP_NOT_SAID');
  expect(print(map, { ...message, arguments: { unit: 'W', more: '1' } })).toBe('MAP_NOT_SAID');
  expect(print(map, { ...message, function: 'Light' })).toBe('MAP_NO_ROUTE');
  expect(print(map, { ...message, arguments: { unit: 'kW' } })).toBe('MAP_NO_ROUTE');
  expect(print(map, { ...message, type: 'command' })).toBe('MAP_NO_ROUTE');
});

test('M6.4: a split', async () => {
  const map = await oneRoute(
    'topic: s/<device>/<argkey>\npayload: <argvalue>\nmessage: { type: status }',
    'values: { t: { type: number, factor: 0.1, decimals: 1 }, argkey: { maptype: loose, map: { t: [temp] } } }',
  );
  expect(print(map, { device: 'd', arguments: { t: '21.5', h: 'wet' } })).toBe(
    's/d/temp 215\ns/d/h wet',
  );
  expect(print(map, { device: 'd' })).toBe('MAP_MISSING_VALUE');
  expect(read(map, 's/d/temp', '215')).toEqual({ type: 'status', device: 'd', t: '21.5' });
  expect(read(map, 's/d/temp', 'warm')).toBe('MAP_VALUE_TYPE');
  const valueFirst = await oneRoute(
    'topic: <argvalue>/<argkey>\npayload: ""\nmessage: { type: status }',
    'values: { n: { type: integer } }',
  );
  expect(read(valueFirst, '07/n', '')).toEqual({ type: 'status', n: '7' });
});

test('M6.4: a split whose parts say in JSON which argument they are', async () => {
  const map = await oneRoute(
    'topic: s/<device>\npayload: { json: { sensor: <argkey>, value: <argvalue> } }\nmessage: { type: status }',
    'values: { t: { type: number } }',
  );
  const message = { device: 'd', arguments: { t: '21.5', h: 'wet' } };
  expect(print(map, message)).toBe(
    's/d {"sensor":"t","value":21.5}\ns/d {"sensor":"h","value":"wet"}',
  );
  expect(read(map, 's/d', '{"value":21.5,"sensor":"t"}')).toEqual({
    type: 'status',
    device: 'd',
    t: '21.5',
  });
  expect(read(map, 's/d', '{"value":"warm","sensor":"t"}')).toBe('MAP_VALUE_TYPE');
});

const TWO = `version: 2
values:
  lamp: { map: { Lamp: [l1] } }
routes:
  lamps:
    topic: x/<device>
    payload: <action>
    message: { type: status, function: Light }
    values: { device: lamp }
  others:
    topic: x/<device>
    payload: <action>
    message: { type: status, function: Other }
  deep:
    topic: y/<action*>
    payload: ""
    message: { type: status }
`;

test('M7.1: the first route that can translate a message does', async () => {
  const map = await mapOf(TWO);
  expect(read(map, 'x/l1', 'ON')).toMatchObject({ function: 'Light', device: 'Lamp' });
  expect(read(map, 'x/l2', 'ON')).toMatchObject({ function: 'Other', device: 'l2' });
  expect(print(map, { function: 'Light', device: 'Lamp', action: 'ON' })).toBe('x/l1 ON');
});

test('M7.2: why nothing came of it', async () => {
  const map = await mapOf(TWO);
  expect(read(map, 'z', '')).toBe('MAP_NO_ROUTE');
  expect(read(map, 'x/', '')).toBe('MAP_NO_ROUTE');
  expect(read(map, 'x/l1', '')).toBe('MAP_PAYLOAD_DIFFERS');
  expect(print(map, { function: 'Light', device: 'None', action: 'ON' })).toBe('MAP_UNKNOWN_TOKEN');
  expect(() => map.toInternal('z', '')).toThrow('no route reads topic "z"');
});

const SEVERAL = `
values: { type: { map: { command: [C, c], status: [S] } } }
routes:
  a: { topic: x/<device>/set, payload: <action>, message: { type: command } }
  b: { topic: x/<device>/is, payload: <action>, message: { type: status } }
  c: { topic: y/<device*>, payload: <action>, message: { type: command } }
  d: { topic: y/z/<device>, payload: <action>, message: { type: command } }
  e: { topic: t/<device>/<type>, payload: <action> }
  f: { topic: out/<device>, payload: <action>, message: { type: command }, direction: out }
  g: { topic: in-<device>, payload: <action>, message: { type: status }, direction: in }
`;

test('M8.1: subscriptions are those that the routes need', async () => {
  expect(await subscriptionsOf(`version: 2\nrole: device\n${SEVERAL}`)).toEqual([
    'x/+/set',
    'y/#',
    't/+/C',
    't/+/c',
    '+',
  ]);
  expect(await subscriptionsOf(`version: 2\nrole: controller\n${SEVERAL}`)).toEqual([
    'x/+/is',
    't/+/S',
    '+',
  ]);
  expect(await subscriptionsOf(`version: 2\nrole: both\n${SEVERAL}`)).toContain('t/+/+');
  expect(await subscriptionsOf(`version: 2\ntopics: [x/#]\n${SEVERAL}`)).toEqual(['x/#']);
});

test('M7.3: what comes in and what goes out', async () => {
  const device = await mapAsWritten(`version: 2\n${SEVERAL}`);
  expect(read(device, 'x/l/set', 'ON')).toMatchObject({ type: 'command' });
  expect(read(device, 'x/l/is', 'ON')).toBe('MAP_OTHER_WAY');
  expect(print(device, { type: 'status', device: 'l', action: 'ON' })).toBe('x/l/is ON');
  // The first command route goes the other way, so the one that says `out` does it.
  expect(print(device, { type: 'command', device: 'l', action: 'ON' })).toBe('out/l ON');
  expect(read(device, 'in-l', 'ON')).toMatchObject({ type: 'status' });
  expect(read(device, 'out/l', 'ON')).toBe('MAP_OTHER_WAY');
});

test('M6.3: what ignore names is not printed, `arguments` is all that are not captured', async () => {
  const route = (payload: string, ignore: string) =>
    oneRoute(`topic: x\npayload: ${payload}\nmessage: { type: status }\nignore: [${ignore}]`);
  const given = { arguments: { a: 'A', note: 'N' } };
  expect(print(await route('<a>', 'device'), given)).toBe('MAP_NOT_SAID');
  expect(print(await route('<a>', 'arguments'), given)).toBe('x A');
  const rest = '{ json: { <argkey>: <argvalue> } }';
  expect(print(await route(rest, 'note'), given)).toBe('x {"a":"A"}');
});

test('M9.6: the member of the id is nobody else’s', async () => {
  const route = (publish: string) =>
    oneRoute(
      `topic: x\npayload: { json: { a: <a>, <argkey>: <argvalue>, deep: { id: <d?> } } }\nmessage: { type: status }\npublish: ${publish}`,
    );
  const map = await route('{ delivery: durable, id: id }');
  expect(read(map, 'x', '{"a":"1","b":"2","id":"gw/durable/7"}')).toEqual({
    type: 'status',
    a: '1',
    b: '2',
  });
  expect(print(map, { arguments: { a: '1', b: '2', d: '3' } })).toBe(
    'x {"a":"1","deep":{"id":"3"},"b":"2"}',
  );
  expect(print(map, { arguments: { a: '1', id: '2' } })).toBe('MAP_ARGUMENT_COLLISION');
  expect(read(await route('{}'), 'x', '{"a":"1","id":"2"}')).toEqual({
    type: 'status',
    a: '1',
    id: '2',
  });
});

test('M6.4: the argument of a part cannot be one that stands elsewhere', async () => {
  const map = await oneRoute(
    'topic: s/<n>/<argkey>\npayload: <argvalue>\nmessage: { type: status }',
  );
  expect(read(map, 's/1/t', '2')).toEqual({ type: 'status', n: '1', t: '2' });
  expect(read(map, 's/1/n', '2')).toBe('MAP_ARGUMENT_COLLISION');
});

test('M7.1: the order of the file decides, whatever the routes say under message', async () => {
  const map = await mapOf(`version: 2
routes:
  other: { topic: c, payload: <action>, message: { type: status, device: other } }
  any: { topic: a/<device>, payload: <action>, message: { type: status } }
  lamp: { topic: b, payload: <action>, message: { type: status, device: lamp } }
`);
  expect(print(map, { device: 'lamp', action: 'on' })).toBe('a/lamp on');
  expect(print(map, { device: 'other', action: 'on' })).toBe('c on');
});

test('M8.1: a wildcard in the first level does not cover topics that begin with $', async () => {
  const filters = await subscriptionsOf(`version: 2
role: controller
routes:
  any: { topic: <device>/x, payload: <action>, message: { type: status } }
  system: { topic: $SYS/x, payload: <action>, message: { type: status } }
  plain: { topic: a/x, payload: <action>, message: { type: status } }
`);
  expect(filters).toEqual(['+/x', '$SYS/x']);
});
