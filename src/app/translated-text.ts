import type { DropReason, Translated } from '../gateway/translated.js';
import { messageText } from '../map/message-text.js';

const SHOWN = 200;

const DROPPED = {
  echo: 'our own message came back: dropped',
  retained: 'a retained command, kept from before: dropped (retainedcommands is off)',
  expired: 'too old when its turn came: dropped (expires, commandexpiry)',
  merging: 'a part of a message: waits for the others (merge)',
  unchanged: 'nothing new: not published (report)',
  superseded: 'held back, and a newer one came: not published (report)',
} as const satisfies Record<DropReason, string>;

const payloadText = (payload: string | Uint8Array | undefined): string => {
  const text = typeof payload === 'string' ? payload : Buffer.from(payload ?? []).toString();
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/**
 * One message on its way, in one line.
 *
 * @example '← home/lighting//office//me/C light_on  →  command LIGHT_ON function=Lighting …'
 */
export const translatedText = (translated: Translated): string => {
  const { direction, topic, payload, message, error, dropped } = translated;
  const mqtt = topic === undefined ? '' : `${topic} ${payloadText(payload)}`.trimEnd();
  const arrow = direction === 'inbound' ? '←' : '→';
  if (dropped !== undefined) return `${arrow} ${mqtt}  ✗  ${DROPPED[dropped]}`;
  const internal = message === undefined ? '' : messageText(message);
  if (error !== undefined)
    return `${arrow} ${direction === 'inbound' ? mqtt : internal}  ✗  ${error.code} ${error.message}`;
  if (direction === 'outbound') return `→ ${internal}  →  ${mqtt}`;
  return `← ${topic === undefined ? 'merged' : mqtt}  →  ${internal}`;
};
