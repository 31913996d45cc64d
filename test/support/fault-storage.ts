import type { Storage, StorageFile } from '../../src/outbox/storage.js';
import { between } from '../faults/tools/seed.js';

/** What is about to be done; `number` counts them all, from 1. */
export interface Operation {
  readonly number: number;
  readonly kind:
    | 'create'
    | 'open'
    | 'write'
    | 'datasync'
    | 'truncate'
    | 'read'
    | 'rename'
    | 'remove'
    | 'list'
    | 'syncFolder'
    | 'makeFolder';
  readonly path: string;
}

interface Inode {
  /** As the processes see it. */
  now: Buffer;
  /** As the disk has it for sure. */
  safe: Buffer;
  /** What was done since, in order. */
  pending: ({ readonly at: number; readonly bytes: Buffer } | { readonly length: number })[];
}

const overlay = (content: Buffer, at: number, bytes: Buffer): Buffer => {
  const result = Buffer.alloc(Math.max(content.length, at + bytes.length));
  content.copy(result);
  bytes.copy(result, at);
  return result;
};

const resize = (content: Buffer, length: number): Buffer => {
  const result = Buffer.alloc(length);
  content.copy(result);
  return result;
};

const systemError = (code: string, operation: Operation): Error =>
  Object.assign(new Error(`${code}: ${operation.kind} '${operation.path}'`), { code });

export interface FaultStorageOptions {
  readonly random: () => number;
  /** The code with which an operation fails; undefined: it works. */
  readonly fault?: (operation: Operation) => string | undefined;
  /** Resolves when an operation may go on. */
  readonly pause?: (operation: Operation) => Promise<unknown>;
  /** Writes are cut short at random. */
  readonly hasShortWrites?: boolean;
}

/** A process that has ended waits for ever; told of a failure, what is left of it would try again for ever. */
const over = (): Promise<never> => new Promise(() => undefined);

/**
 * Files in memory that fail as they are told, and that a loss of power takes back to what was synced:
 * of the rest some is there, some is not, and the last write may be torn. Names that were not synced
 * with their folder may be there or not; a rename is done or not.
 */
export class FaultStorage {
  readonly #options: FaultStorageOptions;
  #files = new Map<string, Inode>();
  #safeFiles = new Map<string, Inode>();
  /** Sessions of an earlier one are of a process that has ended. */
  #boot = 0;
  #count = 0;
  fault: (operation: Operation) => string | undefined;

  constructor(options: FaultStorageOptions) {
    this.#options = options;
    this.fault = options.fault ?? (() => undefined);
  }

  /** How many operations there were. */
  get count(): number {
    return this.#count;
  }

  /** What the files take, in blocks of 4,096 bytes. */
  get blockBytes(): number {
    return [...this.#files.values()].reduce(
      (sum, { now }) => sum + Math.max(1, Math.ceil(now.length / 4096)) * 4096,
      0,
    );
  }

  contentOf(path: string): Buffer | undefined {
    return this.#files.get(path)?.now;
  }

  put(path: string, content: Buffer): void {
    const inode = { now: content, safe: content, pending: [] };
    this.#files.set(path, inode);
    this.#safeFiles.set(path, inode);
  }

  names(): string[] {
    return [...this.#files.keys()];
  }

  /** The process ends; what it wrote is there. */
  kill(): void {
    this.#boot += 1;
  }

  /** The power goes. */
  crash(): void {
    const { random } = this.#options;
    this.#boot += 1;
    const after = new Map<string, Inode>();
    for (const path of new Set([...this.#files.keys(), ...this.#safeFiles.keys()])) {
      const [now, safe] = [this.#files.get(path), this.#safeFiles.get(path)];
      const inode = now === safe || random() < 0.5 ? now : safe;
      if (inode !== undefined) after.set(path, inode);
    }
    for (const inode of new Set(after.values())) {
      let content = inode.safe;
      const kept = between(random, 0, inode.pending.length);
      for (const [index, change] of inode.pending.slice(0, kept + 1).entries()) {
        const isTorn = index === kept;
        if ('length' in change) {
          if (!isTorn) content = resize(content, change.length);
          continue;
        }
        const bytes = isTorn
          ? change.bytes.subarray(0, between(random, 0, change.bytes.length))
          : change.bytes;
        content = overlay(content, change.at, bytes);
        // The length may be there before the content is.
        if (isTorn && random() < 0.3)
          content = resize(content, Math.max(content.length, change.at + change.bytes.length));
      }
      inode.now = content;
      inode.safe = content;
      inode.pending = [];
    }
    this.#files = after;
    this.#safeFiles = new Map(after);
  }

  /** The files as one process has them: when it has ended, nothing that it still does counts. */
  session(): Storage {
    const boot = this.#boot;
    const begin = (kind: Operation['kind'], path: string): Promise<Operation> =>
      this.#begin(kind, path, boot);
    return {
      makeFolder: async (path) => {
        await begin('makeFolder', path);
      },
      list: async (path) => {
        await begin('list', path);
        const prefix = `${path}/`;
        return [...this.#files]
          .filter(([each]) => each.startsWith(prefix))
          .map(([each, { now }]) => ({ name: each.slice(prefix.length), bytes: now.length }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      },
      create: async (path) => {
        const operation = await begin('create', path);
        if (this.#files.has(path)) throw systemError('EEXIST', operation);
        const inode: Inode = { now: Buffer.alloc(0), safe: Buffer.alloc(0), pending: [] };
        this.#files.set(path, inode);
        return this.#fileOf(path, inode, boot);
      },
      open: async (path) => this.#fileOf(path, this.#inode(await begin('open', path)), boot),
      read: async (path, position, length) => {
        const { now } = this.#inode(await begin('read', path));
        return Buffer.from(now.subarray(position, position + length));
      },
      rename: async (from, to) => {
        const inode = this.#inode(await begin('rename', from));
        this.#files.delete(from);
        this.#files.set(to, inode);
      },
      remove: async (path) => {
        this.#inode(await begin('remove', path));
        this.#files.delete(path);
      },
      syncFolder: async (path) => {
        await begin('syncFolder', path);
        this.#safeFiles = new Map(this.#files);
      },
    };
  }

  #inode(operation: Operation): Inode {
    const inode = this.#files.get(operation.path);
    if (inode === undefined) throw systemError('ENOENT', operation);
    return inode;
  }

  #fileOf(path: string, inode: Inode, boot: number): StorageFile {
    return {
      write: async (bytes, at) => {
        const { random, hasShortWrites = false } = this.#options;
        const put = (count: number): number => {
          const copy = Buffer.from(bytes.subarray(0, count));
          inode.now = overlay(inode.now, at, copy);
          inode.pending.push({ at, bytes: copy });
          return count;
        };
        try {
          await this.#begin('write', path, boot);
        } catch (cause) {
          // A part of it may be there all the same.
          put(between(random, 0, bytes.length));
          throw cause;
        }
        const isShort = hasShortWrites && random() < 0.2;
        return put(isShort ? between(random, 1, bytes.length) : bytes.length);
      },
      datasync: async () => {
        const { pending } = inode;
        // Linux tells a failed sync once: what was not written then is not written later either.
        inode.pending = [];
        await this.#begin('datasync', path, boot);
        for (const change of pending)
          inode.safe =
            'length' in change
              ? resize(inode.safe, change.length)
              : overlay(inode.safe, change.at, change.bytes);
      },
      truncate: async (length) => {
        await this.#begin('truncate', path, boot);
        inode.now = resize(inode.now, length);
        inode.pending.push({ length });
      },
      close: async () => undefined,
    };
  }

  async #begin(kind: Operation['kind'], path: string, boot: number): Promise<Operation> {
    this.#count += 1;
    const operation = { number: this.#count, kind, path };
    await this.#options.pause?.(operation);
    if (boot !== this.#boot) return await over();
    const code = this.fault(operation);
    if (code !== undefined) throw systemError(code, operation);
    return operation;
  }
}
