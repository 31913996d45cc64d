import { DefectCount } from '../../../src/gateway/defect-count.js';

test('so many within the window are forgiven, one more is not, and old ones are forgotten', () => {
  let nowMs = 0;
  const count = new DefectCount({ maxCount: 2, windowMs: 10_000 }, () => nowMs);
  const addAt = (atMs: number): boolean => {
    nowMs = atMs;
    return count.add();
  };
  expect([0, 9000, 10_000, 18_999].map(addAt)).toEqual([false, false, false, true]);
  expect(count.total).toBe(4);
  expect(count.verdict).toMatch(/^3 defects within 10 s, and maxdefects is 2: it is not started/);
});

test('without any forgiveness the first one is one too many', () => {
  expect(new DefectCount({ maxCount: 0, windowMs: 1 }, () => 0).add()).toBe(true);
});
