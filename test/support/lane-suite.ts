import type { FullPolicy } from '../../src/outbox/full-policy.js';
import type { Lane, LaneEntry } from '../../src/outbox/lane.js';
import { unaccounted } from '../../src/outbox/unaccounted.js';

export interface LaneBounds {
  readonly maxCount: number;
  readonly maxBytes: number;
  readonly whenFull: FullPolicy;
  /** To be called when the next entry may be taken. */
  readonly onReady: () => void;
  readonly onDropped: (count: number) => void;
}

export interface LaneKind {
  readonly name: string;
  readonly open: (bounds: LaneBounds) => Promise<Lane<string>>;
  /** So many bytes have room for few entries of a third of them. */
  readonly fewBytes: number;
}

/** What every lane does, in memory or on disk. */
export const laneSuite = ({ name, open, fewBytes }: LaneKind): void => {
  describe(name, () => {
    let lane: Lane<string>;
    let dropped: number;
    let ring = (): void => undefined;
    const start = async (bounds: Partial<LaneBounds> = {}): Promise<void> => {
      dropped = 0;
      lane = await open({
        maxCount: 3,
        maxBytes: 10_000_000,
        whenFull: 'reject',
        onReady: () => ring(),
        onDropped: (count) => {
          dropped += count;
        },
        ...bounds,
      });
    };
    afterEach(() => lane.close());

    const push = (...items: string[]): Promise<boolean[]> =>
      Promise.all(items.map(async (item) => lane.push(item, item.length)));
    const take = async (): Promise<LaneEntry<string>> => {
      for (;;) {
        const entry = lane.next();
        if (entry !== undefined) return entry;
        if (!lane.hasWaiting) throw new Error('nothing waits');
        await new Promise<void>((resolve) => {
          ring = resolve;
        });
      }
    };
    const drain = async (): Promise<string[]> => {
      const items: string[] = [];
      while (lane.hasWaiting) {
        const entry = await take();
        items.push(entry.item);
        lane.deliver(entry);
        expect(unaccounted(lane.counters)).toBe(0);
      }
      return items;
    };

    test('first in, first out; in the end nothing is held', async () => {
      await start();
      expect(await push('a', 'b', 'c')).toEqual([true, true, true]);
      expect([lane.hasWaiting, lane.inFlight]).toEqual([true, 0]);
      expect(await drain()).toEqual(['a', 'b', 'c']);
      expect(lane.next()).toBeUndefined();
      expect(lane.counters).toMatchObject({
        accepted: 3,
        delivered: 3,
        pending: 0,
        pendingBytes: 0,
      });
    });

    test.each([
      ['drop-oldest', true, ['b', 'c', 'd'], { accepted: 4, rejected: 0 }, 1],
      ['drop-newest', true, ['a', 'b', 'c'], { accepted: 4, rejected: 0 }, 1],
      ['reject', false, ['a', 'b', 'c'], { accepted: 3, rejected: 1 }, 0],
    ] as const)('a full lane with %s', async (whenFull, taken, left, counters, full) => {
      await start({ whenFull });
      await push('a', 'b', 'c');
      expect(lane.hasRoom(1)).toBe(false);
      expect(await push('d')).toEqual([taken]);
      expect(lane.counters).toMatchObject({ ...counters, pending: 3 });
      expect([lane.droppedFull, lane.counters.dropped.full, dropped]).toEqual([full, full, full]);
      expect(await drain()).toEqual(left);
    });

    test('what is in flight is not dropped for others: the new one is', async () => {
      await start({ whenFull: 'drop-oldest' });
      await push('a', 'b', 'c');
      const taken = [await take(), await take(), await take()];
      expect(await push('d')).toEqual([true]);
      for (const entry of taken) lane.deliver(entry);
      expect(lane.counters).toMatchObject({ accepted: 4, delivered: 3, pending: 0 });
      expect(lane.droppedFull).toBe(1);
    });

    test.each(['drop-oldest', 'drop-newest', 'reject'] as const)(
      'bytes are bounded too; what can never fit leaves the others alone, %s',
      async (whenFull) => {
        await start({ whenFull, maxBytes: fewBytes, maxCount: 1000 });
        const huge = 'x'.repeat(fewBytes + 1);
        expect([lane.canHold(1), lane.canHold(huge.length)]).toEqual([true, false]);
        await push('a', 'b');
        expect(await push(huge)).toEqual([whenFull !== 'reject']);
        expect(await drain()).toEqual(['a', 'b']);
        expect(lane.hasRoom(1)).toBe(true);
      },
    );

    test('where there is room by its own word, nothing falls', async () => {
      await start({ whenFull: 'drop-oldest', maxBytes: fewBytes, maxCount: 1000 });
      const item = 'x'.repeat(Math.floor(fewBytes / 20));
      let pushed = 0;
      for (; lane.hasRoom(item.length); pushed += 1) await push(item);
      expect(pushed).toBeGreaterThan(3);
      expect(lane.droppedFull).toBe(0);
      expect(await drain()).toHaveLength(pushed);
    });

    test('what was in flight when the connection went comes first again, in order', async () => {
      await start({ maxCount: 10 });
      await push('a', 'b', 'c', 'd');
      const [first, second, third] = [await take(), await take(), await take()];
      lane.deliver(second);
      expect(lane.inFlight).toBe(2);
      lane.rewind();
      // Of before, so of no account.
      lane.deliver(first);
      lane.drop(third, 'refused');
      expect(lane.counters).toMatchObject({ delivered: 1, pending: 3 });
      expect(await drain()).toEqual(['a', 'c', 'd']);
      expect(lane.counters).toMatchObject({ accepted: 4, delivered: 4 });
    });

    test('each way to end is counted once', async () => {
      await start({ maxCount: 10 });
      await push('a', 'b', 'c');
      const [a, b, c] = [await take(), await take(), await take()];
      for (let times = 0; times < 2; times += 1) {
        lane.deliver(a);
        lane.drop(b, 'expired');
        lane.deadLetter(c);
      }
      lane.refuse('offline');
      expect(lane.counters).toMatchObject({
        accepted: 4,
        delivered: 1,
        pending: 0,
        deadLettered: 1,
        dropped: { expired: 1, offline: 1, full: 0 },
      });
      expect([unaccounted(lane.counters), dropped]).toEqual([0, 1]);
    });
  });
};
