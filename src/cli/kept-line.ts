import { textOrBytes } from '../app/capture-record.js';
import { isoTime } from '../app/queue/iso-time.js';
import { keptData } from '../app/queue/kept-data.js';
import type { KeptMessage } from '../app/queue/kept-message.js';
import { escapeControl } from '../errors/escape-control.js';
import { payloadText } from './payload-text.js';

/**
 * A message on disk, for people.
 *
 * @example 'durable/17  2026-01-31T12:04:11.204Z  site/meter/reading  {"watts":300}'
 */
export const keptLine = (message: KeptMessage): string => {
  const { id, atMs, topic, payload, retain, reason } = message;
  const parts = [
    id,
    isoTime(atMs),
    topic,
    payloadText(textOrBytes(payload)),
    ...(retain ? ['(retained)'] : []),
    ...(reason === undefined ? [] : [`✗  ${reason}`]),
  ];
  return escapeControl(parts.filter((part) => part !== '').join('  '));
};

/** The same as one JSON object, in a line. */
export const keptRecord = (message: KeptMessage): string => JSON.stringify(keptData(message));
