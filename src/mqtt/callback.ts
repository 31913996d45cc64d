import { assertQos } from './assert-message.js';
import { refuseValue } from './assert-names.js';
import type { InboundMessage } from './inbound-message.js';
import type { Qos } from './publication.js';
import {
  type SubscribeLimits,
  type SubscribeOutcome,
  subscribeStream,
} from './subscribe-stream.js';
import type { VisitorOptions } from './visit.js';
import { visitorOptions } from './visitor-options.js';

/** What a subscription of a helper may say beside where the broker is. */
export interface VisitorSubscription extends VisitorOptions {
  /** Default 1. */
  readonly qos?: Qos;
  /** End after so many messages. */
  readonly count?: number;
  /** Default true: messages that the broker had kept from before count as well. */
  readonly retained?: boolean;
}

/** What is left of a subscription's limits, none of them as `undefined`. */
const limitsOf = (
  { count, timeoutMs }: VisitorSubscription,
  signal: AbortSignal,
): SubscribeLimits => ({
  ...(count !== undefined && { count }),
  ...(timeoutMs !== undefined && { timeoutMs }),
  signal,
});

const assertSubscription = (
  onMessage: unknown,
  filters: unknown,
  qos: unknown,
  count: unknown,
): void => {
  if (typeof onMessage !== 'function') refuseValue('onMessage', onMessage, 'a function');
  const areTexts = Array.isArray(filters) && filters.every((filter) => typeof filter === 'string');
  if (!areTexts) refuseValue('filters', filters, 'a string, or an array of strings');
  assertQos('qos', qos);
  if (count !== undefined && !(Number.isSafeInteger(count) && Number(count) > 0))
    refuseValue('count', count, 'a whole number, 1 or more');
};

/**
 * Subscribes and hands over messages, one after the other, until `end` is called, `count`,
 * `timeoutMs` or `signal` ends it; as `subscribe.callback` of Paho. A lost connection is made again.
 *
 * @example
 * await callback(({ topic, payload }, end) => {
 *   console.log(topic, payload.toString());
 *   if (topic.endsWith('/last')) end();
 * }, 'paho/test/#', { host: 'broker.lan' });
 * @throws GatewayError of the first connection, or a refused subscription; or what `onMessage` threw
 */
export const callback = async (
  onMessage: (message: InboundMessage, end: () => void) => void | Promise<void>,
  filters: string | readonly string[],
  subscription: VisitorSubscription = {},
): Promise<SubscribeOutcome> => {
  const { qos = 1, count, retained = true, ...visit } = subscription;
  const wanted = typeof filters === 'string' ? [filters] : filters;
  assertSubscription(onMessage, wanted, qos, count);
  const options = visitorOptions(visit);
  const ended = new AbortController();
  const signal = visit.signal ? AbortSignal.any([visit.signal, ended.signal]) : ended.signal;
  return subscribeStream(
    options,
    wanted.map((filter) => ({ filter, qos })),
    (message) => (signal.aborted ? undefined : onMessage(message, () => ended.abort())),
    { ...limitsOf(subscription, signal), accept: ({ retain }) => retained || !retain },
  );
};
