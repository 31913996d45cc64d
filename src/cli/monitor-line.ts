import { captureRecord } from '../app/capture-record.js';
import { escapeControl } from '../errors/escape-control.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap } from '../map/compiled-map.js';
import { messageText } from '../map/message-text.js';
import type { RecordedMessage } from '../map/recorded-message.js';
import { printCaptureLine } from './capture/capture-line.js';
import { payloadText } from './payload-text.js';

const timeText = (at: Date): string => {
  const two = (part: number, length = 2): string => String(part).padStart(length, '0');
  const seconds = `${two(at.getSeconds())}.${two(at.getMilliseconds(), 3)}`;
  return `${two(at.getHours())}:${two(at.getMinutes())}:${seconds}`;
};

const meaningOf = (map: CompiledMap, { topic, payload }: RecordedMessage): object => {
  try {
    const { message, route } = map.read(topic, payload);
    return { internal: message, route: route.id, ...(map.isOwn(topic) && { echo: true }) };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { error: { code: error.code, message: error.message } };
  }
};

const meaningText = (map: CompiledMap, { topic, payload }: RecordedMessage): string => {
  try {
    const text = messageText(map.read(topic, payload).message);
    return map.isOwn(topic) ? `→  ${text}  (our own)` : `→  ${text}`;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return `✗  ${error.code}`;
  }
};

/**
 * A message with what a map makes of it, for people.
 *
 * @example '12:04:11.204  ←  stat/lamp/POWER  ON  →  status POWER_ON function=Power device=lamp'
 */
export const monitorLine = (
  message: RecordedMessage,
  at: Date,
  map: CompiledMap | undefined,
): string => {
  const { topic, payload, retain } = message;
  const parts = [
    timeText(at),
    '←',
    topic,
    payloadText(payload),
    ...(retain ? ['(retained)'] : []),
    ...(map === undefined ? [] : [meaningText(map, message)]),
  ];
  return escapeControl(parts.filter((part) => part !== '').join('  '));
};

/** The same as one JSON object: a line of a capture, and what the map makes of it. */
export const monitorRecord = (message: RecordedMessage, map: CompiledMap | undefined): string => {
  if (map === undefined) return printCaptureLine(message);
  return JSON.stringify({ ...captureRecord(message), ...meaningOf(map, message) });
};
