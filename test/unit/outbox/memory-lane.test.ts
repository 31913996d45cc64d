import fc from 'fast-check';
import type { FullPolicy } from '../../../src/outbox/full-policy.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';

const lane = (whenFull: FullPolicy, maxCount = 3, maxBytes = 100) =>
  new MemoryLane<string>({ maxCount, maxBytes, whenFull });

const fill = (target: MemoryLane<string>, ...items: string[]) =>
  items.map((item) => target.push(item, item.length));

const drain = (target: MemoryLane<string>): string[] => {
  const items: string[] = [];
  for (let entry = target.next(); entry !== undefined; entry = target.next()) {
    items.push(entry.item);
    target.deliver(entry);
  }
  return items;
};

test('first in, first out', () => {
  const subject = lane('reject');
  fill(subject, 'a', 'b', 'c');
  expect(drain(subject)).toEqual(['a', 'b', 'c']);
  expect(subject.counters).toMatchObject({
    accepted: 3,
    delivered: 3,
    pending: 0,
    pendingBytes: 0,
  });
});

test.each([
  ['drop-oldest', [true, true], ['b', 'c', 'd'], { accepted: 4, rejected: 0 }, 1],
  ['drop-newest', [true, true], ['a', 'b', 'c'], { accepted: 4, rejected: 0 }, 1],
  ['reject', [true, false], ['a', 'b', 'c'], { accepted: 3, rejected: 1 }, 0],
] as const)('a full lane with %s', (policy, taken, left, counters, full) => {
  const subject = lane(policy);
  const results = fill(subject, 'a', 'b', 'c', 'd');
  expect([results[0], results[3]]).toEqual(taken);
  expect(subject.hasRoom(0)).toBe(false);
  expect(subject.counters).toMatchObject({ ...counters, pending: 3 });
  expect(subject.counters.dropped.full).toBe(full);
  expect(drain(subject)).toEqual(left);
});

test.each(['drop-oldest', 'drop-newest'] as const)(
  'bytes are bounded too; what can never fit leaves the others alone, %s',
  (policy) => {
    const subject = lane(policy, 10, 5);
    fill(subject, 'abc', 'x'.repeat(6), 'de');
    expect(drain(subject)).toEqual(['abc', 'de']);
  },
);

test('what was in flight when the connection went comes first again, in order', () => {
  const subject = lane('reject', 10);
  fill(subject, 'a', 'b', 'c', 'd');
  const [first] = [subject.next(), subject.next(), subject.next()];
  if (first !== undefined) subject.deliver(first);
  subject.rewind();
  if (first !== undefined) subject.deliver(first);
  expect(drain(subject)).toEqual(['b', 'c', 'd']);
  expect(subject.counters).toMatchObject({ accepted: 4, delivered: 4 });
});

test('nothing goes uncounted, whatever happens in whatever order', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('push' as const), bytes: fc.integer({ min: 0, max: 40 }) }),
    fc.record({ do: fc.constantFrom('next', 'deliver', 'drop', 'rewind', 'refuse', 'clear') }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom<FullPolicy>('reject', 'drop-oldest', 'drop-newest'),
      fc.array(step, { maxLength: 60 }),
      (policy, steps) => {
        const subject = lane(policy, 4, 100);
        const order: number[] = [];
        const entries: ReturnType<MemoryLane<string>['next']>[] = [];
        let pushed = 0;
        for (const action of steps) {
          if (action.do === 'push') subject.push(String(pushed++), action.bytes);
          else if (action.do === 'next') {
            const entry = subject.next();
            if (entry !== undefined) entries.push(entry);
          } else if (action.do === 'deliver' || action.do === 'drop') {
            const entry = entries.shift();
            if (entry === undefined) continue;
            if (action.do === 'drop') subject.drop(entry, 'refused');
            else {
              subject.deliver(entry);
              order.push(Number(entry.item));
            }
          } else if (action.do === 'refuse') subject.refuse('offline');
          else if (action.do === 'clear') subject.clear('stopped');
          else {
            subject.rewind();
            entries.length = 0;
          }
          const { accepted, delivered, pending, dropped, pendingBytes } = subject.counters;
          const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0);
          expect(accepted).toBe(delivered + pending + lost);
          expect(pending).toBeLessThanOrEqual(4);
          expect(pendingBytes).toBeLessThanOrEqual(100);
          if (pending === 0) expect(pendingBytes).toBe(0);
        }
      },
    ),
    { numRuns: 500 },
  );
});
