import { join } from 'node:path';
import type { GatewayError } from '../errors/gateway-error.js';
import { Checkpoint } from './checkpoint.js';
import { CHECKPOINT_BYTES } from './checkpoint-format.js';
import { countersOf } from './counters-of.js';
import { DiskState } from './disk-state.js';
import { dropBeyond } from './drop-beyond.js';
import { dropExpired } from './drop-expired.js';
import type { Lane, LaneEntry } from './lane.js';
import { LaneClock } from './lane-clock.js';
import type { DropReason, LaneCounters } from './lane-counters.js';
import type { DiskLaneOptions } from './lane-options.js';
import { LaneReader, type StoredRecord } from './lane-reader.js';
import { LaneWriter } from './lane-writer.js';
import type { Ledger } from './ledger.js';
import { nodeStorage } from './node-storage.js';
import { recordBytes } from './record-format.js';
import { CHECKPOINT_NAME, type RecoveredLane } from './recover-lane.js';
import type { RecoveryReport } from './recovery-report.js';
import { BLOCK_BYTES, segmentBytesFor, spaceOf } from './segment.js';
import { SEGMENT_HEADER_BYTES } from './segment-header.js';
import { SegmentStore } from './segment-store.js';
import { SettledFiles } from './settled-files.js';
import { Settlement } from './settlement.js';

const SYNC_AFTER_MS = 250;

/** A lane on disk: what `push` has taken survives the end of the process and a loss of power. */
export class DiskLane<Item> implements Lane<Item> {
  /** What was found when it was opened. */
  readonly recovery: RecoveryReport;
  readonly #options: DiskLaneOptions<Item>;
  readonly #ledger: Ledger;
  readonly #store: SegmentStore;
  readonly #reader: LaneReader;
  readonly #writer: LaneWriter;
  readonly #checkpoint: Checkpoint;
  readonly #settlement: Settlement<Item>;
  readonly #isExpired: (atMs: number) => boolean;
  readonly #disk: DiskState;
  readonly #settledFiles: SettledFiles;
  #isOpen = false;
  #closed: Promise<void> | undefined;

  /** Use `openDiskLane`. */
  constructor(options: DiskLaneOptions<Item>, recovered: RecoveredLane) {
    const { folder, storage = nodeStorage, maxBytes } = options;
    this.#options = options;
    const clock = new LaneClock(options);
    const { maxAgeMs = 0 } = options;
    this.#isExpired = (atMs) => maxAgeMs > 0 && clock.ageOf(atMs) > maxAgeMs;
    const disk = new DiskState(folder, options.onDisk);
    this.#disk = disk;
    const ready = (): void => {
      if (this.#isOpen && !this.#isClosed) options.onReady?.();
    };
    const nowMs = (): number => clock.nowMs();
    this.recovery = recovered.report;
    const { ledger } = recovered;
    this.#ledger = ledger;
    const store = new SegmentStore({
      storage,
      folder,
      segments: recovered.segments,
      nextNumber: recovered.nextNumber,
      nowMs,
      otherBytes: spaceOf(CHECKPOINT_BYTES),
    });
    this.#store = store;
    this.#settlement = new Settlement({
      ledger,
      onSettled: () => this.#checkpoint.touch(),
      onDropped: options.onDropped,
    });
    this.#checkpoint = new Checkpoint(
      {
        storage,
        folder,
        path: join(folder, CHECKPOINT_NAME),
        state: () => ledger.state,
        syncAfterMs: options.syncAfterMs ?? SYNC_AFTER_MS,
        onWritten: ready,
        onSynced: () => {
          disk.works('settle');
          void this.#settledFiles.remove(false);
        },
        onFault: (cause) => disk.fails('settle', cause),
      },
      recovered.checkpoint.next,
    );
    this.#settledFiles = new SettledFiles({
      ledger,
      store,
      writeDown: () => this.#checkpoint.sync(),
      onFault: (cause) => disk.fails('settle', cause),
    });
    this.#reader = new LaneReader({
      storage,
      ledger,
      store,
      onLost: (sequence) => this.#settlement.drop(sequence, 'corrupt'),
      onRead: () => disk.works('read'),
      onReady: ready,
      onFault: (cause) => disk.fails('read', cause),
    });
    this.#writer = new LaneWriter({
      storage,
      folder,
      ledger,
      store,
      segmentBytes: segmentBytesFor(maxBytes - CHECKPOINT_BYTES),
      maxBytes,
      maxCount: options.maxCount,
      whenFull: options.whenFull,
      nowMs,
      dropExpired: () =>
        dropExpired({ ledger, store, settlement: this.#settlement, isExpired: this.#isExpired }),
      dropWaiting: () => this.#dropWaiting(),
      dropThrough: (sequence) => this.#settlement.dropThrough(sequence, 'full'),
      reclaim: () => this.#settledFiles.remove(true),
      onLeftOut: (isDropped) => this.#leftOut(isDropped),
      onWritten: ready,
      onSealed: () => this.#reader.trim(),
      onDisk: (trouble) =>
        trouble === undefined ? disk.works('accept') : disk.fails('accept', trouble),
    });
  }

  /** Where its next entry stands among all that it ever took. */
  get nextSequence(): number {
    return this.#ledger.last + 1;
  }

  /** What its files take on the disk. */
  get diskBytes(): number {
    return this.#store.bytes;
  }

  /** The last error of the disk, while it fails. */
  get trouble(): GatewayError | undefined {
    return this.#disk.trouble;
  }

  get #isClosed(): boolean {
    return this.#closed !== undefined;
  }

  get hasWaiting(): boolean {
    return this.#ledger.pending > this.#settlement.inFlight;
  }

  get inFlight(): number {
    return this.#settlement.inFlight;
  }

  get unwritten(): number {
    return this.#ledger.through - this.#checkpoint.through + this.#ledger.early;
  }

  get droppedFull(): number {
    return this.#ledger.tally.full;
  }

  get counters(): LaneCounters {
    const pendingBytes = this.#store.bytesBehind(this.#ledger.through);
    return countersOf(this.#ledger, pendingBytes - spaceOf(CHECKPOINT_BYTES));
  }

  hasRoom(bytes: number): boolean {
    const { maxBytes, maxCount } = this.#options;
    const { waitingCount, waitingBytes } = this.#writer;
    const count = this.#ledger.pending + waitingCount;
    if (count >= maxCount) return false;
    const wanted = recordBytes(bytes) + SEGMENT_HEADER_BYTES;
    // A file may end in a block that is not full, and what is beside `bytes` may begin another one.
    const blocks = Math.min(count, 1) + Math.min(waitingCount, 1);
    const used = this.#store.bytesBehind(this.#ledger.through) + waitingBytes;
    return used + spaceOf(wanted) + blocks * BLOCK_BYTES <= maxBytes;
  }

  canHold(bytes: number): boolean {
    return this.#writer.canHold(recordBytes(bytes));
  }

  /** `bytes` is not looked at: what counts is what the item takes on the disk. */
  push(item: Item, _bytes = 0): Promise<boolean> {
    if (this.#isClosed) {
      this.#ledger.reject();
      return Promise.resolve(false);
    }
    let body: Uint8Array;
    try {
      body = this.#options.codec.encode(item);
    } catch (cause) {
      this.#ledger.reject();
      return Promise.reject(cause);
    }
    return this.#writer.push(body);
  }

  refuse(reason: DropReason): void {
    this.#ledger.refuse(reason);
    this.#checkpoint.touch();
  }

  next(): LaneEntry<Item> | undefined {
    if (this.#isClosed) return undefined;
    for (;;) {
      const record = this.#reader.take();
      if (record === undefined) return undefined;
      const entry = this.#entryOf(record);
      if (entry === undefined) continue;
      this.#settlement.begin(record.sequence, entry);
      return entry;
    }
  }

  deliver(entry: LaneEntry<Item>): void {
    if (!this.#isClosed) this.#settlement.end(entry, 'delivered');
  }

  drop(entry: LaneEntry<Item>, reason: DropReason): void {
    if (this.#isClosed) return;
    if (this.#settlement.end(entry, reason)) this.#options.onDropped?.(1, reason);
  }

  deadLetter(entry: LaneEntry<Item>): void {
    if (!this.#isClosed) this.#settlement.setAside(entry);
  }

  rewind(): void {
    this.#settlement.rewind();
    this.#reader.rewind();
  }

  /** Drops all that is pending up to a sequence, also what is in flight. */
  clear(reason: DropReason, last = this.#ledger.last): void {
    this.#settlement.dropThrough(last, reason);
  }

  /** To be called at the beginning, and then by whoever wants: drops what is beyond the bounds, and removes what is settled. */
  async tidy(): Promise<void> {
    dropBeyond({
      ...this.#options,
      ledger: this.#ledger,
      store: this.#store,
      dropWaiting: () => this.#dropWaiting(),
      dropThrough: (last) => this.#settlement.dropThrough(last, 'full'),
    });
    await this.#checkpoint.sync();
    await this.#settledFiles.remove(false);
  }

  /** From now on `onReady` is called. */
  begin(): void {
    this.#isOpen = true;
  }

  /** Takes no more, waits until what came is safe, and leaves what is pending on the disk. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#writer.idle();
    this.#reader.close();
    await this.#store.seal();
    // One that is under way may have begun before all was settled.
    while ((await this.#settledFiles.remove(false)) > 0);
    await this.#checkpoint.close();
  }

  #entryOf({ sequence, atMs, body }: StoredRecord): LaneEntry<Item> | undefined {
    if (this.#isExpired(atMs)) {
      this.#settlement.drop(sequence, 'expired');
      return undefined;
    }
    try {
      return { item: this.#options.codec.decode(body), bytes: body.length, sequence };
    } catch {
      this.#settlement.drop(sequence, 'corrupt');
      return undefined;
    }
  }

  #leftOut(isDropped: boolean): void {
    this.#checkpoint.touch();
    if (isDropped) this.#options.onDropped?.(1, 'full');
  }

  #dropWaiting(): boolean {
    const sequence = this.#reader.skip();
    if (sequence !== undefined) this.#settlement.drop(sequence, 'full');
    return sequence !== undefined;
  }
}
