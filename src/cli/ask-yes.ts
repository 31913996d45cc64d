import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Asks, and waits for a line; anything but `y` or `yes` is no, and so is the end of the input, also by an error. */
export const askYes = async (
  question: string,
  input: Readable,
  output: Writable,
): Promise<boolean> => {
  const reader = createInterface({ input, output });
  const closed = new Promise<string>((resolve) => {
    for (const end of ['close', 'error']) reader.once(end, () => resolve(''));
  });
  try {
    const answer = await Promise.race([reader.question(`${question} [y/N] `), closed]);
    return /^\s*y(es)?\s*$/i.test(answer);
  } finally {
    reader.close();
  }
};
