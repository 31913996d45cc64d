import { MESSAGE_FIELDS, type Message } from '../map/message.js';
import type { RecordingContent, RecordingHeader } from './recording-entry.js';

/** Printable ASCII, tab, line feed, carriage return: the same bytes whoever reads them. */
const isPlain = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13);

/**
 * Bytes as a recording has them.
 *
 * @example bytesData(Buffer.from('11\r\n')) // '11\r\n'
 * @example bytesData(Buffer.from([2, 255])) // { hex: '02ff' }
 */
export const bytesData = (bytes: Uint8Array): string | { readonly hex: string } => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return isPlain(bytes) ? buffer.toString('latin1') : { hex: buffer.toString('hex') };
};

/** A message without its empty members. */
export const messageData = (message: Message): Readonly<Record<string, unknown>> => ({
  type: message.type,
  ...Object.fromEntries(
    MESSAGE_FIELDS.flatMap((field) => (message[field] === '' ? [] : [[field, message[field]]])),
  ),
  ...(Object.keys(message.arguments).length > 0 && { arguments: message.arguments }),
});

const dataOf = (content: RecordingContent): Readonly<Record<string, unknown>> => {
  if (content.kind === 'event') {
    const { event, text } = content;
    return text === '' ? { event } : { event, text };
  }
  return 'bytes' in content
    ? { [content.kind]: bytesData(content.bytes) }
    : { [content.kind]: messageData(content.message) };
};

/**
 * A line of a recording, without its line feed.
 *
 * @example '{"ms":12.3,"in":"11"}'
 */
export const printEntry = (ms: number, content: RecordingContent): string =>
  JSON.stringify({ ms: Math.round(ms * 10) / 10, ...dataOf(content) });

/** The first line of a recording, without its line feed. */
export const printHeader = ({ part, ...header }: RecordingHeader): string =>
  JSON.stringify({ recording: 1, ...header, ...(part > 1 && { part }) });
