/** `command`: somebody asks for something to be done. `status`: something tells how it is. */
export type MessageType = 'command' | 'status';

/** The keywords that say what a message is about; `''` stands for missing. */
export const MESSAGE_FIELDS = [
  'function',
  'gateway',
  'location',
  'device',
  'sender',
  'action',
] as const;

export type MessageField = (typeof MESSAGE_FIELDS)[number];

/**
 * The internal message: what device interfaces and the map exchange. Frozen, arguments included;
 * every member is always there. The arguments have no prototype, so that a key such as
 * `constructor` is only a key.
 *
 * @example
 * { type: 'command', function: 'Lighting', gateway: '', location: 'Office', device: '',
 *   sender: 'keypad', action: 'LIGHT_ON', arguments: { Level: '50' } }
 */
export interface Message extends Readonly<Record<MessageField, string>> {
  readonly type: MessageType;
  readonly arguments: Readonly<Record<string, string>>;
}

/** What a message is made from: what is left out is `''`, `status` and no arguments. */
export type MessageParts = { readonly [Member in keyof Message]?: Message[Member] | undefined };

const freezeArguments = (given: Readonly<Record<string, string>>): Message['arguments'] => {
  const own: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(given)) own[key] = value;
  return Object.freeze(own);
};

/** The arguments of every message that has none. */
export const NO_ARGUMENTS: Message['arguments'] = freezeArguments({});

/** What is frozen and without a prototype has come through here before. */
const isReady = (given: Message['arguments']): boolean =>
  Object.isFrozen(given) && Object.getPrototypeOf(given) === null;

const ownArguments = (given: Message['arguments'] | undefined): Message['arguments'] => {
  if (given === undefined) return NO_ARGUMENTS;
  return isReady(given) ? given : freezeArguments(given);
};

/** Makes an immutable message. */
export const createMessage = (parts: MessageParts): Message =>
  Object.freeze({
    type: parts.type ?? 'status',
    function: parts.function ?? '',
    gateway: parts.gateway ?? '',
    location: parts.location ?? '',
    device: parts.device ?? '',
    sender: parts.sender ?? '',
    action: parts.action ?? '',
    arguments: ownArguments(parts.arguments),
  });

/** A message equal to `message` but for `changes`. */
export const copyMessage = (message: Message, changes: MessageParts = {}): Message =>
  createMessage({ ...message, ...changes });

/**
 * The answer to a command: the same message as a status, with `response` (a short code such as
 * `OK` or `ERROR`) and `reason` (a sentence) among its arguments, as the original's `reply`.
 * The sender is emptied, so that the answer leaves under the gateway's own name.
 */
export const replyTo = (command: Message, response: string, reason: string): Message =>
  copyMessage(command, {
    type: 'status',
    sender: '',
    arguments: { ...command.arguments, response, reason },
  });

/** The argument called `name`, or `fallback` where the message has none. */
export const argumentOf = (message: Message, name: string, fallback = ''): string =>
  message.arguments[name] ?? fallback;
