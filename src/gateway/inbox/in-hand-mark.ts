import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** What a process leaves behind that dies with a command in hand. */
export interface InHand {
  /** The command that was first in hand, by its contents. */
  readonly suspect?: string;
  /** In so many starts. */
  readonly starts: number;
  /** Commands that were found to end the process. */
  readonly poison: readonly string[];
}

/** Beyond these the oldest are forgotten, and found again. */
const MAX_POISON = 100;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What the text of the file says; undefined where it says nothing. */
const parse = (text: string): InHand | undefined => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { suspect, starts, poison }: Partial<Record<keyof InHand, unknown>> = value;
  if (!Number.isSafeInteger(starts) || !Array.isArray(poison)) return undefined;
  return {
    ...(isText(suspect) && { suspect }),
    starts: Number(starts),
    poison: poison.filter(isText).slice(-MAX_POISON),
  };
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
      writeSync(file, `${JSON.stringify({ ...mark, poison: mark.poison.slice(-MAX_POISON) })}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** The process ends as it should. */
  remove(): void {
    rmSync(this.#path, { force: true });
  }
}
