import fc from 'fast-check';
import { LineSplitter } from '../../../src/isolation/line-splitter.js';

const linesOf = (chunks: readonly string[], maxLength = 100): string[] => {
  const lines: string[] = [];
  const splitter = new LineSplitter(maxLength, (line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
};

test('lines are the same however the text is cut', () => {
  const part = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 30 });
  fc.assert(
    fc.property(part, fc.array(fc.nat(30)), (letters, cuts) => {
      const text = letters.join('');
      const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
      const chunks = at.slice(1).map((end, index) => text.slice(at[index], end));
      expect(linesOf(chunks)).toEqual(text.split('\n').filter((line) => line !== ''));
    }),
  );
});

test('a line that is too long is told at once, cut, and only once', () => {
  const lines: string[] = [];
  const splitter = new LineSplitter(3, (line) => lines.push(line));
  splitter.push('abc');
  expect(lines).toEqual([]);
  splitter.push('def');
  expect(lines).toEqual(['abcd']);
  splitter.push('ghi\nxyz\r\n');
  expect(lines).toEqual(['abcd', 'xyz']);
});
