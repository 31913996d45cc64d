/** M4: payloads. */
import { oneRoute, print, read } from './translate-yaml.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const carry = (payload: string, values = '{}') =>
  oneRoute(`topic: x\npayload: ${payload}\nmessage: { type: status }`, `values: ${values}`);
const says = (given: Record<string, string>) => ({ arguments: given });
const back = (given: Record<string, string>) => ({ type: 'status', ...given });

test('M4.1: text', async () => {
  expect(read(await carry('""'), 'x', '')).toEqual(back({}));
  expect(read(await carry('""'), 'x', 'more')).toBe('MAP_PAYLOAD_DIFFERS');
  expect(read(await carry('<t> °C'), 'x', '21.5 °C')).toEqual(back({ t: '21.5' }));
  expect(print(await carry('<t> °C'), says({ t: '21.5' }))).toBe('x 21.5 °C');
  expect(read(await carry('<t>'), 'x', '')).toBe('MAP_PAYLOAD_DIFFERS');
  expect(read(await carry('<t>'), 'x', bytes(0xff))).toBe('MAP_PAYLOAD_NOT_UTF8');
});

test('M4.2: JSON by a template', async () => {
  const map = await carry(
    '{ json: { id: 1, p: { on: <on>, l: [<a>, 2] }, note: "is <b>!" } }',
    '{ on: { type: boolean } }',
  );
  const payload = '{"id":1,"p":{"on":true,"l":["A",2]},"note":"is B!"}';
  expect(read(map, 'x', payload)).toEqual(back({ on: 'true', a: 'A', b: 'B' }));
  expect(print(map, says({ on: 'true', a: 'A', b: 'B' }))).toBe(`x ${payload}`);
  expect(read(map, 'x', payload.replace('"id":1', '"id":1,"more":{}'))).toEqual(
    back({ on: 'true', a: 'A', b: 'B' }),
  );
  for (const wrong of [
    payload.replace('"id":1', '"id":2'),
    payload.replace('["A",2]', '["A",2,3]'),
    payload.replace('["A",2]', '["A",3]'),
    payload.replace('is B!', 'was B!'),
    payload.replace('"p":', '"q":'),
    'null',
    '[]',
  ])
    expect(read(map, 'x', wrong)).toBe('MAP_PAYLOAD_DIFFERS');
  expect(read(map, 'x', payload.replace('true', '"true"'))).toBe('MAP_VALUE_TYPE');
  expect(read(map, 'x', '{')).toBe('MAP_PAYLOAD_NOT_JSON');
  expect(read(await carry('{ json: { t: <t> } }'), 'x', '{"t":5}')).toBe('MAP_VALUE_NOT_TEXT');
});

test('M4.3: members that may be missing', async () => {
  const map = await carry('{ json: { a: <a?>, in: { b: <b?> }, list: [<c?>, <d?>] } }');
  expect(read(map, 'x', '{"list":["C",null]}')).toEqual(back({ c: 'C' }));
  expect(read(map, 'x', '{"a":null,"in":{},"list":[null,"D"]}')).toEqual(back({ d: 'D' }));
  expect(print(map, says({ d: 'D' }))).toBe('x {"list":[null,"D"]}');
  expect(print(map, says({ a: '', b: 'B' }))).toBe('x {"a":"","in":{"b":"B"},"list":[null,null]}');
  const whole = await carry('{ json: <a?> }', '{ a: { type: json } }');
  expect(print(whole, {})).toBe('x ');
  expect(read(whole, 'x', '')).toEqual(back({}));
  expect(read(whole, 'x', '{ "b": [1] }')).toEqual(back({ a: '{"b":[1]}' }));
  expect(print(whole, says({ a: 'null' }))).toBe('MAP_BAD_TOKEN');
});

test('M4.4: a member for each other argument', async () => {
  const map = await carry(
    '{ json: { t: <t>, <argkey>: <argvalue> } }',
    '{ hum: { type: number } }',
  );
  expect(read(map, 'x', '{"t":"1","hum":5,"x":"y"}')).toEqual(back({ t: '1', hum: '5', x: 'y' }));
  expect(print(map, says({ x: 'y', t: '1', hum: '5' }))).toBe('x {"t":"1","x":"y","hum":5}');
  expect(read(map, 'x', '{"t":"1"}')).toEqual(back({ t: '1' }));
  expect(read(map, 'x', '{"t":"1","x":5}')).toBe('MAP_VALUE_NOT_TEXT');
  const renamed = await carry(
    '{ json: { <argkey>: <argvalue> } }',
    '{ argkey: { maptype: loose, map: { Level: [level] } } }',
  );
  expect(read(renamed, 'x', '{"level":"1"}')).toEqual(back({ Level: '1' }));
  expect(read(renamed, 'x', '{"level":"1","Level":"2"}')).toBe('MAP_ARGUMENT_COLLISION');
  expect(print(renamed, says({ level: '1' }))).toBe('MAP_UNKNOWN_TOKEN');
  expect(read(renamed, 'x', '{"__proto__":"1","constructor":"2"}')).toEqual(
    Object.assign(JSON.parse('{"__proto__":"1"}'), { type: 'status', constructor: '2' }),
  );
});

test('M4.5: comma-separated', async () => {
  const map = await carry('{ csv: [<a>, "<b?>", end] }');
  expect(read(map, 'x', '1,,end')).toEqual(back({ a: '1' }));
  expect(read(map, 'x', '"a ""b"", c",d,end')).toEqual(back({ a: 'a "b", c', b: 'd' }));
  expect(print(map, says({ a: 'a "b", c', b: 'd' }))).toBe('x "a ""b"", c",d,end');
  for (const wrong of ['1,2', '1,2,end,3', '"1,2,end', '1"2,3,end', '"1"2,3,end', '1,2,stop'])
    expect(read(map, 'x', wrong)).toBe('MAP_PAYLOAD_DIFFERS');
  const semicolon = await carry('{ csv: [<a>, <b>], separator: ";" }');
  expect(print(semicolon, says({ a: '1,5', b: ';' }))).toBe('x 1,5;";"');
});

test('M4.6: pairs', async () => {
  const map = await carry('{ pairs: { t: <t>, h: "<h?>" }, separator: ";" }');
  expect(read(map, 'x', ' h = 5 ; t=1=2;other=3')).toEqual(back({ t: '1=2', h: '5' }));
  expect(read(map, 'x', 't=1')).toEqual(back({ t: '1' }));
  expect(print(map, says({ h: '5', t: '1' }))).toBe('x t=1;h=5');
  expect(print(map, says({ t: '1;2' }))).toBe('MAP_BAD_TOKEN');
  expect(print(map, says({ t: ' 1' }))).toBe('MAP_BAD_TOKEN');
  for (const wrong of ['h=5', 't=1;t=2', 't', ''])
    expect(read(map, 'x', wrong)).toBe('MAP_PAYLOAD_DIFFERS');
});

test('M4.7: bytes', async () => {
  const raw = await carry('{ bytes: <d> }');
  expect(read(raw, 'x', bytes(0, 255, 10))).toEqual(back({ d: '00ff0a' }));
  expect(print(raw, says({ d: '00FF0a' }))).toBe('x 00ff0a');
  expect(print(raw, says({ d: '0' }))).toBe('MAP_VALUE_TYPE');
  const hex = await carry('{ hex: <d> }');
  expect(read(hex, 'x', '00FF')).toEqual(back({ d: '00ff' }));
  expect(read(hex, 'x', '00F')).toBe('MAP_PAYLOAD_DIFFERS');
  expect(print(hex, says({ d: '00ff' }))).toBe('x 00ff');
  const base64 = await carry('{ base64: "<d?>" }');
  expect(read(base64, 'x', 'AP8K')).toEqual(back({ d: '00ff0a' }));
  expect(read(base64, 'x', 'AP8=')).toEqual(back({ d: '00ff' }));
  for (const wrong of ['AP8', 'AP=8', 'A===', '====', 'AP8=AP8=', 'AP-8', 'AP8=\n'])
    expect(read(base64, 'x', wrong)).toBe('MAP_PAYLOAD_DIFFERS');
  const large = read(base64, 'x', 'AAAA'.repeat(2_500_000));
  expect(large).toMatchObject({ d: expect.stringMatching(/^0/) });
  expect(read(base64, 'x', '')).toEqual(back({}));
  expect(print(base64, says({ d: '00ff' }))).toBe('x AP8=');
});

test('M4.8: action or JSON', async () => {
  const map = await carry('{ action-or-json: <action> }');
  expect(read(map, 'x', 'go')).toEqual({ type: 'status', action: 'go' });
  expect(read(map, 'x', '{"action":"go","n":"1"}')).toEqual({
    type: 'status',
    action: 'go',
    n: '1',
  });
  expect(print(map, { action: 'go' })).toBe('x go');
  expect(print(map, { action: 'go', arguments: { n: '1' } })).toBe('x {"n":"1","action":"go"}');
  expect(read(map, 'x', '{"n":"1"}')).toBe('MAP_NO_ACTION');
});

test('what is nested deeply is refused, not a crash', async () => {
  const map = await carry('{ json: <a> }', '{ a: { type: json } }');
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(read(map, 'x', deep)).toBe('MAP_VALUE_TYPE');
  expect(print(map, says({ a: deep }))).toBe('MAP_VALUE_TYPE');
});

test('M4.2: a member of the prototype is no member', async () => {
  const map = await carry('{ json: { constructor: "<c?>", toString: "<t?>" } }');
  expect(read(map, 'x', '{}')).toEqual(back({}));
  expect(read(map, 'x', '{"constructor":"C","__proto__":"P"}')).toEqual(back({ c: 'C' }));
});

test('M4.3: null that the template says may be missing', async () => {
  const map = await carry('{ json: { n: null, a: <a> } }');
  expect(read(map, 'x', '{"a":"A"}')).toEqual(back({ a: 'A' }));
  expect(read(map, 'x', '{"a":"A","n":0}')).toBe('MAP_PAYLOAD_DIFFERS');
});

test('M4.4: a member for other arguments cannot be one that stands elsewhere', async () => {
  const map = await carry('{ json: { temp: <t>, <argkey>: <argvalue> } }');
  expect(read(map, 'x', '{"temp":"1","h":"2"}')).toEqual(back({ t: '1', h: '2' }));
  expect(read(map, 'x', '{"temp":"1","t":"2"}')).toBe('MAP_ARGUMENT_COLLISION');
});

test('M4.5: line breaks stand in quotes', async () => {
  const map = await carry('{ csv: [<a>, <b>] }');
  for (const a of ['1\r2', '1\n2', '1"2', '1,2']) {
    const payload = `"${a.replace('"', '""')}",B`;
    expect(print(map, says({ a, b: 'B' }))).toBe(`x ${payload}`);
    expect(read(map, 'x', payload)).toEqual(back({ a, b: 'B' }));
  }
});

test('M4.6: at most 1,000 pairs are looked at', async () => {
  const map = await carry('{ pairs: { k0: <a> } }');
  const pairs = (count: number) => Array.from({ length: count }, (_, at) => `k${at}=v`).join(',');
  expect(read(map, 'x', pairs(1000))).toEqual(back({ a: 'v' }));
  expect(read(map, 'x', pairs(1001))).toBe('MAP_PAYLOAD_DIFFERS');
});
