import { GatewayError } from '../errors/gateway-error.js';
import { parseEntry, parseHeader } from './parse-entry.js';
import type { PlacedEntry, Recording } from './recording.js';

const HINT = 'one JSON object a line: {"ms": 12.3, "in": "11"}';

const placed = <Read>(name: string, line: number, read: () => Read): Read => {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof GatewayError)) throw cause;
    throw new GatewayError(cause.code, `${name}:${line} ${cause.message}`, { hint: HINT, cause });
  }
};

/**
 * Reads a recording, whole. A last line without its end is left out; empty lines are skipped.
 *
 * @param name what the file is called in messages
 * @throws GatewayError `RECORDING_INVALID` with the number of the line
 */
export const parseRecording = (text: string, name: string): Recording => {
  const [first = '', ...lines] = text.split('\n');
  const header = placed(name, 1, () => parseHeader(first));
  const rest = lines.pop() ?? '';
  const isCutOff = rest !== '' && !rest.trimEnd().endsWith('}');
  if (rest !== '' && !isCutOff) lines.push(rest);
  let lastMs = 0;
  const entries = lines.flatMap((line, index): PlacedEntry[] => {
    if (line.trim() === '') return [];
    const number = index + 2;
    const entry = placed(name, number, () => parseEntry(line));
    if (entry.ms < lastMs)
      throw new GatewayError(
        'RECORDING_INVALID',
        `${name}:${number} has ms ${entry.ms} after ${lastMs}; expected times that never go back`,
      );
    lastMs = entry.ms;
    return [{ ...entry, line: number }];
  });
  return { header, entries, isCutOff };
};
