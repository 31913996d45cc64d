/** M2: text patterns, and M3: topics. */
import { oneRoute, print, read } from './translate-yaml.js';

const status = (topic: string, payload = '""') =>
  oneRoute(`topic: ${topic}\npayload: ${payload}\nmessage: { type: status }`);

test('M2.1: literal text, << and <root>', async () => {
  const map = await status('<root>/a<<b>c/<device>');
  expect(read(map, 'home/a<b>c/lamp', '')).toEqual({ type: 'status', device: 'lamp' });
  expect(print(map, { device: 'lamp' })).toBe('home/a<b>c/lamp ');
});

test('M2.2: a capture is not empty, unless it may be', async () => {
  const map = await status('x/<device>');
  expect(read(map, 'x/', '')).toBe('MAP_NO_ROUTE');
  expect(print(map, {})).toBe('MAP_MISSING_VALUE');
  const may = await status('x/<device?>');
  expect(read(may, 'x/', '')).toEqual({ type: 'status' });
  expect(print(may, {})).toBe('x/ ');
  const argument = await status('x/<level?>');
  expect(print(argument, {})).toBe('x/ ');
  expect(print(argument, { arguments: { level: '' } })).toBe('MAP_BAD_TOKEN');
});

test('M2.4, M2.5: each printed text has one reading', async () => {
  const map = await status('x/<location>_<device>.s');
  expect(read(map, 'x/a_b_c.s', '')).toEqual({ type: 'status', location: 'a', device: 'b_c' });
  expect(read(map, 'x/a_b.s.s', '')).toEqual({ type: 'status', location: 'a', device: 'b.s' });
  expect(print(map, { location: 'a', device: 'b_c' })).toBe('x/a_b_c.s ');
  expect(print(map, { location: 'a_b', device: 'c' })).toBe('MAP_BAD_TOKEN');
  expect(read(map, 'x/ab.s', '')).toBe('MAP_NO_ROUTE');
  const twice = await status('x/<location>--<device>');
  expect(print(twice, { location: 'a-', device: 'b' })).toBe('MAP_BAD_TOKEN');
});

test('M2.6: a name that stands twice must say the same', async () => {
  const map = await status('x/<device>/<device>', '<device>');
  expect(read(map, 'x/lamp/lamp', 'lamp')).toEqual({ type: 'status', device: 'lamp' });
  expect(read(map, 'x/lamp/lamp', 'spot')).toBe('MAP_VALUES_DIFFER');
  expect(read(map, 'x/lamp/spot', 'lamp')).toBe('MAP_VALUES_DIFFER');
  expect(print(map, { device: 'lamp' })).toBe('x/lamp/lamp lamp');
  const argument = await status('x/<n>/<n>');
  expect(read(argument, 'x/1/2', '')).toBe('MAP_VALUES_DIFFER');
  const split = await status('x/<argkey>/<argvalue>', '{ json: [<argkey>, <argvalue>] }');
  expect(read(split, 'x/n/1', '["n","1"]')).toEqual({ type: 'status', n: '1' });
  expect(read(split, 'x/n/1', '["n","2"]')).toBe('MAP_VALUES_DIFFER');
  expect(read(split, 'x/n/1', '["m","1"]')).toBe('MAP_VALUES_DIFFER');
});

test('M3.1, M3.3: a token stays one level', async () => {
  const map = await status('x/<device>');
  for (const device of ['a/b', '+', '#', 'a\0b'])
    expect(print(map, { device })).toBe('MAP_BAD_TOKEN');
  expect(print(map, { device: '💡' })).toBe('x/💡 ');
  expect(print(map, { device: '\ud83d' })).toBe('MQTT_BAD_TOPIC');
  expect(print(map, { device: 'ä'.repeat(32_767) })).toBe('MQTT_BAD_TOPIC');
  expect(print(map, { device: 'a'.repeat(65_533) })).toMatch(/^x\/a{65533} $/);
  expect(print(map, { device: 'a'.repeat(65_534) })).toBe('MQTT_BAD_TOPIC');
  expect(read(map, `x/${'a'.repeat(65_534)}`, '')).toBe('MQTT_BAD_TOPIC');
});

test('M3.2: a tail is one or more levels', async () => {
  const map = await status('x/<device*>');
  expect(read(map, 'x/a/b/c', '')).toEqual({ type: 'status', device: 'a/b/c' });
  expect(read(map, 'x/a', '')).toEqual({ type: 'status', device: 'a' });
  expect(read(map, 'x', '')).toBe('MAP_NO_ROUTE');
  expect(read(map, 'x/a//b', '')).toBe('MAP_NO_ROUTE');
  expect(print(map, { device: 'a/b' })).toBe('x/a/b ');
  expect(print(map, { device: 'a//b' })).toBe('MAP_BAD_TOKEN');
  expect(print(map, { device: 'a/#' })).toBe('MAP_BAD_TOKEN');
});

test('M3.4: topics that begin with $ are met by literal text only', async () => {
  const map = await status('<device>/x');
  expect(read(map, '$SYS/x', '')).toBe('MAP_NO_ROUTE');
  expect(print(map, { device: '$SYS' })).toBe('MQTT_BAD_TOPIC');
  const written = await status('$SYS/<device>');
  expect(read(written, '$SYS/x', '')).toEqual({ type: 'status', device: 'x' });
  expect(print(await status('x/<device>'), { device: '$SYS' })).toBe('x/$SYS ');
});

test('M3.5: the words of the type', async () => {
  const map = await oneRoute(
    'topic: x/<type>\npayload: ""',
    'values: { type: { map: { command: [set, do], status: [is] } } }',
  );
  expect(read(map, 'x/do', '')).toEqual({ type: 'command' });
  expect(print(map, { type: 'command' })).toBe('x/set ');
  expect(read(map, 'x/command', '')).toBe('MAP_TOPIC_TYPE');
  const json = await oneRoute(
    'topic: x\npayload: { json: { type: <type> } }',
    'values: { type: { map: { command: [set], status: [is] } } }',
  );
  expect(read(json, 'x', '{"type":"is"}')).toEqual({ type: 'status' });
  for (const wrong of ['{"type":{"toString":5}}', '{"type":[]}', '{"type":null}', '{}'])
    expect(read(json, 'x', wrong)).toMatch(/^MAP_(TOPIC_TYPE|PAYLOAD_DIFFERS)$/);
});

test('M3.6: without a sender the gateway is it, and that is an echo', async () => {
  const map = await status('x/<sender>');
  expect(print(map, {})).toBe('x/gw ');
  expect(print(map, { sender: 'me' })).toBe('x/me ');
  expect(map.isOwn('x/gw')).toBe(true);
  expect(map.isOwn('x/me')).toBe(false);
  expect(map.isOwn('y/gw')).toBe(false);
});

test('names of Object.prototype are only keywords', async () => {
  const map = await oneRoute(
    'topic: x/<device>/<constructor?>\npayload: <toString?>\nmessage: { type: status }',
    'values: { device: { map: { constructor: [toString] } } }',
  );
  expect(read(map, 'x/toString/a', 'b')).toEqual({
    type: 'status',
    device: 'constructor',
    constructor: 'a',
    toString: 'b',
  });
  expect(read(map, 'x/constructor/', '')).toBe('MAP_UNKNOWN_TOKEN');
  expect(print(map, { device: '__proto__' })).toBe('MAP_UNKNOWN_TOKEN');
  expect(print(map, { device: 'constructor' })).toBe('x/toString/ ');
});

test('M2.2, M7.2: a level of a topic that may not be empty does not fit an empty one', async () => {
  const withDefault = await oneRoute(
    'topic: x/a<n>b\npayload: ""\nmessage: { type: status }',
    'values: { n: { type: text, default: none } }',
  );
  expect(read(withDefault, 'x/a1b', '')).toEqual({ type: 'status', n: '1' });
  expect(read(withDefault, 'x/ab', '')).toBe('MAP_NO_ROUTE');
});

test('M3.2: a tail prints neither NUL nor wildcards nor empty levels', async () => {
  const map = await status('x/<location*>');
  for (const location of ['a\0b', 'a/+', '#', 'a//b', '/a', 'a/'])
    expect(print(map, { location })).toBe('MAP_BAD_TOKEN');
  expect(print(map, { location: 'a/b' })).toBe('x/a/b ');
});
