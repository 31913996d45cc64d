import type { Message } from './message.js';
import { parseMessage } from './parse-message.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

/**
 * A message that a person writes to try a map: an argument may be a number or a boolean, as in the
 * cases of a map, and is the text that it looks like.
 *
 * @throws GatewayError `MESSAGE_INVALID`
 */
export const parseWrittenMessage = (value: unknown): Message => {
  if (!isRecord(value) || !isRecord(value['arguments'])) return parseMessage(value);
  const given = Object.entries(value['arguments']);
  return parseMessage({
    ...value,
    arguments: Object.fromEntries(given.map(([name, member]) => [name, asText(member)])),
  });
};
