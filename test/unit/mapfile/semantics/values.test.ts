/** M5: values. */
import { oneRoute, print, read } from './translate-yaml.js';

const carry = (value: string, payload = '<x>') =>
  oneRoute(`topic: t\npayload: ${payload}\nmessage: { type: status }`, `values: { x: ${value} }`);
const inward = async (value: string, payload: string) => {
  const made = read(await carry(value), 't', payload);
  return typeof made === 'string' ? made : Reflect.get(made, 'x');
};
const outward = async (value: string, x: string) =>
  print(await carry(value), { arguments: { x } }).replace(/^t /, '');
const both = async (value: string, mqtt: string, word: string) => {
  expect(await inward(value, mqtt)).toBe(word);
  expect(await outward(value, word)).toBe(mqtt);
};

test('M5.1: one meaning in the whole map, unless the route says otherwise', async () => {
  const map = await oneRoute(
    'topic: <a>/<b>/<c>\npayload: ""\nmessage: { type: status }\nvalues: { b: { map: { B: [two] } } }',
    'values: { a: { map: { A: [one] } }, b: a, c: a }',
  );
  expect(read(map, 'one/two/one', '')).toEqual({ type: 'status', a: 'A', b: 'B', c: 'A' });
});

test.each([
  ['true', 'x is true; expected text in quotes, or values: { x: { type: boolean } }'],
  ['5', 'x is 5; expected text in quotes, or values: { x: { type: number } }'],
  ['[1]', 'x is a list; expected text in quotes, or values: { x: { type: json } }'],
])('M5.3: what is no text names its type: %s', async (value, words) => {
  const map = await carry('{ type: text }', '{ json: { x: <x> } }');
  expect(() => map.toInternal('t', `{"x":${value}}`)).toThrow(words);
});

test('M5.3: types in JSON', async () => {
  const json = async (type: string, value: unknown) => {
    const made = read(
      await carry(`{ type: ${type} }`, '{ json: { x: <x> } }'),
      't',
      JSON.stringify({ x: value }),
    );
    return typeof made === 'string' ? made : Reflect.get(made, 'x');
  };
  expect(await json('text', 'a')).toBe('a');
  expect(await json('text', 5)).toBe('MAP_VALUE_NOT_TEXT');
  expect(await json('number', 5.5)).toBe('5.5');
  expect(await json('number', '5.5')).toBe('MAP_VALUE_TYPE');
  expect(await json('integer', 5.5)).toBe('MAP_VALUE_TYPE');
  expect(await json('boolean', false)).toBe('false');
  expect(await json('boolean', 0)).toBe('MAP_VALUE_TYPE');
  expect(await json('json', { a: [null] })).toBe('{"a":[null]}');
  for (const [value, word] of [
    ['ON', 'ON'],
    [5, '5'],
    [null, 'null'],
    [{ a: [true] }, '{"a":[true]}'],
  ] as const) {
    expect(await json('any', value)).toBe(word);
    const any = await carry('{ type: any }', '{ json: { x: <x> } }');
    expect(print(any, { arguments: { x: word } })).toBe(`t ${JSON.stringify({ x: value })}`);
  }
  for (const word of ['1e5', '05', '"ON"', '{ }', 'nan', '-0', '[1'])
    expect(
      print(await carry('{ type: any }', '{ json: { x: <x> } }'), { arguments: { x: word } }),
    ).toBe(`t ${JSON.stringify({ x: word })}`);
  const words = await carry(
    '{ type: boolean, map: { ON: ["true"], OFF: ["false"] } }',
    '{ json: { x: <x> } }',
  );
  expect(read(words, 't', '{"x":true}')).toEqual({ type: 'status', x: 'ON' });
  expect(print(words, { arguments: { x: 'OFF' } })).toBe('t {"x":false}');
});

test('M5.4: vocabularies', async () => {
  await both('{ map: { ON: ["1", "yes"] } }', '1', 'ON');
  expect(await inward('{ map: { ON: ["1", "yes"] } }', 'yes')).toBe('ON');
  expect(await inward('{ map: { ON: ["1"] } }', '2')).toBe('MAP_UNKNOWN_TOKEN');
  expect(await outward('{ map: { ON: ["1"] } }', 'OFF')).toBe('MAP_UNKNOWN_TOKEN');
  await both('{ maptype: loose, map: { ON: ["1"] } }', '2', '2');
});

test('M5.5: an MQTT keyword of another entry is not printed', async () => {
  expect(await outward('{ maptype: loose, map: { ON: ["1"] } }', '1')).toBe('MAP_UNKNOWN_TOKEN');
  await both('{ maptype: loose, map: { a: [b], b: [a] } }', 'b', 'a');
});

test('M5.6: factor, offset, scale, mask and shift', async () => {
  await both('{ type: number, factor: 0.1, decimals: 1 }', '215', '21.5');
  await both('{ type: number, factor: 0.1, offset: -40, decimals: 1 }', '615', '21.5');
  await both('{ type: integer, scale: [0, 254, 0, 100], decimals: 0 }', '127', '50');
  expect(await inward('{ type: integer, scale: [0, 254, 0, 100], decimals: 0 }', '128')).toBe('50');
  await both('{ type: number, scale: [32, 212, 0, 100], decimals: 1 }', '70.7', '21.5');
  await both('{ type: integer, mask: 240, shift: 4 }', '160', '10');
  expect(await inward('{ type: integer, mask: 240, shift: 4 }', '175')).toBe('10');
  expect(await outward('{ type: integer, mask: 240, shift: 4 }', '16')).toBe('MAP_VALUE_RANGE');
  expect(await inward('{ type: integer, mask: 240, shift: 4 }', '-1')).toBe('MAP_VALUE_RANGE');
});

test('M5.7: as many decimals as keep every step apart', async () => {
  const value = '{ type: number, scale: [0, 100, 0, 254], decimals: 0 }';
  for (let step = 0; step <= 254; step += 1)
    expect(await inward(value, await outward(value, String(step)))).toBe(String(step));
  const aside = '{ type: number, factor: 0.1, offset: 0.05, decimals: 1 }';
  for (let step = -50; step <= 50; step += 1)
    expect(await inward(aside, await outward(aside, (step / 10).toFixed(1)))).toBe(
      String(step / 10),
    );
});

test('M5.8: bounds', async () => {
  const bounded = '{ type: number, min: 0, max: 100 }';
  await both(bounded, '100', '100');
  for (const wrong of ['100.5', '-1']) {
    expect(await inward(bounded, wrong)).toBe('MAP_VALUE_RANGE');
    expect(await outward(bounded, wrong)).toBe('MAP_VALUE_RANGE');
  }
  expect(await inward('{ type: number, min: 0, max: 100, clamp: true }', '200')).toBe('100');
  expect(await outward('{ type: number, min: 0, max: 100, clamp: true }', '-7')).toBe('0');
  for (const none of [
    '',
    ' ',
    '1e999',
    'NaN',
    'Infinity',
    '0x10',
    '1,5',
    '1 ',
    '--1',
    '9'.repeat(200),
  ])
    expect(await inward('{ type: number }', none)).toMatch(
      /^MAP_(VALUE_TYPE|VALUE_RANGE|PAYLOAD_DIFFERS)$/,
    );
  expect(await inward('{ type: number }', '12345678901234567890')).toBe('MAP_VALUE_RANGE');
  expect(await inward('{ type: integer }', '1.5')).toBe('MAP_VALUE_RANGE');
  expect(await outward('{ type: integer }', '1.5')).toBe('MAP_VALUE_RANGE');
});

test('M5.9: one number, one text', async () => {
  for (const text of ['021', '2.10e1', '+21', '21.0', '21.'])
    expect(await inward('{ type: number }', text)).toBe('21');
  expect(await inward('{ type: number }', '-0')).toBe('0');
  expect(await inward('{ type: boolean }', 'true')).toBe('true');
  expect(await inward('{ type: boolean }', 'TRUE')).toBe('MAP_VALUE_TYPE');
});

test('M5.10: defaults', async () => {
  const map = await carry('{ default: calm }', '"<x?>"');
  expect(read(map, 't', '')).toEqual({ type: 'status', x: 'calm' });
  expect(print(map, {})).toBe('t calm');
  const needed = await carry('{ default: calm }', '{ json: { x: <x> } }');
  expect(read(needed, 't', '{}')).toBe('MAP_PAYLOAD_DIFFERS');
});

test('M5.3: JSON is bounded in depth, and numbers that a double cannot say are refused', async () => {
  const map = await oneRoute(
    'topic: x\npayload: <v>\nmessage: { type: status }',
    'values: { v: { type: json } }',
  );
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(read(map, 'x', nested(64))).toMatchObject({ v: nested(64) });
  expect(read(map, 'x', nested(65))).toBe('MAP_VALUE_TYPE');
  for (const large of ['1e400', '-1e400', '[{"a":-1e400}]'])
    expect(read(map, 'x', large)).toBe('MAP_VALUE_RANGE');
});

test('M5.4: a large vocabulary translates each of its words, however often', async () => {
  const size = 10_000;
  const words = Array.from({ length: size }, (_, at) => `W${at}: [w${at}]`);
  const map = await oneRoute(
    'topic: x\npayload: <v>\nmessage: { type: status }',
    `values: { v: { map: { ${words.join(', ')} } } }`,
  );
  const numbers = [...Array(size).keys()];
  for (const round of [1, 2]) {
    const wrong = numbers.filter(
      (at) =>
        map.toInternal('x', `w${at}`).arguments['v'] !== `W${at}` ||
        print(map, { arguments: { v: `W${at}` } }) !== `x w${at}`,
    );
    expect([round, wrong]).toEqual([round, []]);
  }
  expect(read(map, 'x', 'w10000')).toBe('MAP_UNKNOWN_TOKEN');
  expect(() => map.toInternal('x', 'no')).toThrow(
    'v "no" is not in the map; expected w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, … (10000 in all)',
  );
});

test('M5.6: a mask takes numbers of 32 bits', async () => {
  const map = await oneRoute(
    'topic: x\npayload: <v>\nmessage: { type: status }',
    'values: { v: { type: integer, mask: 255 } }',
  );
  expect(read(map, 'x', '4294967295')).toEqual({ type: 'status', v: '255' });
  expect(read(map, 'x', '4294967296')).toBe('MAP_VALUE_RANGE');
});

test('M5.8: a text of more than 100 characters is no number', async () => {
  const map = await oneRoute(
    'topic: x\npayload: <v>\nmessage: { type: status }',
    'values: { v: { type: number } }',
  );
  expect(read(map, 'x', `${'0'.repeat(99)}1`)).toEqual({ type: 'status', v: '1' });
  expect(read(map, 'x', `${'0'.repeat(100)}1`)).toBe('MAP_VALUE_TYPE');
});
