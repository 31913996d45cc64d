import { FaultLog } from '../../../src/service/fault-log.js';

const once = () => {
  const lines: unknown[] = [];
  const keep = (text: string, fields: unknown): void => void lines.push([text, fields]);
  return { lines, faults: new FaultLog({ warn: keep, error: keep }, () => 0) };
};

test('what is no error has no stack, and an error that was told is not told again', () => {
  const { lines, faults } = once();
  faults.warn('enabled left out', 'expected 1 or 0, not "x"');
  const failed = new Error('full');
  faults.warn('a not published', failed);
  faults.error('handler of b failed', failed);
  faults.error('handler of b failed', new Error('full'));
  expect(lines).toEqual([
    ['enabled left out: expected 1 or 0, not "x"', {}],
    ['a not published: full', { stack: failed.stack }],
    ['handler of b failed: full', { stack: expect.any(String) }],
  ]);
});
