import { GatewayError } from '../errors/gateway-error.js';

/** The longest topic name or filter in bytes of UTF-8 (MQTT 5, clause 1.5.4). */
const MAX_TOPIC_BYTES = 65_535;

const encoder = new TextEncoder();

/** Whether the UTF-8 form is too long; counts bytes only where the characters leave it open. */
const tooLong = (text: string): boolean =>
  text.length > MAX_TOPIC_BYTES ||
  (text.length * 3 > MAX_TOPIC_BYTES && encoder.encode(text).length > MAX_TOPIC_BYTES);

/** Why `text` cannot be in a topic at all, or undefined (MQTT-1.5.4-1, MQTT-1.5.4-2, MQTT-4.7.3). */
const textFault = (text: string): string | undefined => {
  if (text.length === 0) return 'is empty';
  if (text.includes('\u0000')) return 'contains the character NUL';
  if (!text.isWellFormed()) return 'contains half of a surrogate pair';
  if (tooLong(text)) return `is longer than ${MAX_TOPIC_BYTES} bytes`;
  return undefined;
};

/** Why a message cannot be published to `topic`, or undefined where it can (MQTT-3.3.2-2). */
export const topicFault = (topic: string): string | undefined =>
  textFault(topic) ??
  (/[+#]/.test(topic) ? 'contains a wildcard (+ or #), which only filters may' : undefined);

/** Why `filter` cannot be subscribed to, or undefined where it can (MQTT-4.7.1). */
export const filterFault = (filter: string): string | undefined => {
  const fault = textFault(filter);
  if (fault !== undefined) return fault;
  const levels = filter.split('/');
  for (const [index, level] of levels.entries()) {
    if (level.length > 1 && /[+#]/.test(level))
      return `has the level "${level}": + and # must stand alone between slashes`;
    if (level === '#' && index < levels.length - 1) return 'has # before the last level';
  }
  return undefined;
};

/**
 * Refuses a topic that no broker would take.
 *
 * @throws GatewayError `MQTT_BAD_TOPIC`
 */
export const assertTopic = (topic: string): void => {
  const fault = topicFault(topic);
  if (fault !== undefined)
    throw new GatewayError('MQTT_BAD_TOPIC', `topic "${topic.slice(0, 200)}" ${fault}`);
};

/**
 * Whether a subscription to `filter` receives `topic` (MQTT-4.7.1, MQTT-4.7.2: a leading wildcard
 * does not match topics that begin with `$`).
 *
 * @example topicMatches('home/+/C', 'home/light/C') // true
 */
export const topicMatches = (filter: string, topic: string): boolean => {
  if (topic.startsWith('$') && /^[+#]/.test(filter)) return false;
  const levels = topic.split('/');
  const parts = filter.split('/');
  for (const [index, part] of parts.entries()) {
    if (part === '#') return true;
    if (index >= levels.length || (part !== '+' && part !== levels[index])) return false;
  }
  return parts.length === levels.length;
};
