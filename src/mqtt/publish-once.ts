import type { FirstConnectionOptions } from './first-connection.js';
import type { MgClientOptions } from './mg-client-options.js';
import type { Publication } from './publication.js';
import { publishAll } from './publish-all.js';

/**
 * Connects, publishes one message and disconnects; does not try again.
 *
 * @example await publishOnce({ host: 'localhost', port: 1883, clientId: 'pub-1' }, publication)
 * @throws GatewayError of whatever failed first, `MQTT_TIMEOUT` where it took too long
 */
export const publishOnce = async (
  options: MgClientOptions,
  publication: Publication,
  limits: Partial<FirstConnectionOptions> = {},
): Promise<void> => {
  await publishAll(options, [publication], limits);
};
