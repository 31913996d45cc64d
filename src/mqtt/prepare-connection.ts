import { GatewayError } from '../errors/gateway-error.js';
import type { Connection } from './connection.js';
import type { Settings } from './settings.js';
import { publishState } from './state-topic.js';
import type { Subscriptions } from './subscriptions.js';
import { within } from './within.js';

/**
 * Makes a connection that was accepted ready: subscriptions first, then birth, because who sees
 * `online` may send commands at once. The result names the filters that were refused.
 *
 * @throws GatewayError `MQTT_TIMEOUT` where the broker does not acknowledge them in time
 */
export const prepareConnection = (
  connection: Connection,
  subscriptions: Subscriptions,
  { connectTimeoutMs, state }: Settings,
): Promise<string[]> => {
  const prepare = async (): Promise<string[]> => {
    await connection.opened;
    const refused = await subscriptions.begin(connection, connection.sessionPresent);
    await publishState(connection, state, 'online');
    return refused;
  };
  // CONNACK has its own limit of the same length inside mqtt.js.
  return within(prepare(), 2 * connectTimeoutMs, () => {
    throw new GatewayError(
      'MQTT_TIMEOUT',
      `the broker did not acknowledge subscriptions and birth message within ${connectTimeoutMs} ms`,
      { hint: 'look at the load and the log of the broker' },
    );
  });
};
