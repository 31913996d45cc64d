import type { Command } from 'commander';
import { GatewayError } from '../errors/gateway-error.js';
import { assertTopic } from '../map/mqtt-topic.js';
import type { MgClientOptions } from '../mqtt/mg-client-options.js';
import { qosNumber } from './number-flag.js';

/** A will, named as mosquitto's clients name it. */
export interface WillFlags {
  readonly willTopic?: string;
  readonly willPayload?: string;
  readonly willQos?: 0 | 1 | 2;
  readonly willRetain?: boolean;
}

/** Adds the flags of a will. */
export const withWillFlags = (command: Command): Command =>
  command
    .option('--will-topic <topic>', 'where the broker publishes if the connection breaks')
    .option('--will-payload <text>', 'what it publishes then (default: empty)')
    .option('--will-qos <level>', 'with which quality of service (default: 0)', qosNumber)
    .option('--will-retain', 'and keeps for later subscribers');

/**
 * The will that the flags name.
 *
 * @throws GatewayError `COMMAND_USAGE`, `MQTT_BAD_TOPIC`
 */
export const willOf = (flags: WillFlags): Pick<MgClientOptions, 'will'> => {
  const { willTopic, willPayload, willQos, willRetain } = flags;
  if (willTopic === undefined) {
    if (willPayload !== undefined || willQos !== undefined || willRetain !== undefined)
      throw new GatewayError('COMMAND_USAGE', 'a will is described, but --will-topic is missing');
    return {};
  }
  assertTopic(willTopic);
  const retain = willRetain === true;
  return { will: { topic: willTopic, payload: willPayload ?? '', qos: willQos ?? 0, retain } };
};
