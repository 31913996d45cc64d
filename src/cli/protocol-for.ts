import { GatewayError } from '../errors/gateway-error.js';
import type { MessageProperties } from '../mqtt/message-properties.js';
import type { MgClientOptions } from '../mqtt/mg-client-options.js';

/**
 * The version of MQTT that can carry the properties. Over an older one they would be lost without a
 * word, so a broker that does not speak MQTT 5 is an error then.
 *
 * @throws GatewayError `COMMAND_USAGE` where another version is asked for
 */
export const protocolFor = (
  { protocol = 'auto' }: Pick<MgClientOptions, 'protocol'>,
  properties: MessageProperties | undefined,
): Pick<MgClientOptions, 'protocol'> => {
  if (properties === undefined) return { protocol };
  if (protocol === 'auto' || protocol === '5') return { protocol: '5' };
  throw new GatewayError(
    'COMMAND_USAGE',
    `properties are given, but MQTT ${protocol} does not have them; expected --protocol 5`,
  );
};
