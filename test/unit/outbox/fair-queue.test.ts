import fc from 'fast-check';
import { FairQueue } from '../../../src/outbox/fair-queue.js';

const drain = (queue: FairQueue<string>): string[] => {
  const taken: string[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) taken.push(next);
  return taken;
};

test('the sources come by turns, each in its own order', () => {
  const queue = new FairQueue<string>();
  for (const entry of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) queue.push(entry.slice(0, 1), entry);
  expect(queue.next).toBe('a1');
  expect(queue.lengthOf('a')).toBe(3);
  expect(drain(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  expect([queue.length, queue.lengthOf('a'), queue.next]).toEqual([0, 0, undefined]);
});

test('what is put back comes before its own, and the longest is shortened first', () => {
  const queue = new FairQueue<string>();
  queue.push('a', 'a3');
  queue.push('b', 'b1');
  queue.prepend('a', ['a1', 'a2']);
  expect(queue.shiftLongest()).toBe('a1');
  expect(queue.shiftLongest()).toBe('a2');
  expect(drain(queue)).toEqual(['a3', 'b1']);
  expect(queue.shiftLongest()).toBeUndefined();
});

test('nothing is lost or doubled, and each source keeps its order', () => {
  const sources = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 });
  fc.assert(
    fc.property(sources, (given) => {
      const queue = new FairQueue<string>();
      for (const [index, source] of given.entries()) queue.push(source, `${source}${index}`);
      const taken = drain(queue);
      expect(taken).toHaveLength(given.length);
      for (const source of ['a', 'b', 'c'])
        expect(taken.filter((entry) => entry.startsWith(source))).toEqual(
          given.flatMap((each, index) => (each === source ? [`${source}${index}`] : [])),
        );
    }),
  );
});

test('nothing that is put in front takes no turn', () => {
  const queue = new FairQueue<string>();
  queue.prepend('a', []);
  queue.push('b', 'b1');
  expect([queue.next, queue.shift(), queue.length]).toEqual(['b1', 'b1', 0]);
});
