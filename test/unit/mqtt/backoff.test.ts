import fc from 'fast-check';
import { backoffMs } from '../../../src/mqtt/backoff.js';

const bounds = { minMs: 500, maxMs: 60_000 };

test.each([
  [1, 0, 0],
  [1, 0.5, 250],
  [3, 0.5, 1_000],
  [7, 0.5, 16_000],
  [8, 0.5, 30_000],
  [10_000, 0.5, 30_000],
])('failure %d with %d of the jitter: %d ms', (failures, random, expected) => {
  expect(backoffMs(bounds, failures, random)).toBe(expected);
});

test('stays between floor and floor + maximum, whatever comes', () => {
  const below1 = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      below1,
      fc.nat(100_000),
      (failures, random, floor) => {
        const ms = backoffMs(bounds, failures, random, floor);
        return ms >= floor && ms <= floor + bounds.maxMs;
      },
    ),
  );
});
