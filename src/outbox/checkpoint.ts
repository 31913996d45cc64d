import { Buffer } from 'node:buffer';
import { CHECKPOINT_BYTES, readSlots, SLOT_BYTES, writeSlot } from './checkpoint-format.js';
import { faultCode } from './fault-code.js';
import type { LedgerState } from './ledger.js';
import type { Storage, StorageFile } from './storage.js';
import { writeWhole } from './write-whole.js';

export interface CheckpointOptions {
  readonly storage: Storage;
  readonly path: string;
  readonly folder: string;
  /** What is written, as of the moment of writing. */
  readonly state: () => LedgerState;
  /** The longest that what was settled may be unsafe against a loss of power. */
  readonly syncAfterMs: number;
  /** Told when `through` has moved. */
  readonly onWritten: () => void;
  /** Told after each sync that came by itself. */
  readonly onSynced: () => void;
  readonly onFault: (cause: unknown) => void;
}

/** The slot and the serial that the next write gets. */
interface Position {
  readonly slot: 0 | 1;
  readonly serial: number;
}

/**
 * Writes down how far a lane is settled: at once, so that the end of the process costs nothing, and
 * synced now and then, so that a loss of power costs little. The slot that was synced last is not
 * touched before the other one is.
 */
export class Checkpoint {
  readonly #options: CheckpointOptions;
  #next: Position;
  #file: StorageFile | undefined;
  #isDirty = false;
  #isFresh = true;
  #writing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  #through: number;
  /** One operation on the file at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: CheckpointOptions, next: Position) {
    this.#options = options;
    this.#next = next;
    this.#through = options.state().through;
  }

  /** Up to which sequence all that is settled survives the end of the process, or cannot be made to. */
  get through(): number {
    return this.#through;
  }

  /** Something was settled. */
  touch(): void {
    if (this.#isClosed) return;
    this.#isDirty = true;
    this.#writing ??= this.#writeSoon();
    this.#timer ??= setTimeout(() => void this.#syncByItself(), this.#options.syncAfterMs).unref();
  }

  /**
   * Fulfils when the present state would survive a loss of power.
   *
   * @returns the sequence up to which all is settled there
   */
  sync(): Promise<number> {
    return this.#inTurn(async () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#isDirty = false;
      try {
        return await this.#writeAndSync();
      } catch (cause) {
        // It is tried again, whether more is settled meanwhile or not.
        this.touch();
        throw cause;
      }
    });
  }

  /** Writes and syncs a last time; a fault is told, not thrown. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#writing;
    await this.sync().catch(this.#options.onFault);
    clearTimeout(this.#timer);
    await this.#file?.close().catch(() => undefined);
    this.#file = undefined;
  }

  async #writeSoon(): Promise<void> {
    // What is settled in one turn of the event loop is written at once.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      while (this.#isDirty) {
        this.#isDirty = false;
        await this.#inTurn(() => this.#write());
      }
    } catch (cause) {
      this.#options.onFault(cause);
      // Sending goes on: what is delivered once more is no loss.
      this.#reached(this.#options.state().through);
    }
    this.#writing = undefined;
  }

  async #syncByItself(): Promise<void> {
    this.#timer = undefined;
    if (this.#isClosed) return;
    try {
      await this.sync();
    } catch (cause) {
      this.#options.onFault(cause);
      return;
    }
    this.#options.onSynced();
  }

  async #writeAndSync(): Promise<number> {
    const { through } = await this.#write();
    await this.#file?.datasync();
    if (this.#isFresh) await this.#options.storage.syncFolder(this.#options.folder);
    this.#isFresh = false;
    this.#next = { slot: this.#next.slot === 0 ? 1 : 0, serial: this.#next.serial + 1 };
    return through;
  }

  #reached(through: number): void {
    this.#through = through;
    this.#options.onWritten();
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #write(): Promise<LedgerState> {
    this.#file ??= await this.#open();
    const state = this.#options.state();
    const { slot, serial } = this.#next;
    await writeWhole(this.#file, writeSlot({ serial, state }), slot * SLOT_BYTES);
    this.#next = { slot, serial: serial + 1 };
    this.#reached(state.through);
    return state;
  }

  async #open(): Promise<StorageFile> {
    const { storage, path } = this.#options;
    try {
      return await storage.open(path);
    } catch (cause) {
      if (faultCode(cause) !== 'ENOENT') throw cause;
    }
    const file = await storage.create(path);
    this.#isFresh = true;
    // The room is taken now: later, when the disk is full, settling must still go.
    await writeWhole(file, Buffer.alloc(CHECKPOINT_BYTES), 0);
    return file;
  }
}

/** What a file of checkpoints says. */
export interface FoundCheckpoint {
  readonly found: 'both' | 'one' | 'none';
  readonly state: LedgerState | undefined;
  readonly next: Position;
}

/** Reads the newer slot that is whole. */
export const readCheckpoint = async (storage: Storage, path: string): Promise<FoundCheckpoint> => {
  let bytes = Buffer.alloc(0);
  try {
    bytes = Buffer.from(await storage.read(path, 0, CHECKPOINT_BYTES));
  } catch {
    // Missing or not to be read: what is on the disk is sent again, rather than not at all.
  }
  const slots = readSlots(bytes);
  const [newest] = slots;
  if (newest === undefined)
    return { found: 'none', state: undefined, next: { slot: 0, serial: 1 } };
  return {
    found: slots.length === 2 ? 'both' : 'one',
    state: newest.state,
    next: { slot: newest.index === 0 ? 1 : 0, serial: newest.serial + 1 },
  };
};
