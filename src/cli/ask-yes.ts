import { createInterface } from 'node:readline/promises';
import type { Terminal } from './terminal.js';

/** Asks at the terminal; anything but `y` or `yes` is no. */
export const askYes = async (question: string, { stdin }: Terminal): Promise<boolean> => {
  const reader = createInterface({ input: stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
  try {
    const answer = await Promise.race([reader.question(`${question} [y/N] `), closed]);
    return /^\s*y(es)?\s*$/i.test(answer);
  } finally {
    reader.close();
  }
};
