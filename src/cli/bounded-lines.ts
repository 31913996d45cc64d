import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, without their line feeds. Of a line that is longer than `maxChars` only the
 * first `maxChars + 1` characters are kept, so that input without a line feed cannot fill the
 * memory. (node's own readline has no bound, and takes U+2028 for the end of a line, which JSON
 * allows inside a text.)
 */
export async function* boundedLines(input: Readable, maxChars: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.write(chunk).split('\n');
    line += first.slice(0, maxChars + 1 - line.length);
    for (const next of rest) {
      yield line;
      line = next.slice(0, maxChars + 1);
    }
  }
  if (line !== '') yield line;
}
