import type { Readable } from 'node:stream';
import { textOrBytes } from '../app/capture-record.js';
import { translationRecord } from '../app/translation-record.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap, Translation } from '../map/compiled-map.js';
import { parseMessage } from '../map/parse-message.js';
import { boundedLines } from './bounded-lines.js';

/** The longest line that is looked at, in characters. */
const MAX_LINE = 1_048_576;

const badLine = (why: string): GatewayError =>
  new GatewayError(
    'COMMAND_BAD_LINE',
    `${why}; expected {"topic": "…", "payload": "…"} or {"internal": {…}}`,
  );

const parseLine = (line: string): Readonly<Record<string, unknown>> => {
  if (line.length > MAX_LINE) throw badLine(`the line has more than ${MAX_LINE} characters`);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw badLine('the line is not JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw badLine('the line is not a JSON object');
  return { ...data };
};

/** A full reference vector has both sides; `direction` says which one is given. */
const isOutbound = ({ direction, internal, topic }: Readonly<Record<string, unknown>>): boolean =>
  direction === 'toMqtt' ||
  (direction !== 'toInternal' && internal !== undefined && topic === undefined);

const payloadOf = ({
  payload = '',
  hex,
  payload_base64: base64,
}: Readonly<Record<string, unknown>>): string | Uint8Array => {
  if (typeof base64 === 'string') return textOrBytes(Buffer.from(base64, 'base64'));
  if (typeof hex === 'string' && /^(?:[0-9a-fA-F]{2})*$/.test(hex)) return Buffer.from(hex, 'hex');
  if (typeof payload !== 'string' || hex !== undefined)
    throw badLine('topic or payload is missing or no text');
  return payload;
};

/** One publication as it is; of several the first, and all of them under `publications` (M6.4). */
const publicationsRecord = (translations: readonly Translation[]): object => {
  const records = translations.map(translationRecord);
  return { ...records[0], ...(records.length > 1 && { publications: records }) };
};

/**
 * One line in, one line out: `{"topic","payload"}` gives `{"internal"}`, `{"internal"}` gives
 * `{"topic","payload","qos","retain"}`, and whatever goes wrong gives `{"error":{"code","message"}}`.
 */
export const translateLine = (map: CompiledMap, line: string): string => {
  try {
    const given = parseLine(line);
    if (isOutbound(given))
      return JSON.stringify(publicationsRecord(map.toMqtt(parseMessage(given['internal']))));
    const { topic } = given;
    if (typeof topic !== 'string') throw badLine('topic or payload is missing or no text');
    return JSON.stringify({ internal: map.toInternal(topic, payloadOf(given)) });
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return JSON.stringify({ error: { code: error.code, message: error.message } });
  }
};

/** Translates every line of `input`, empty ones aside, waiting while `write` does. */
export const translateLines = async (
  map: CompiledMap,
  input: Readable,
  write: (line: string) => Promise<void>,
): Promise<void> => {
  for await (const line of boundedLines(input, MAX_LINE))
    if (line.trim() !== '') await write(translateLine(map, line));
};
