import { MESSAGE_FIELDS, type Message } from '../../map/message.js';

/** The characters of a message, as a measure of what it takes while it waits. */
export const messageSize = (message: Message): number => {
  let size = 0;
  for (const field of MESSAGE_FIELDS) size += message[field].length;
  for (const name in message.arguments)
    size += name.length + (message.arguments[name]?.length ?? 0);
  return size;
};
