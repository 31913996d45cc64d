import fc from 'fast-check';
import { DOCUMENT_BOUNDS } from '../../../src/document/document-bounds.js';
import { parseDocument } from '../../../src/document/parse-document.js';
import { plainJson } from '../../../src/document/plain-json.js';

test('plain JSON is the same data as the reader of YAML makes of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const fast = plainJson(text, DOCUMENT_BOUNDS);
      if (fast === undefined) return;
      plain += 1;
      // The line break before it makes the same text no plain JSON: a comment stands there.
      const slow = parseDocument('a.yaml', `# comment\n${text}`);
      expect(slow.problems).toEqual([]);
      expect(fast.data).toEqual(slow.data);
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(plain).toBeGreaterThan(100);
});

test.each([
  ['a key twice', '{"a": 1, "a": 2}'],
  ['a key twice, deep inside', '[{"a": {"b": 1, "c": [], "b": "x:"}}]'],
  ['a key twice, written differently', '{"a": 1, "\\u0061": 2}'],
  ['a forbidden key', '{"__proto__": 1}'],
  ['half a character', '{"a": "\\ud800"}'],
  ['too many levels', `${'['.repeat(33)}${']'.repeat(33)}`],
  ['a mistake', '{"a": 1,}'],
  ['YAML', 'a: 1'],
  ['a scalar', '"a"'],
])('%s is left to the reader that knows places', (_, text) => {
  expect(plainJson(text, DOCUMENT_BOUNDS)).toBeUndefined();
});

test('what only looks like a key twice is none', () => {
  const text = '{"a": "\\"a\\": 1", "b": {"a": ["a", "a"]}, "c:": ":"}';
  expect(plainJson(text, DOCUMENT_BOUNDS)).toEqual({ data: JSON.parse(text) });
});

test('places of plain JSON are found when they are asked for', () => {
  const document = parseDocument('a.json', '{\n  "a": [1, { "b": 2 }]\n}');
  expect(document.locate(['a', 1, 'b'])).toMatchObject({ line: 2, column: 19 });
  expect(document.locate(['a', 1, 'b'], 'key')).toMatchObject({ line: 2, column: 14 });
});
