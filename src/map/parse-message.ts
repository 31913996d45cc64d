import { GatewayError } from '../errors/gateway-error.js';
import { createMessage, MESSAGE_FIELDS, type Message } from './message.js';
import { valueText } from './value-text.js';

const invalid = (what: string, hint?: string): GatewayError =>
  new GatewayError('MESSAGE_INVALID', what, hint === undefined ? {} : { hint });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((member) => typeof member === 'string');

/** Which argument is no text. */
const wrongArguments = (given: unknown): GatewayError => {
  if (!isRecord(given))
    return invalid(
      `arguments is ${valueText(given)}; expected an object whose values are all text`,
    );
  const [name = '', value] =
    Object.entries(given).find(([, member]) => typeof member !== 'string') ?? [];
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return invalid(
    `arguments.${name.slice(0, 100)} is ${valueText(value)}; expected text`,
    isPlain ? `Write it in quotes: "${value}".` : undefined,
  );
};

const KNOWN: ReadonlySet<string> = new Set([...MESSAGE_FIELDS, 'type', 'arguments']);

/**
 * The border where messages come in from code that is not ours: an interface, a line of JSON.
 * Members left out are `''`; unknown members are refused.
 *
 * @throws GatewayError `MESSAGE_INVALID`
 */
export const parseMessage = (value: unknown): Message => {
  if (!isRecord(value)) throw invalid(`a message is an object, not ${valueText(value)}`);
  const unknown = Object.keys(value).find((key) => !KNOWN.has(key));
  if (unknown !== undefined)
    throw invalid(
      `a message has no member ${valueText(unknown)}; expected ${[...KNOWN].join(', ')}`,
      `If it is an argument, write it under arguments: "arguments": {${JSON.stringify(unknown.slice(0, 100))}: "…"}.`,
    );
  const { type = 'status', arguments: given = {} } = value;
  if (type !== 'command' && type !== 'status')
    throw invalid(`type is ${valueText(type)}; expected "command" or "status"`);
  if (!isTextRecord(given)) throw wrongArguments(given);
  const text = (field: string): string => {
    const member = value[field] ?? '';
    if (typeof member === 'string') return member;
    throw invalid(`${field} is ${valueText(member)}; expected text`);
  };
  return createMessage({
    type,
    function: text('function'),
    gateway: text('gateway'),
    location: text('location'),
    device: text('device'),
    sender: text('sender'),
    action: text('action'),
    arguments: given,
  });
};
