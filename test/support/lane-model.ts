import type { DiskLane } from '../../src/outbox/disk-lane.js';
import type { LaneEntry } from '../../src/outbox/lane.js';
import type { DiskLaneOptions } from '../../src/outbox/lane-options.js';
import { openDiskLane } from '../../src/outbox/open-disk-lane.js';
import { unaccounted } from '../../src/outbox/unaccounted.js';
import { Bell } from '../faults/tools/bell.js';
import type { FaultStorage } from './fault-storage.js';
import { textCodec } from './text-codec.js';

type Bounds = Pick<DiskLaneOptions<string>, 'maxBytes' | 'maxCount' | 'whenFull'> &
  Partial<DiskLaneOptions<string>>;

/** What is written beside the number of an item, so that it is as long as it is to be. */
const itemOf = (number: number, bytes: number): string => `${number}:`.padEnd(bytes, 'x');
const numberOf = (item: string): number => Number(item.slice(0, item.indexOf(':')));

/**
 * A lane on disk beside what must come of it: each item has a number, in the order of pushing. It goes
 * on over any number of crashes, and fails at once where the counters do not add up, or where an item
 * comes out that nobody pushed, or for the first time after a later one. Only what was dropped or given
 * back may come late, in a later life: a crash may forget that it was dropped, and that the later one was
 * delivered; and after a sync that failed nobody knows what the disk has.
 */
export class LaneModel {
  readonly storage: FaultStorage;
  readonly #bounds: Bounds;
  readonly #bell = new Bell();
  #lane: DiskLane<string> | undefined;
  #life = 0;
  #next = 1;
  #outstanding = 0;
  #highestSeen = 0;
  #highestOfLife = 0;
  /** Items that came late in a later life. */
  #late = 0;
  #hasCrashed = false;
  /** Of each item that was promised to be kept. */
  readonly promised = new Set<number>();
  readonly givenBack = new Set<number>();
  readonly seen = new Set<number>();
  readonly taken: LaneEntry<string>[] = [];
  /** As the lane told, over all its lives. */
  dropped = 0;
  corrupt = 0;
  duplicates = 0;
  /** What the files took at most. */
  mostBytes = 0;

  constructor(storage: FaultStorage, bounds: Bounds) {
    this.storage = storage;
    this.#bounds = bounds;
  }

  get lane(): DiskLane<string> {
    if (this.#lane === undefined) throw new Error('the lane is not open');
    return this.#lane;
  }

  async open(): Promise<void> {
    this.#life += 1;
    const life = this.#life;
    this.taken.length = 0;
    this.#outstanding = 0;
    this.#highestOfLife = 0;
    const options: DiskLaneOptions<string> = {
      folder: '/lane',
      codec: textCodec,
      storage: this.storage.session(),
      onReady: this.#bell.ring,
      onDropped: (count, reason) => {
        // Those that the test drops are no loss.
        if (life === this.#life && reason !== 'refused') this.dropped += count;
      },
      ...this.#bounds,
    };
    this.#lane = await openDiskLane(options);
    this.corrupt += this.#lane.recovery.corruptRecords;
    this.check();
  }

  /** Fulfils when the lane has answered, or its process has ended. */
  push(bytes: number): Promise<void> {
    const number = this.#next++;
    const life = this.#life;
    this.#outstanding += 1;
    return this.lane.push(itemOf(number, bytes)).then(
      (isTaken) => this.#answered(life, number, isTaken),
      () => this.#answered(life, number, false),
    );
  }

  #answered(life: number, number: number, isTaken: boolean): void {
    if (life !== this.#life) return;
    this.#outstanding -= 1;
    (isTaken ? this.promised : this.givenBack).add(number);
    this.check();
    this.#bell.ring();
  }

  /** Fulfils when all that was pushed is answered. */
  answered(): Promise<void> {
    return this.#bell.until(() => this.#outstanding === 0, 'an answer');
  }

  /** False where nothing can be taken now. */
  take(): boolean {
    const entry = this.lane.next();
    if (entry === undefined) return false;
    const number = numberOf(entry.item);
    if (!(number > 0 && number < this.#next)) throw new Error(`nobody pushed ${entry.item}`);
    if (this.seen.has(number)) this.duplicates += 1;
    else if (number < this.#highestSeen) {
      if (!this.givenBack.has(number)) this.#late += 1;
      if (number < this.#highestOfLife || this.#late > this.dropped)
        throw new Error(`${number} comes for the first time after ${this.#highestSeen}`);
    }
    this.seen.add(number);
    this.#highestOfLife = Math.max(number, this.#highestOfLife);
    this.#highestSeen = Math.max(number, this.#highestSeen);
    this.taken.push(entry);
    this.check();
    return true;
  }

  settle(index: number, outcome: 'deliver' | 'drop' | 'deadLetter'): void {
    const [entry] = this.taken.splice(index % Math.max(1, this.taken.length), 1);
    if (entry === undefined) return;
    if (outcome === 'drop') this.lane.drop(entry, 'refused');
    else this.lane[outcome](entry);
    this.check();
  }

  rewind(): void {
    this.lane.rewind();
    this.taken.length = 0;
  }

  async close(): Promise<void> {
    await this.lane.close();
    this.check();
  }

  /** The process, or the power, ends. */
  end(by: 'kill' | 'power'): void {
    this.#life += 1;
    this.#hasCrashed = true;
    if (by === 'power') this.storage.crash();
    else this.storage.kill();
  }

  /** Takes and delivers all that there is. */
  async drain(): Promise<void> {
    this.rewind();
    while (this.lane.hasWaiting) {
      await this.#bell.until(() => this.take() || !this.lane.hasWaiting, 'an entry');
      for (const entry of this.taken.splice(0)) this.lane.deliver(entry);
    }
  }

  /** How many were promised and never came out. */
  get missing(): number {
    return [...this.promised].filter((number) => !this.seen.has(number)).length;
  }

  check(): void {
    const { counters } = this.lane;
    if (unaccounted(counters) !== 0)
      throw new Error(`the counters do not add up: ${JSON.stringify(counters)}`);
    const { maxBytes, maxCount, whenFull } = this.#bounds;
    // What was settled last may come back with a crash, and only one policy makes room for it.
    if (counters.pending > maxCount && (whenFull === 'drop-oldest' || !this.#hasCrashed))
      throw new Error('more than may wait');
    this.mostBytes = Math.max(this.mostBytes, this.storage.blockBytes);
    if (this.mostBytes > maxBytes)
      throw new Error(`${this.mostBytes} bytes on the disk, ${maxBytes} may be`);
  }
}
