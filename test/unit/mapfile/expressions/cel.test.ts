import { parseDocument } from '../../../../src/document/parse-document.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import { createCelCompiler } from '../../../../src/mapfile/expressions/cel-compiler.js';
import { checkExpression } from '../../../../src/mapfile/expressions/check-expression.js';
import { expressionsFor } from '../../../../src/mapfile/expressions-for.js';
import { checkMapDocument } from '../../../../src/mapfile/map-document.js';
import { processorMs } from '../../../support/processor-ms.js';

const compile = createCelCompiler();

test.each([
  ['value * 2', 21.5, 43],
  ['2 * value', 21.5, 43],
  ['value * 1.8 + 32.0', 0, 32],
  ['value + 1', 0.5, 1.5],
  ['value - 1', 3, 2],
  ['value / 2', 3, 1.5],
  ['value % 2', 7, 1],
  ['-value', 7, -7],
  ['int(value / 10)', 217, 21],
  ['7 / 2', 1, 3],
  ['value > 3 ? "on" : "off"', 4, 'on'],
  ['value == 4', 4, true],
  ['value + "%"', '5', '5%'],
  ['double(value) * 2', '5', 10],
  ['value.split(",")[1]', 'a,b', 'b'],
  ['{"ON": "1", "OFF": "0"}[value]', 'OFF', '0'],
  ['value in ["a", "b"] ? "x" : "y"', 'b', 'x'],
  ['size(value)', 'äö', 2],
  ['value.trim().upperAscii()', ' on ', 'ON'],
])('M5.11: %s of %p is %p', (source, value, result) => {
  expect(checkExpression(source, typeof value === 'number' ? 'number' : 'text')).toBeUndefined();
  expect(compile(source)(value)).toBe(result);
});

test.each([
  ['[1, 2].map(x, x)', /map\(\) is not available/],
  ['[1, 2].filter(x, x > 1)[0]', /filter\(\)/],
  ['[1].exists(x, true)', /exists\(\)/],
  ['[1].all(x, true)', /all\(\)/],
  ['has(value.a)', /has\(\)/],
  ['cel.bind(x, value + value, x + x)', /bind\(\)|cel/],
  ['value.matches("(a+)+$")', /matches\(\)/],
  ['timestamp("2020-01-01T00:00:00Z")', /timestamp\(\)/],
  ['duration("1s")', /duration\(\)/],
  ['bytes(value)', /bytes\(\)/],
  ['value.split("").join(value)', /join\(\)/],
  ['value.contains(value + value)', /needs a text that is written out/],
  ['value.indexOf(value.substring(1))', /needs a text that is written out/],
  ['type(value)', /type\(\)/],
  ['dyn(value)', /dyn\(\)/],
  ['process.exit(1)', /exit\(\)|process/],
  ['globalThis', /there is only value/],
  ['value.constructor', /constructor|index/i],
  ['value.__proto__', /__proto__|index/i],
  ['value +', /ends too early/],
  ['', /ends too early/],
  ['"a', /string|unexpected/i],
  ['[value]', /gives list/],
  ['{"a": value}', /gives map/],
  ['null', /gives null/],
  ['b"x"', /gives bytes/],
  ['value * 2', /value is text here/],
  [`${'('.repeat(400)}value${')'.repeat(400)}`, /./],
  [`value${' + value'.repeat(200)}`, /characters/],
  [`[${'1,'.repeat(300)}1][0] == 1 ? "a" : "b"`, /./],
])('M5.11: expression %# is refused before it runs', (source, message) => {
  const fault = checkExpression(source, 'text');
  expect(fault?.message).toMatch(message);
  expect(fault?.message).not.toMatch(/\n|undefined|\[object/);
  expect(fault?.offset).toBeGreaterThanOrEqual(0);
  expect(fault?.offset).toBeLessThanOrEqual(source.length);
});

test('the place of a mistake is that of its characters', () => {
  expect(checkExpression('value * 1.8 + x', 'number')).toMatchObject({ offset: 14, length: 1 });
  expect(checkExpression('[1].map(x, x)', 'number')).toMatchObject({ offset: 0, length: 13 });
});

test('what is refused is not compiled either', () => {
  for (const source of ['value.matches("a")', 'value +', `"${'x'.repeat(1001)}"`])
    expect(() => compile(source)).toThrow(expect.objectContaining({ code: 'MAP_BAD_EXPRESSION' }));
});

test.each([
  ['value * 2', 'x'],
  ['value[0]', 'x'],
  ['{"a": 1}[value]', 'constructor'],
  ['{"a": 1}[value]', '__proto__'],
  ['1 / 0', 1],
  ['9223372036854775807 + int(value)', 1],
  ['int(value)', 'x'],
  ['double(value)', 'x'],
  ['value.substring(5)', 'abc'],
  ['value.split(",")[3]', 'a,b'],
  ['value', 'x'.repeat(4097)],
  [`value${' + value'.repeat(100)}`, 'x'.repeat(4096)],
  ['[value]', 1],
])('M5.11: case %# fails and gives nothing', (source, value) => {
  expect(() => compile(source)(value)).toThrow();
});

test('hostile text costs no time', async () => {
  const searches = Array.from({ length: 30 }, () => 'value.contains("aaaaaaaab")').join(' || ');
  const expression = compile(searches);
  const tookMs = await processorMs(() => {
    expect(expression('a'.repeat(4096))).toBe(false);
  });
  expect(tookMs).toBeLessThan(1000);
});

test('the package is loaded for maps with expressions only', async () => {
  const value = { type: 'number', maptype: 'none' } as const;
  expect(await expressionsFor({ values: new Map([['a', value]]), routes: [] })).toBeUndefined();
  const values = new Map([['a', { ...value, in: 'value * 2' }]]);
  expect((await expressionsFor({ values, routes: [] }))?.('value * 2')(4)).toBe(8);
});

test('M5.11: a map with an expression reads one way, and refuses what the expression cannot compute', async () => {
  const text = `version: 2
values:
  warm: { type: number, in: "value * 1.8 + 32.0" }
  word: { in: "value.split(',')[1]" }
routes:
  warm: { topic: w, payload: <warm>, message: { type: status }, direction: in }
  word: { topic: x, payload: <word>, message: { type: status }, direction: in }
`;
  const { definition, problems } = await checkMapDocument(parseDocument('m.yaml', text));
  expect(problems).toEqual([]);
  if (definition === undefined) throw new Error('no definition');
  const map = compileMap(definition, 'gw', await expressionsFor(definition));
  expect(map.read('w', '100').message.arguments).toEqual({ warm: '212' });
  expect(map.read('x', 'a,b').message.arguments).toEqual({ word: 'b' });
  expect(() => map.read('x', 'a')).toThrow(
    expect.objectContaining({ code: 'MAP_EXPRESSION_FAILED' }),
  );
});
