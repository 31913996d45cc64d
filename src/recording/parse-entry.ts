import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { parseMessage } from '../map/parse-message.js';
import { isHex } from '../map/payload/hex-text.js';
import {
  MAX_ENTRY_CHARS,
  RECORDED_EVENTS,
  type RecordingContent,
  type RecordingEntry,
  type RecordingHeader,
} from './recording-entry.js';

type Data = Readonly<Record<string, unknown>>;

/** Longer than any timer of node can wait. */
const MAX_MS = 1e12;
const CONTENTS = ['in', 'out', 'emit', 'command', 'event'] as const;

const bad = (why: string): GatewayError => new GatewayError('RECORDING_INVALID', why);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (line: string): Data => {
  if (line.length > MAX_ENTRY_CHARS) throw bad(`has more than ${MAX_ENTRY_CHARS} characters`);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw bad(`is no JSON: ${line.length > 80 ? `${line.slice(0, 80)}…` : line}`);
  }
  if (!isData(data)) throw bad(`is ${shown(data)}; expected a JSON object`);
  return data;
};

const bytesOf = (key: string, value: unknown): Uint8Array => {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  const hex = isData(value) && Object.keys(value).length === 1 ? value['hex'] : undefined;
  const digits = typeof hex === 'string' ? hex.replaceAll(' ', '') : 'none';
  if (!isHex(digits))
    throw bad(`has ${key} ${shown(value)}; expected text, or bytes as {"hex": "02ff"}`);
  return Buffer.from(digits, 'hex');
};

const messageOf = (key: string, value: unknown): RecordingContent => {
  try {
    return { kind: key === 'emit' ? 'emit' : 'command', message: parseMessage(value) };
  } catch (cause) {
    throw bad(`has ${key}: ${errorText(cause)}`);
  }
};

const eventOf = ({ event: given, text = '' }: Data): RecordingContent => {
  const event = RECORDED_EVENTS.find((known) => known === given);
  if (event === undefined)
    throw bad(`has the event ${shown(given)}; expected ${RECORDED_EVENTS.join(', ')}`);
  if (typeof text !== 'string') throw bad(`has the text ${shown(text)}; expected text`);
  return { kind: 'event', event, text };
};

const contentOf = (data: Data): RecordingContent => {
  const [kind, second] = CONTENTS.filter((key) => data[key] !== undefined);
  if (kind === undefined) throw bad(`has nothing of ${CONTENTS.join(', ')}; expected one`);
  if (second !== undefined) throw bad(`has both ${kind} and ${second}; expected one of them`);
  if (kind === 'event') return eventOf(data);
  if (kind === 'emit' || kind === 'command') return messageOf(kind, data[kind]);
  return { kind, bytes: bytesOf(kind, data[kind]) };
};

/**
 * Reads one line of a recording; other members are ignored, such as a note of whoever looked at it.
 *
 * @throws GatewayError `RECORDING_INVALID`, whose message goes after the place
 */
export const parseEntry = (line: string): RecordingEntry => {
  const data = parsed(line);
  const { ms } = data;
  if (typeof ms !== 'number' || !(ms >= 0 && ms <= MAX_MS))
    throw bad(`has ms ${shown(ms)}; expected the milliseconds since the start, 0 or more`);
  return { ms, ...contentOf(data) };
};

/**
 * Reads the first line of a recording.
 *
 * @throws GatewayError `RECORDING_INVALID`, whose message goes after the place
 */
export const parseHeader = (line: string): RecordingHeader => {
  const data = parsed(line);
  const { recording, part = 1 } = data;
  if (recording !== 1)
    throw bad(
      recording === undefined
        ? `is no recording of an interface: it does not begin with {"recording":1,…}`
        : `is a recording of version ${shown(recording)}; expected 1`,
    );
  const text = (key: string): string => {
    const value = data[key] ?? '';
    if (typeof value === 'string') return value;
    throw bad(`has ${key} ${shown(value)}; expected text`);
  };
  if (typeof part !== 'number') throw bad(`has part ${shown(part)}; expected a number`);
  return {
    interface: text('interface'),
    instance: text('instance'),
    version: text('version'),
    start: text('start'),
    part,
  };
};
