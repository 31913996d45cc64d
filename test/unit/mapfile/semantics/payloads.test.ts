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

const METER = `
{ fields: [ "68 01",
  { name: power, type: integer, bytes: 2, signed: true, order: little },
  { type: bits, bytes: 1, bits: { on: 0, mode: [1, 3], alarm: 7 } },
  { skip: 2 },
  { name: serial, type: text, bytes: 4, padding: "00" },
  { name: data, type: hex } ] }`.replaceAll('\n', ' ');
const METER_VALUES =
  '{ power: { type: number, factor: 0.1, decimals: 1 }, mode: { map: { AUTO: ["1"], HEAT: ["2", "3"] } } }';
const hexBytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test('M4.9: a binary structure', async () => {
  const map = await carry(METER, METER_VALUES);
  const said = { power: '-2', on: '1', mode: 'HEAT', alarm: '0', serial: 'AB', data: '0aff' };
  expect(read(map, 'x', hexBytes('6801 ecff 75 1234 41420000 0aff'))).toEqual(back(said));
  expect(print(map, says(said))).toBe('x 6801ecff050000414200000aff');
  expect(read(map, 'x', hexBytes('6802 ecff 75 1234 41420000 0aff'))).toBe('MAP_PAYLOAD_DIFFERS');
  expect(read(map, 'x', hexBytes('6801 ecff 75 1234 41420000'))).toBe('MAP_PAYLOAD_DIFFERS');
  expect(read(map, 'x', hexBytes('6801 ecff 79 1234 41420000 0a'))).toBe('MAP_UNKNOWN_TOKEN');
  expect(read(map, 'x', hexBytes('6801 ecff 75 1234 00000000 0a'))).toBe('MAP_PAYLOAD_DIFFERS');
  expect(read(map, 'x', hexBytes('6801 ecff 75 1234 ff000000 0a'))).toBe('MAP_PAYLOAD_NOT_UTF8');
  expect(print(map, says({ ...said, power: '4000' }))).toBe('MAP_VALUE_RANGE');
  expect(print(map, says({ ...said, alarm: '2' }))).toBe('MAP_VALUE_RANGE');
  expect(print(map, says({ ...said, serial: 'ABCDE' }))).toBe('MAP_BAD_TOKEN');
  expect(print(map, says({ ...said, serial: 'A\0' }))).toBe('MAP_BAD_TOKEN');
  expect(print(map, says({ ...said, data: '0' }))).toBe('MAP_VALUE_TYPE');
  expect(print(map, says({ ...said, data: '' }))).toBe('MAP_BAD_TOKEN');
  const { data: _, ...less } = said;
  expect(print(map, says(less))).toBe('MAP_MISSING_VALUE');
});

test('M4.9: a name that stands twice says the same (M2.6), and a text payload is its UTF-8', async () => {
  const map = await carry(
    '{ fields: [{ name: a, type: integer, bytes: 1 }, { name: a, type: integer, bytes: 2 }] }',
  );
  expect(print(map, says({ a: '7' }))).toBe('x 070007');
  expect(read(map, 'x', bytes(7, 0, 7))).toEqual(back({ a: '7' }));
  expect(read(map, 'x', bytes(7, 0, 8))).toBe('MAP_VALUES_DIFFER');
  const text = await carry('{ fields: ["41", { name: t, type: text }] }');
  expect(read(text, 'x', 'Aé')).toEqual(back({ t: 'é' }));
  const latin1 = await carry('{ fields: [{ name: t, type: text, encoding: latin1 }] }');
  expect(read(latin1, 'x', bytes(0x80, 0xe9))).toEqual(back({ t: '\u0080é' }));
  expect(print(latin1, says({ t: '\u0080é' }))).toBe('x 80e9');
  expect(print(latin1, says({ t: '€' }))).toBe('MAP_BAD_TOKEN');
});

test('M4.10: orders of bytes and words', async () => {
  const field = (type: string, order: string) =>
    carry(`{ fields: [{ name: a, type: ${type}, order: ${order} }] }`);
  for (const [order, hex] of [
    ['big', '12345678'],
    ['little', '78563412'],
    ['big-swapped', '56781234'],
    ['little-swapped', '34127856'],
  ] as const) {
    expect(print(await field('integer, bytes: 4', order), says({ a: '305419896' }))).toBe(
      `x ${hex}`,
    );
    expect(print(await field('bcd, bytes: 4', order), says({ a: '12345678' }))).toBe(`x ${hex}`);
    const bits = await carry(
      `{ fields: [{ type: bits, bytes: 4, order: ${order}, bits: { low: [0, 8], high: [28, 4] } }] }`,
    );
    expect(read(bits, 'x', hexBytes(hex))).toEqual(back({ low: '120', high: '1' }));
  }
});

test('M4.11: numbers as text', async () => {
  const one = (field: string, values?: string) =>
    carry(`{ fields: [{ name: a, ${field} }] }`, values);
  const integer = await one('type: integer, bytes: 2');
  expect(print(integer, says({ a: '020' }))).toBe('MAP_VALUE_TYPE');
  const number = await one('type: integer, bytes: 2', '{ a: { type: number } }');
  expect(print(number, says({ a: '020.0' }))).toBe('x 0014');
  const wide = await one('type: integer, bytes: 8');
  expect(read(wide, 'x', new Uint8Array(8).fill(255))).toEqual(back({ a: '18446744073709551615' }));
  const single = await one('type: float, bytes: 4');
  const printed = print(single, says({ a: '20.123456789' }));
  expect(read(single, 'x', hexBytes(printed.slice(2)))).toEqual(back({ a: '20.123457' }));
  expect(read(single, 'x', hexBytes('7fc00000'))).toBe('MAP_VALUE_TYPE');
  expect(print(single, says({ a: 'NaN' }))).toBe('MAP_VALUE_TYPE');
  expect(print(single, says({ a: '1e39' }))).toBe('MAP_VALUE_RANGE');
  const bcd = await one('type: bcd, bytes: 2');
  expect(read(bcd, 'x', bytes(0x12, 0xa4))).toBe('MAP_VALUE_TYPE');
  expect(print(bcd, says({ a: '12345' }))).toBe('MAP_VALUE_RANGE');
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
