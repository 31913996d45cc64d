import { GatewayError } from '../../errors/gateway-error.js';
import type { CompiledMap } from '../../map/compiled-map.js';
import { topicMatches } from '../../map/mqtt-topic.js';
import { parseWrittenMessage } from '../../map/parse-written-message.js';
import { traceInbound } from '../../map/trace-inbound.js';
import { attemptRecords } from '../attempt-records.js';
import { translationRecord } from '../translation-record.js';

/** An MQTT message, or one of interfaces. */
export interface TriedMap {
  readonly topic?: string;
  readonly payload?: string;
  readonly payload_base64?: string;
  readonly message?: object;
}

const failure = (error: GatewayError | undefined): object =>
  error === undefined ? {} : { error: { code: error.code, message: error.message } };

const inbound = (map: CompiledMap, topic: string, payload: string | Uint8Array): object => {
  const { steps, attempts, message, error } = traceInbound(map, topic, payload);
  return {
    message,
    ...failure(error),
    attempts: attemptRecords(attempts),
    steps,
    echo: map.isOwn(topic),
    filters: map.subscriptions.filter((filter) => topicMatches(filter, topic)),
  };
};

const outbound = (map: CompiledMap, given: object): object => {
  const message = parseWrittenMessage(given);
  const attempts = attemptRecords(map.attemptsOut(message));
  try {
    return { publications: map.toMqtt(message).map(translationRecord), attempts };
  } catch (error) {
    if (error instanceof GatewayError) return { ...failure(error), attempts };
    throw error;
  }
};

/**
 * What a map that runs makes of a message, either way; nothing is sent.
 *
 * @throws GatewayError `CONTROL_BAD_REQUEST`, `MESSAGE_INVALID`
 */
export const tryMap = (
  map: CompiledMap,
  { topic, payload = '', payload_base64: base64, message }: TriedMap,
): object => {
  if ((topic === undefined) === (message === undefined))
    throw new GatewayError('CONTROL_BAD_REQUEST', 'expected topic and payload, or message');
  if (message !== undefined) return outbound(map, message);
  return inbound(map, topic ?? '', base64 === undefined ? payload : Buffer.from(base64, 'base64'));
};
