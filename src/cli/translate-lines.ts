import type { Readable } from 'node:stream';
import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap } from '../map/compiled-map.js';
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

/** How messages of a version-1 map are published where the configuration does not say otherwise. */
const PUBLISH = { qos: 1, retain: false } as const;

/**
 * One line in, one line out: `{"topic","payload"}` gives `{"internal"}`, `{"internal"}` gives
 * `{"topic","payload","qos","retain"}`, and whatever goes wrong gives `{"error":{"code","message"}}`.
 */
export const translateLine = (map: CompiledMap, line: string): string => {
  try {
    const given = parseLine(line);
    if (isOutbound(given)) {
      const [{ topic, payload } = { topic: '', payload: '' }] = map.toMqtt(
        parseMessage(given['internal']),
      );
      return JSON.stringify({ topic, payload, ...PUBLISH });
    }
    const { topic, payload = '' } = given;
    if (typeof topic !== 'string' || typeof payload !== 'string')
      throw badLine('topic or payload is missing or no text');
    return JSON.stringify({ internal: map.toInternal(topic, payload) });
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
