import mqtt from 'mqtt';
import { NO_CONCESSIONS } from './concessions.js';
import { connectOptions } from './connect-options.js';
import { Connection, type ConnectionOptions } from './connection.js';
import { packetLine } from './packet-line.js';
import { renewConnection } from './renew-connection.js';
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
  const password =
    typeof settings.password === 'object' ? settings.password.next() : { text: settings.password };
  const client = mqtt.connect({
    ...connectOptions(settings, material, level, concessions, password.text),
    manualConnect: true,
  });
  const { onPacket } = settings;
  if (onPacket !== undefined) {
    // Before CONNECT, and before the connection changes packets that it acknowledges by itself.
    client.on('packetsend', (packet) => onPacket(packetLine('sent', packet)));
    client.on('packetreceive', (packet) => onPacket(packetLine('received', packet)));
  }
  client.connect();
  const connection = new Connection(client, options);
  if ('renewAfterMs' in password) renewConnection(connection, password.renewAfterMs);
  return connection;
};
