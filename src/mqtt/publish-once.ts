import { type FirstConnectionOptions, firstConnection } from './first-connection.js';
import { MgClient } from './mg-client.js';
import type { MgClientOptions } from './mg-client-options.js';
import type { Publication } from './publication.js';

/**
 * Connects, publishes one message and disconnects; does not try again.
 *
 * @example await publishOnce({ host: 'localhost', port: 1883, clientId: 'pub-1' }, publication)
 * @throws GatewayError of whatever failed first, `MQTT_TIMEOUT` where it took too long
 */
export const publishOnce = async (
  options: MgClientOptions,
  publication: Publication,
  { timeoutMs, signal }: Partial<FirstConnectionOptions> = {},
): Promise<void> => {
  const limitMs = timeoutMs ?? options.connectTimeoutMs ?? 10_000;
  const client = new MgClient({ ...options, ackTimeoutMs: options.ackTimeoutMs ?? limitMs });
  try {
    await firstConnection(client, { timeoutMs: limitMs, ...(signal && { signal }) });
    await client.publish(publication);
  } finally {
    await client.stop();
  }
};
