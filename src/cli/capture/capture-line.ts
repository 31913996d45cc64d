import { captureRecord, textOrBytes } from '../../app/capture-record.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { topicFault } from '../../map/mqtt-topic.js';
import type { RecordedMessage } from '../../map/recorded-message.js';

/** The longest line of a capture that is read or written, in characters. */
export const MAX_CAPTURE_LINE = 1_048_576;

const bad = (why: string): GatewayError => new GatewayError('COMMAND_BAD_CAPTURE', why);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A message as a line of a capture, without its line feed.
 *
 * @example '{"at":"2026-01-31T12:04:11.204Z","topic":"stat/lamp/POWER","payload":"ON","qos":1,"retain":false}'
 */
export const printCaptureLine = (message: RecordedMessage): string =>
  JSON.stringify(captureRecord(message));

const payloadOf = ({
  payload,
  payload_base64: base64,
}: Readonly<Record<string, unknown>>): string | Uint8Array => {
  if (payload !== undefined && base64 !== undefined)
    throw bad('has both payload and payload_base64; expected one of them');
  if (base64 !== undefined) {
    if (typeof base64 !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
      throw bad('has a payload_base64 that is not base64');
    return textOrBytes(Buffer.from(base64, 'base64'));
  }
  if (typeof payload === 'string') return payload;
  throw bad('has no payload; expected text under payload, or payload_base64');
};

/**
 * Reads one line of a capture; `qos` and `retain` may be missing, and other members are ignored, so
 * that what `sub --json` prints is a capture too.
 *
 * @throws GatewayError `COMMAND_BAD_CAPTURE`
 */
export const parseCaptureLine = (line: string): RecordedMessage => {
  if (line.length > MAX_CAPTURE_LINE) throw bad(`has more than ${MAX_CAPTURE_LINE} characters`);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (cause) {
    throw new GatewayError('COMMAND_BAD_CAPTURE', 'is not JSON', { cause });
  }
  if (!isRecord(data)) throw bad('is not a JSON object');
  const { topic, qos = 0, retain = false, at } = data;
  if (typeof topic !== 'string') throw bad('has no topic; expected text under topic');
  const fault = topicFault(topic);
  if (fault !== undefined) throw bad(`has a topic that ${fault}`);
  if (qos !== 0 && qos !== 1 && qos !== 2) throw bad('has a qos that is not 0, 1 or 2');
  if (typeof retain !== 'boolean') throw bad('has a retain that is neither true nor false');
  const payload = payloadOf(data);
  return { topic, payload, qos, retain, ...(typeof at === 'string' && { at }) };
};
