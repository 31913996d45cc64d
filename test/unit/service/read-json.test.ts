import { readJson } from '../../../src/service/read-json.js';

test('a value is read and frozen', () => {
  const value = readJson('{"a":[1,null,"x",true]}');
  expect(value).toEqual({ a: [1, null, 'x', true] });
  expect(Object.isFrozen(value)).toBe(true);
});

test.each(['', 'on', '{', '[1,]', 'NaN', `${'['.repeat(33)}${']'.repeat(33)}`])(
  'what is no JSON, or too deep, is refused: %s',
  (text) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code: 'SERVICE_BAD_JSON' }));
  },
);
