import mqtt from 'mqtt';
import { NO_CONCESSIONS } from './concessions.js';
import { connectOptions } from './connect-options.js';
import { Connection, type ConnectionOptions } from './connection.js';
import { readTlsFiles } from './tls-files.js';

/**
 * Begins a connection; look at its `opened` and `closed`.
 *
 * @throws GatewayError `MQTT_TLS_FILE`
 */
export const openConnection = async (options: ConnectionOptions): Promise<Connection> => {
  const { settings, level, concessions = NO_CONCESSIONS } = options;
  const secure = settings.transport === 'tls' || settings.transport === 'wss';
  const material = secure && settings.tls ? await readTlsFiles(settings.tls) : {};
  return new Connection(
    mqtt.connect(connectOptions(settings, material, level, concessions)),
    options,
  );
};
