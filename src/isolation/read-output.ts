import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { LineSplitter } from './line-splitter.js';

/** The longest line of a host that is shown, in UTF-16 units. */
const MAX_OUTPUT_LINE = 4096;
/** So much is read in so long a time: who writes more waits, as a terminal makes it wait. */
const PART_BYTES = 64 * 1024;
const PAUSE_MS = 50;

/** Reads what a host writes for people, line by line, at the pace of people. */
export const readOutput = (stream: Readable, onLine: (line: string) => void): void => {
  const lines = new LineSplitter(MAX_OUTPUT_LINE, onLine);
  const decoder = new StringDecoder('utf8');
  let left = PART_BYTES;
  const goOn = (): void => {
    left = PART_BYTES;
    stream.resume();
  };
  stream
    .on('data', (chunk: Buffer) => {
      // A thread hands over all that it writes at once; one text has not room for every buffer.
      for (let from = 0; from < chunk.length; from += PART_BYTES)
        lines.push(decoder.write(chunk.subarray(from, from + PART_BYTES)));
      if (left === PART_BYTES) setTimeout(goOn, PAUSE_MS);
      left -= chunk.length;
      if (left <= 0) stream.pause();
    })
    .on('end', () => {
      lines.push(decoder.end());
      lines.end();
    });
};
