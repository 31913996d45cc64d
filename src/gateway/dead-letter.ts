/** Beyond these, topic and payload of a dead letter are cut. */
const MAX_TOPIC_CHARACTERS = 1000;
const MAX_PAYLOAD_BYTES = 8000;
/** Every character of topic and payload may be six in JSON. */
const MAX_LETTER_BYTES = 65_536;

/** A text without half characters at its end, or undefined where the bytes are not UTF-8. */
const textOf = (bytes: Uint8Array, isCut: boolean): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: isCut,
    });
  } catch {
    return undefined;
  }
};

/** A payload as JSON can hold it: text, or base64 where it is not UTF-8. */
export const payloadMember = (
  payload: Uint8Array,
  isCut = false,
): { readonly payload: string } | { readonly payload_base64: string } => {
  const text = textOf(payload, isCut);
  if (text !== undefined) return { payload: text };
  return { payload_base64: Buffer.from(payload).toString('base64') };
};

/**
 * The payload of a dead letter (M11.1): what came, and why no route reads it. Topics of more than
 * 1,000 characters and payloads of more than 8,000 bytes are cut, and `cut` says so.
 *
 * @example '{"topic":"home/x","payload":"1","code":"MAP_NO_ROUTE"}'
 */
export const deadLetter = (topic: string, payload: Uint8Array, code: string): string => {
  const isCut = payload.length > MAX_PAYLOAD_BYTES;
  return JSON.stringify({
    topic: topic.slice(0, MAX_TOPIC_CHARACTERS).toWellFormed(),
    ...payloadMember(payload.subarray(0, MAX_PAYLOAD_BYTES), isCut),
    code,
    ...((isCut || topic.length > MAX_TOPIC_CHARACTERS) && { cut: true }),
  });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Whether a payload is a dead letter, ours or another gateway's. Nobody writes one about it: two
 * gateways that read each other's would do so for ever.
 */
export const isDeadLetter = (payload: Uint8Array): boolean => {
  if (payload.length > MAX_LETTER_BYTES || payload[0] !== 0x7b) return false;
  const text = textOf(payload, false);
  if (text === undefined || !text.includes('"code":"M')) return false;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return false;
    const { topic, code, payload: body = value['payload_base64'] } = value;
    return [topic, code, body].every((member) => typeof member === 'string');
  } catch {
    return false;
  }
};
