import { isoTime } from '../app/queue/iso-time.js';
import type { KeptMessage } from '../app/queue/kept-message.js';
import { escapeControl } from '../errors/escape-control.js';
import type { RecordedMessage } from '../map/recorded-message.js';
import { captureRecord, textOrBytes } from './capture/capture-line.js';
import { payloadText } from './payload-text.js';

const recordedOf = ({ atMs, topic, payload, qos, retain }: KeptMessage): RecordedMessage => ({
  at: isoTime(atMs),
  topic,
  payload: textOrBytes(payload),
  qos,
  retain,
});

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

/** The same as one JSON object: a line of a capture, and what else there is. */
export const keptRecord = (message: KeptMessage): string => {
  const { id, source, properties, idMember, expiresAtMs, reason } = message;
  const { correlationData, ...others } = properties ?? {};
  return JSON.stringify({
    ...captureRecord(recordedOf(message)),
    id,
    ...(source !== undefined && { source }),
    ...(idMember !== undefined && { idMember }),
    ...(expiresAtMs !== undefined && { expires: isoTime(expiresAtMs) }),
    ...(properties !== undefined && {
      properties: {
        ...others,
        ...(correlationData !== undefined && {
          correlationData_base64: correlationData.toString('base64'),
        }),
      },
    }),
    ...(reason !== undefined && { reason }),
  });
};
