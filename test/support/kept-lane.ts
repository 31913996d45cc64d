import type { DiskLane } from '../../src/outbox/disk-lane.js';
import type { LaneEntry } from '../../src/outbox/lane.js';
import type { DiskLaneOptions } from '../../src/outbox/lane-options.js';
import { openDiskLane } from '../../src/outbox/open-disk-lane.js';
import { unaccounted } from '../../src/outbox/unaccounted.js';
import { Bell } from '../faults/tools/bell.js';
import { textCodec } from './text-codec.js';

/** A lane of texts on disk, with what a test does with it. */
export interface KeptLane {
  readonly lane: DiskLane<string>;
  /** Fulfils when all are safe. */
  readonly pushAll: (items: readonly string[]) => Promise<readonly boolean[]>;
  /** Takes and delivers all that there is, or so many; the counters add up after each. */
  readonly drain: (count?: number) => Promise<string[]>;
}

export const openKeptLane = async (
  folder: string,
  options: Partial<DiskLaneOptions<string>> = {},
): Promise<KeptLane> => {
  const bell = new Bell();
  const lane = await openDiskLane({
    folder,
    codec: textCodec,
    maxBytes: 10_000_000,
    maxCount: 100_000,
    whenFull: 'reject',
    onReady: bell.ring,
    ...options,
  });
  const drain = async (count = Number.POSITIVE_INFINITY): Promise<string[]> => {
    const items: string[] = [];
    let entry: LaneEntry<string> | undefined;
    const isOver = (): boolean => !lane.hasWaiting || items.length >= count;
    while (!isOver()) {
      await bell.until(() => {
        entry = lane.next();
        return entry !== undefined || !lane.hasWaiting;
      }, 'an entry');
      if (entry === undefined) break;
      items.push(entry.item);
      lane.deliver(entry);
      if (unaccounted(lane.counters) !== 0) throw new Error(JSON.stringify(lane.counters));
    }
    return items;
  };
  return { lane, pushAll: (items) => Promise.all(items.map((item) => lane.push(item))), drain };
};

/** @example numbered(2, 5); // ['0....', '1....'] */
export const numbered = (count: number, length = 8): string[] =>
  Array.from({ length: count }, (_, index) => String(index).padEnd(length, '.'));
