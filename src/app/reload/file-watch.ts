import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename } from 'node:path';
import { digestOf } from './digest-of.js';
import { linkSteps } from './link-steps.js';

export interface FileWatchTimes {
  /** So long nothing must change any more: who writes in several steps shall be done. */
  readonly quietMs: number;
  /** After so long it is looked at all the same. */
  readonly patienceMs: number;
  /** So long a file may be away before that counts. */
  readonly vanishedMs: number;
  /** How often files are looked at that the system does not watch for us. */
  readonly pollMs: number;
  /** How often all of them are: some file systems tell nothing of what others change. */
  readonly slowPollMs: number;
}

export interface FileWatchOptions {
  /** Called when a file does not hold what it did. */
  readonly onChange: () => void;
  readonly times?: FileWatchTimes;
  /** The system's, by default. */
  readonly watchFolder?: typeof watch;
}

const TIMES: FileWatchTimes = {
  quietMs: 250,
  patienceMs: 5000,
  vanishedMs: 1000,
  pollMs: 2000,
  slowPollMs: 30_000,
};
/** Where there are more, the others are looked at now and then. */
const MAX_FOLDERS = 200;

/** A folder that was made anew is another one. */
const identityOf = (folder: string): string => {
  try {
    const { dev, ino } = statSync(folder);
    return `${dev}:${ino}`;
  } catch {
    return '';
  }
};

/**
 * Watches files by their folders, as editors replace a file by another one of its name, and links are
 * turned. Where that cannot be done it looks now and then. Tells only of files that hold something
 * else, once, when nothing has changed any more for a moment.
 */
export class FileWatch {
  readonly #options: FileWatchOptions;
  readonly #times: FileWatchTimes;
  readonly #watchers = new Map<string, { watcher: FSWatcher; identity: string }>();
  /** folder → names that matter in it. */
  #names: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #contents: ReadonlyMap<string, string> = new Map();
  /** Since when files are away that were there. */
  #awaySinceMs: number | undefined;
  #quiet: NodeJS.Timeout | undefined;
  #firstAtMs: number | undefined;
  #poll: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: FileWatchOptions) {
    this.#options = options;
    this.#times = options.times ?? TIMES;
  }

  /** From now on it watches these files, which held this when they were read: path → digest. */
  set(contents: ReadonlyMap<string, string>): void {
    if (this.#closed) return;
    this.#contents = contents;
    this.#follow();
    // What was written since it was read, and before it was watched.
    this.#look();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#quiet);
    clearTimeout(this.#poll);
    for (const [folder, { watcher }] of this.#watchers) this.#unwatch(folder, watcher);
  }

  /** Watches the folders that matter now: links may point elsewhere, folders may be others. */
  #follow(): void {
    const names = new Map<string, Set<string>>();
    for (const path of this.#contents.keys())
      for (const { folder, name } of linkSteps(path)) {
        const present = names.get(folder) ?? new Set();
        names.set(folder, present.add(name));
      }
    this.#names = names;
    for (const [folder, { watcher, identity }] of this.#watchers)
      if (!names.has(folder) || identity !== identityOf(folder)) this.#unwatch(folder, watcher);
    for (const folder of names.keys()) this.#watch(folder);
    this.#plan();
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder) || this.#watchers.size >= MAX_FOLDERS) return;
    const { watchFolder = watch } = this.#options;
    try {
      const identity = identityOf(folder);
      const watcher = watchFolder(folder, { persistent: false });
      watcher.on('change', (_event, name) => this.#touched(folder, String(name ?? '')));
      watcher.on('error', () => {
        this.#unwatch(folder, watcher);
        this.#plan();
      });
      this.#watchers.set(folder, { watcher, identity });
    } catch {
      // It is not there, or the system has no watch left: it is looked at now and then.
    }
  }

  #unwatch(folder: string, watcher: FSWatcher): void {
    watcher.close();
    if (this.#watchers.get(folder)?.watcher === watcher) this.#watchers.delete(folder);
  }

  #touched(folder: string, name: string): void {
    // The name of the folder itself: it was removed, or moved away.
    const matters = name === '' || name === basename(folder);
    if (matters || this.#names.get(folder)?.has(name) === true) this.#look();
  }

  /** Waits until it is quiet, then compares. */
  #look(): void {
    if (this.#closed) return;
    const nowMs = performance.now();
    this.#firstAtMs ??= nowMs;
    const { quietMs, patienceMs } = this.#times;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(
      () => this.#compare(),
      Math.max(0, Math.min(quietMs, this.#firstAtMs + patienceMs - nowMs)),
    );
    this.#quiet.unref();
  }

  #compare(): void {
    this.#firstAtMs = undefined;
    // Before they are read: what is written after that is seen.
    this.#follow();
    const now = new Map([...this.#contents.keys()].map((path) => [path, digestOf(path)]));
    const changed = [...now].filter(([path, digest]) => this.#contents.get(path) !== digest);
    // A file that is away for a moment is about to be replaced, whatever else happens meanwhile.
    const isAway = changed.some(([, digest]) => digest === 'ENOENT');
    const nowMs = performance.now();
    this.#awaySinceMs = isAway ? (this.#awaySinceMs ?? nowMs) : undefined;
    const leftMs = (this.#awaySinceMs ?? -Infinity) + this.#times.vanishedMs - nowMs;
    if (leftMs > 0) {
      this.#quiet = setTimeout(() => this.#compare(), leftMs).unref();
      return;
    }
    this.#awaySinceMs = undefined;
    if (changed.length === 0) return;
    // Told once, also where whoever is told does nothing about it.
    this.#contents = now;
    this.#options.onChange();
  }

  #plan(): void {
    clearTimeout(this.#poll);
    if (this.#closed || this.#contents.size === 0) return;
    const { pollMs, slowPollMs } = this.#times;
    const isWatched = [...this.#names.keys()].every((folder) => this.#watchers.has(folder));
    this.#poll = setTimeout(
      () => {
        this.#follow();
        this.#look();
      },
      isWatched ? slowPollMs : pollMs,
    );
    this.#poll.unref();
  }
}
