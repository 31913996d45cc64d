import type { CasePublication } from '../map/cases/map-case.js';
import { MESSAGE_FIELDS, type MessageParts } from '../map/message.js';

/** A publication as it is written in a case. */
export const publicationData = ({
  topic,
  payload,
}: CasePublication): Readonly<Record<string, unknown>> => {
  if ('hex' in payload) return { topic, hex: payload.hex };
  return { topic, payload: 'text' in payload ? payload.text : payload.json };
};

/** A message as it is written in a case: what is empty is left out. */
export const messageData = (message: MessageParts): Readonly<Record<string, unknown>> => {
  const given = Object.entries(message.arguments ?? {});
  const fields = MESSAGE_FIELDS.map((field) => [field, message[field] ?? '']);
  return {
    type: message.type ?? 'status',
    ...Object.fromEntries(fields.filter(([, word]) => word !== '')),
    ...(given.length > 0 && { arguments: Object.fromEntries(given) }),
  };
};
