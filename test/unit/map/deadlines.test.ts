import fc from 'fast-check';
import { Deadlines } from '../../../src/map/deadlines.js';

test('gives what is due, the earliest first, and forgets what is taken', () => {
  const deadlines = new Deadlines<string>();
  for (const [key, atMs] of [
    ['c', 30],
    ['a', 10],
    ['b', 20],
  ] as const)
    deadlines.set(key, atMs);
  expect(deadlines.nextAtMs).toBe(10);
  expect(deadlines.take(9)).toBeUndefined();
  expect([deadlines.take(25), deadlines.take(25), deadlines.take(25)]).toEqual([
    'a',
    'b',
    undefined,
  ]);
  deadlines.set('c', undefined);
  expect([deadlines.nextAtMs, deadlines.size]).toEqual([undefined, 0]);
});

test('does what a plain table does, whatever is set, moved, removed and taken', () => {
  const step = fc.oneof(
    fc.record({
      key: fc.integer({ min: 0, max: 15 }),
      atMs: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined, freq: 4 }),
    }),
    fc.record({ takeMs: fc.integer({ min: 0, max: 40 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const deadlines = new Deadlines<number>();
      const table = new Map<number, number>();
      for (const each of steps) {
        if ('key' in each) {
          deadlines.set(each.key, each.atMs);
          if (each.atMs === undefined) table.delete(each.key);
          else table.set(each.key, each.atMs);
        } else {
          const earliest = Math.min(...table.values());
          const taken = deadlines.take(each.takeMs);
          if (earliest > each.takeMs) expect(taken).toBeUndefined();
          else {
            expect(table.get(taken ?? -1)).toBe(earliest);
            table.delete(taken ?? -1);
          }
        }
        expect(deadlines.size).toBe(table.size);
        expect(deadlines.nextAtMs ?? Infinity).toBe(Math.min(...table.values()));
      }
    }),
    { numRuns: 300 },
  );
});
