import fc from 'fast-check';
import { escapeControl } from '../../../src/errors/escape-control.js';

test.each([
  ['on\n\u001b[2J', 'on\\n\\u001b[2J'],
  ['\r\t\u0000\u007f\u0085', '\\r\\t\\u0000\\u007f\\u0085'],
  ['厨房 💡 é \\ "', '厨房 💡 é \\ "'],
  ['half \ud83d', 'half \\ud83d'],
  ['a\u202eb\u2066c\ufeff', 'a\\u202eb\\u2066c\\ufeff'],
])('%j', (text, escaped) => {
  expect(escapeControl(text)).toBe(escaped);
});

test('nothing unsafe is left, and nothing is left to do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeControl(text);
      expect(escaped).not.toMatch(/\p{Cc}|\p{Cs}|[\u2028\u2029\u202a-\u202e]/u);
      expect(escapeControl(escaped)).toBe(escaped);
    }),
  );
});
