import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** The command that was first in hand, and in how many starts. */
export interface InHand {
  readonly sequence: number;
  readonly starts: number;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

/** What the text of the file says; undefined where it says nothing. */
const parse = (text: string): InHand | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { sequence, starts } = value as { sequence?: unknown; starts?: unknown };
    return isCount(sequence) && isCount(starts) ? { sequence, starts } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The mark that a process leaves behind when it dies with a command in hand. It is written before
 * the command is handed over, and synchronously, because the command may be what ends the process.
 */
export class InHandMark {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** What an earlier process left; undefined where it left nothing that can be read. */
  read(): InHand | undefined {
    try {
      return parse(readFileSync(this.#path, 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** @throws NodeJS.ErrnoException where the disk fails */
  write(mark: InHand): void {
    const file = openSync(this.#path, 'w');
    try {
      writeSync(file, `${JSON.stringify(mark)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Nothing is in hand any more, or the process ends as it should. */
  remove(): void {
    rmSync(this.#path, { force: true });
  }
}
