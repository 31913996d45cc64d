import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { faultCode } from './fault-code.js';
import type { FullPolicy } from './full-policy.js';
import type { Ledger } from './ledger.js';
import { type RecordFields, recordBytes } from './record-format.js';
import { SEGMENT_HEADER_BYTES } from './segment-header.js';
import type { SegmentStore } from './segment-store.js';
import type { Storage } from './storage.js';
import type { Tail } from './tail.js';

/** What may wait in memory for the disk; the next is given back with an error. */
const MAX_WAITING_BYTES = 8_388_608;
/** Room helps against these. */
const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
/** A file may not grow any longer; another one may. */
const FILE_TOO_LARGE = 'EFBIG';

export interface LaneWriterOptions {
  readonly storage: Storage;
  readonly folder: string;
  readonly ledger: Ledger;
  readonly store: SegmentStore;
  readonly segmentBytes: number;
  readonly maxBytes: number;
  readonly maxCount: number;
  readonly whenFull: FullPolicy;
  readonly nowMs: () => number;
  /** Drops what is too old. */
  readonly dropExpired: () => void;
  /** Drops the oldest waiting entry; false where none waits. */
  readonly dropWaiting: () => boolean;
  /** Drops all entries up to a sequence, also those that were taken. */
  readonly dropThrough: (sequence: number) => void;
  /** Takes files from the disk in which all is settled; how many. */
  readonly reclaim: () => Promise<number>;
  /** Told of one that has no room: it is dropped, or given back. */
  readonly onLeftOut: (isDropped: boolean) => void;
  /** Told after each batch. */
  readonly onWritten: () => void;
  readonly onSealed: () => void;
  /** Told what became of the disk at the last attempt. */
  readonly onDisk: (trouble: GatewayError | undefined) => void;
}

interface Push {
  readonly body: Uint8Array;
  readonly atMs: number;
  readonly resolve: (taken: boolean) => void;
  readonly reject: (cause: GatewayError) => void;
}

interface Staged extends Push, RecordFields {}

/** Puts entries on the disk: those that come while others are being synced go together in the next turn. */
export class LaneWriter {
  readonly #options: LaneWriterOptions;
  #queue: Push[] = [];
  #staged: Staged[] = [];
  #stagedBytes = 0;
  #waitingCount = 0;
  #waitingBytes = 0;
  #running: Promise<void> | undefined;

  constructor(options: LaneWriterOptions) {
    this.#options = options;
  }

  /** How many wait until they are safe. */
  get waitingCount(): number {
    return this.#waitingCount;
  }

  get waitingBytes(): number {
    return this.#waitingBytes;
  }

  /**
   * Fulfils with true once `body` is safe or was dropped by the policy, with false where it was given back.
   *
   * @throws GatewayError `OUTBOX_DISK` where the disk does not take it
   */
  push(body: Uint8Array): Promise<boolean> {
    const bytes = recordBytes(body.length);
    if (this.#waitingCount > 0 && this.#waitingBytes + bytes > MAX_WAITING_BYTES) {
      this.#options.ledger.reject();
      return Promise.reject(this.#fault('it is slower than what comes in'));
    }
    this.#waitingCount += 1;
    this.#waitingBytes += bytes;
    const atMs = this.#options.nowMs();
    return new Promise((resolve, reject) => {
      this.#queue.push({ body, atMs, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Fulfils when nothing waits. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      // What is pushed in one turn of the event loop goes together.
      await new Promise((resolve) => setImmediate(resolve));
      const batch = this.#queue;
      this.#queue = [];
      this.#options.dropExpired();
      for (const push of batch) if (!this.#stage(push)) await this.#stageSlowly(push);
      await this.#flush();
      this.#options.onWritten();
    }
    this.#running = undefined;
  }

  /** Puts a record behind those that go to the disk next; false where something is to be done before. */
  #stage(push: Push): boolean {
    const bytes = recordBytes(push.body.length);
    if (!this.#fitsSegment(bytes) || !this.#hasCount() || !this.#hasSpace(bytes)) return false;
    const sequence = this.#options.ledger.last + this.#staged.length + 1;
    this.#staged.push({ ...push, sequence });
    this.#stagedBytes += bytes;
    return true;
  }

  async #stageSlowly(push: Push): Promise<void> {
    const bytes = recordBytes(push.body.length);
    // What can never fit must not cost the others their place.
    let hasRoom = this.canHold(bytes);
    while (hasRoom) {
      if (!this.#fitsSegment(bytes)) await this.#roll();
      if (this.#stage(push)) return;
      hasRoom = await this.#makeRoom(bytes);
    }
    this.#leaveOut(push);
  }

  /** Whether a record of so many bytes fits once all is empty. */
  canHold(bytes: number): boolean {
    const { store, maxBytes } = this.#options;
    return store.bytesWithOnly(SEGMENT_HEADER_BYTES + bytes) <= maxBytes;
  }

  #fitsSegment(bytes: number): boolean {
    const { store, segmentBytes } = this.#options;
    if (this.#staged.length === 0 && store.tail === undefined) return true;
    return store.end + this.#stagedBytes + bytes <= segmentBytes;
  }

  #hasCount(): boolean {
    const { ledger, maxCount } = this.#options;
    return ledger.pending + this.#staged.length < maxCount;
  }

  #hasSpace(bytes: number): boolean {
    const { store, maxBytes } = this.#options;
    return store.bytesWith(store.end + this.#stagedBytes + bytes) <= maxBytes;
  }

  #leaveOut(push: Push): void {
    const { ledger, whenFull, onLeftOut } = this.#options;
    const isTaken = whenFull !== 'reject';
    if (isTaken) ledger.refuse('full');
    else ledger.reject();
    onLeftOut(isTaken);
    this.#settle(push);
    push.resolve(isTaken);
  }

  /** One step towards room; false where there is none left to do. */
  async #makeRoom(bytes: number): Promise<boolean> {
    const { ledger, store, whenFull, reclaim, dropWaiting, dropThrough } = this.#options;
    const dropsOldest = whenFull === 'drop-oldest';
    if (!this.#hasCount()) return dropsOldest && (dropWaiting() || (await this.#flushStaged()));
    if (this.#hasSpace(bytes)) return true;
    const { oldest } = store;
    const isSettled = oldest !== undefined && oldest.last <= ledger.through;
    if (!isSettled && !dropsOldest) return false;
    if (oldest === undefined) return this.#flushStaged();
    if (oldest === store.tail?.segment) {
      await this.#roll();
      return true;
    }
    if (!isSettled) dropThrough(oldest.last);
    return (await reclaim()) > 0;
  }

  async #flushStaged(): Promise<boolean> {
    const hadStaged = this.#staged.length > 0;
    await this.#flush();
    return hadStaged;
  }

  async #roll(): Promise<void> {
    await this.#flush();
    await this.#options.store.seal();
    this.#options.onSealed();
  }

  async #flush(): Promise<void> {
    const staged = this.#staged;
    this.#staged = [];
    this.#stagedBytes = 0;
    if (staged.length === 0) return;
    try {
      const tail = await this.#write(staged);
      this.#accept(tail, staged);
      this.#options.onDisk(undefined);
    } catch (cause) {
      const fault = this.#fault(errorText(cause), cause);
      for (const push of staged) {
        this.#options.ledger.reject();
        this.#settle(push);
        push.reject(fault);
      }
      this.#options.onDisk(fault);
    }
  }

  #accept(tail: Tail, staged: readonly Staged[]): void {
    const { ledger } = this.#options;
    tail.confirm(staged);
    for (const push of staged) {
      ledger.accept();
      this.#settle(push);
      push.resolve(true);
    }
  }

  /** Writes until the disk has it, or nothing more can be done about it. */
  async #write(staged: readonly Staged[]): Promise<Tail> {
    const bytes = staged.reduce((sum, { body }) => sum + recordBytes(body.length), 0);
    for (;;) {
      const { store, ledger } = this.#options;
      let tail: Tail | undefined;
      try {
        tail = await store.openTail(ledger.last + 1);
        tail.stage(staged);
        await tail.write();
      } catch (cause) {
        // There was room for them in a file that may be another one now.
        if (!(await this.#mayHelp(tail, faultCode(cause))) || !this.#hasSpace(bytes)) throw cause;
        continue;
      }
      await this.#sync(tail);
      return tail;
    }
  }

  /** After a failed sync nobody knows what the disk has: that file is never written again. */
  async #sync(tail: Tail): Promise<void> {
    const { storage, folder, store, onSealed } = this.#options;
    try {
      await tail.sync();
      if (tail.isEmpty) await storage.syncFolder(folder);
    } catch (cause) {
      await store.seal();
      onSealed();
      throw cause;
    }
  }

  /** After a failed write: takes away what was written of it, and makes room where that is the trouble. */
  async #mayHelp(tail: Tail | undefined, code: string): Promise<boolean> {
    const { ledger, store, whenFull, dropThrough, reclaim, onSealed } = this.#options;
    const wasEmpty = tail?.isEmpty ?? true;
    const isCut = await tail?.cut().then(
      () => true,
      () => false,
    );
    if (isCut !== true || wasEmpty || code === FILE_TOO_LARGE) {
      await store.seal();
      onSealed();
    }
    if (code === FILE_TOO_LARGE) return !wasEmpty;
    const { oldest } = store;
    if (!NO_ROOM.has(code) || oldest === undefined) return false;
    const isSettled = oldest.last <= ledger.through;
    const isTail = oldest === store.tail?.segment;
    // What is newest is not given up for what is newer.
    if (!isSettled && (isTail || whenFull !== 'drop-oldest')) return false;
    if (isTail) await this.#roll();
    else dropThrough(oldest.last);
    return (await reclaim()) > 0;
  }

  #settle(push: Push): void {
    this.#waitingCount -= 1;
    this.#waitingBytes -= recordBytes(push.body.length);
  }

  #fault(why: string, cause?: unknown): GatewayError {
    return new GatewayError(
      'OUTBOX_DISK',
      `the disk does not take a message for ${this.#options.folder}: ${why}`,
      { cause },
    );
  }
}
