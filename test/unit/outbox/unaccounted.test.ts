import { MemoryLane } from '../../../src/outbox/memory-lane.js';
import { unaccounted } from '../../../src/outbox/unaccounted.js';

test('what is not accounted for is seen, whichever counter it is missing from', () => {
  const lane = new MemoryLane<string>({ maxCount: 3, maxBytes: 100, whenFull: 'drop-oldest' });
  for (const item of ['a', 'b', 'c', 'd']) lane.push(item, 1);
  const [first, second] = [lane.next(), lane.next()];
  if (first === undefined || second === undefined) throw new Error('nothing to take');
  lane.deliver(first);
  lane.deadLetter(second);
  const { counters } = lane;
  expect(unaccounted(counters)).toBe(0);
  expect(unaccounted({ ...counters, accepted: counters.accepted + 2 })).toBe(2);
  expect(unaccounted({ ...counters, delivered: 0 })).toBe(1);
  expect(unaccounted({ ...counters, pending: 0 })).toBe(1);
  expect(unaccounted({ ...counters, deadLettered: 0 })).toBe(1);
  expect(unaccounted({ ...counters, dropped: { ...counters.dropped, full: 0 } })).toBe(1);
});
