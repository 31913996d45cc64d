import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GatewayError } from '../errors/gateway-error.js';
import { faultCode } from './fault-code.js';
import {
  createLock,
  type LockContent,
  lockGenerations,
  lockText,
  parseLock,
  removeLock,
  writeLock,
} from './lock-file.js';
import { judgeOwner, type LockOwner, thisOwner } from './lock-owner.js';

/** How often an owner shows that it lives. */
const BEAT_MS = 2000;
/** How long an owner that cannot be judged otherwise is watched. */
const WATCH_MS = 7000;
const LOOK_MS = 250;
/** Each lost attempt means that another process won one. */
const MAX_ATTEMPTS = 100;

export interface FolderLockOptions {
  /** Absolute, and there. */
  readonly folder: string;
  /** What it protects, for messages. */
  readonly protects: string;
  /** Told when another process has it: this one was held up for so long that it seemed dead. */
  readonly onLost?: (error: GatewayError) => void;
  /** Missing: 2,000. */
  readonly beatMs?: number;
  /** Missing: 7,000. */
  readonly watchMs?: number;
}

const locked = (protects: string, owner: LockContent | undefined): GatewayError =>
  new GatewayError(
    'OUTBOX_LOCKED',
    `the folder ${protects} is used by ${
      owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}`
    }`,
    { hint: 'stop that process, or give this gateway a name or a datafolder of its own' },
  );

/**
 * Keeps two processes off one folder. The lock is a folder of numbered files, of which the highest
 * counts: a process that finds the owner of the highest one dead makes the next one, which the system
 * lets one of several do only; and who then finds a higher one than its own has come too late.
 */
export class FolderLock {
  readonly #options: FolderLockOptions;
  readonly #generation: number;
  #content: LockContent;
  #timer: NodeJS.Timeout | undefined;
  #beating: Promise<void> | undefined;

  private constructor(options: FolderLockOptions, generation: number, content: LockContent) {
    this.#options = options;
    this.#generation = generation;
    this.#content = content;
    this.#timer = setInterval(() => this.#beat(), options.beatMs ?? BEAT_MS).unref();
  }

  /** @throws GatewayError `OUTBOX_LOCKED` where another process has it */
  static async acquire(options: FolderLockOptions): Promise<FolderLock> {
    const { folder, protects } = options;
    const self = await thisOwner();
    const content = { ...self, token: randomUUID(), beat: 0, isReleased: false };
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const highest = (await lockGenerations(folder)).at(-1) ?? 0;
      if (highest > 0) await FolderLock.#assertFree(options, highest, self);
      const mine = highest + 1;
      if (!(await createLock(folder, mine, content))) continue;
      const generations = await lockGenerations(folder);
      if (generations.at(-1) !== mine) {
        await removeLock(folder, mine);
        continue;
      }
      for (const old of generations) if (old < mine) await removeLock(folder, old);
      return new FolderLock(options, mine, content);
    }
    throw locked(protects, undefined);
  }

  static async #assertFree(
    options: FolderLockOptions,
    generation: number,
    self: LockOwner,
  ): Promise<void> {
    const { folder, protects, watchMs = WATCH_MS } = options;
    const before = await lockText(folder, generation);
    const since = performance.now();
    for (let text = before; ; text = await lockText(folder, generation)) {
      const owner = parseLock(text);
      if (owner?.isReleased === true) return;
      const verdict = owner === undefined ? 'unknown' : await judgeOwner(owner, self);
      if (verdict === 'dead') return;
      // One that was just being written when it was looked at first has not moved by that.
      if (verdict === 'alive' || (text !== before && parseLock(before) !== undefined))
        throw locked(protects, owner);
      if (performance.now() - since >= watchMs) {
        if (parseLock(before) === undefined && owner !== undefined) throw locked(protects, owner);
        return;
      }
      await pause(Math.min(LOOK_MS, watchMs / 4));
    }
  }

  /** Gives it back; another process has it at once. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#beating;
    this.#content = { ...this.#content, isReleased: true };
    if (!(await this.#isLost())) await this.#write().catch(() => undefined);
  }

  #beat(): void {
    this.#beating ??= this.#tellAlive().finally(() => {
      this.#beating = undefined;
    });
  }

  async #tellAlive(): Promise<void> {
    try {
      if (!(await this.#isLost())) {
        this.#content = { ...this.#content, beat: this.#content.beat + 1 };
        await this.#write();
        return;
      }
    } catch (cause) {
      // A disk that fails for a while is no loss.
      if (faultCode(cause) !== 'ENOENT') return;
    }
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#options.onLost?.(locked(this.#options.protects, undefined));
  }

  async #isLost(): Promise<boolean> {
    const highest = (await lockGenerations(this.#options.folder)).at(-1);
    return highest !== this.#generation;
  }

  #write(): Promise<void> {
    return writeLock(this.#options.folder, this.#generation, this.#content);
  }
}
