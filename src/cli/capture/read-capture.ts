import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { errorText } from '../../errors/error-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { RecordedMessage } from '../../map/recorded-message.js';
import { boundedLines } from '../bounded-lines.js';
import type { Terminal } from '../terminal.js';
import { MAX_CAPTURE_LINE, parseCaptureLine } from './capture-line.js';

const unreadable = (file: string, why: string, cause?: unknown): GatewayError =>
  new GatewayError('COMMAND_USAGE', `the capture ${file} ${why}`, {
    hint: `mqttgateway monitor -t '#' --record ${file}   records one`,
    cause,
  });

const streamOf = async (file: string, stdin: Readable): Promise<Readable> => {
  if (file === '-') return stdin;
  try {
    if ((await stat(file)).isDirectory()) throw unreadable(file, 'is a folder; a file is wanted');
    return createReadStream(file);
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    const missing = Reflect.get(Object(cause), 'code') === 'ENOENT';
    throw unreadable(
      file,
      missing ? 'does not exist' : `cannot be read: ${errorText(cause)}`,
      cause,
    );
  }
};

const parsed = (line: string, name: string, number: number): RecordedMessage => {
  try {
    return parseCaptureLine(line);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new GatewayError('COMMAND_BAD_CAPTURE', `${name}:${number} ${error.message}`, {
      hint: 'one JSON object a line: {"topic": "…", "payload": "…"}',
    });
  }
};

/** A recorder that was killed leaves half a line, after which the next one goes on. */
const isCutOff = (line: string): boolean =>
  line.length <= MAX_CAPTURE_LINE && line.startsWith('{') && !line.trimEnd().endsWith('}');

/**
 * The messages of a capture, one after the other; `-` is stdin, empty lines are skipped. Lines that
 * were cut off are left out and told.
 *
 * @throws GatewayError `COMMAND_BAD_CAPTURE` with the number of the line, `COMMAND_USAGE`
 */
export async function* readCapture(
  file: string,
  { stdin, say }: Pick<Terminal, 'stdin' | 'say'>,
): AsyncGenerator<RecordedMessage> {
  const name = file === '-' ? 'stdin' : file;
  const stream = await streamOf(file, stdin);
  let number = 0;
  try {
    for await (const line of boundedLines(stream, MAX_CAPTURE_LINE)) {
      number += 1;
      if (line.trim() === '') continue;
      if (isCutOff(line)) say(`${name}:${number} is cut off, and left out`);
      else yield parsed(line, name, number);
    }
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    throw unreadable(name, `cannot be read: ${errorText(cause)}`, cause);
  } finally {
    if (file !== '-') stream.destroy();
  }
}
