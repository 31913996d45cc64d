import type { IClientOptions } from 'mqtt';
import type { Concessions } from './concessions.js';
import type { Transport } from './endpoint.js';
import type { ProtocolLevel } from './protocol-choice.js';
import type { Settings } from './settings.js';
import type { TlsMaterial } from './tls-files.js';

const SCHEMES = { tcp: 'mqtt', tls: 'mqtts', ws: 'ws', wss: 'wss' } as const satisfies Record<
  Transport,
  IClientOptions['protocol']
>;

/** Room for topic and properties beside the payload of a packet that is still accepted. */
const PACKET_OVERHEAD_BYTES = 131_072;

/** mqtt.js would print every packet, passwords included, under DEBUG=mqttjs*. */
const silent = (): void => {};

/** The keepalive of mqtt.js is replaced by ours; see keepalive.ts. */
const NO_TIMER = { set: (): number => 0, clear: silent };

const willOf = (settings: Settings, concessions: Concessions): Pick<IClientOptions, 'will'> =>
  settings.state === undefined
    ? {}
    : {
        will: {
          topic: settings.state.topic,
          payload: Buffer.from(settings.state.offline),
          qos: concessions.qos,
          retain: concessions.retain,
        },
      };

const propertiesOf = (settings: Settings): IClientOptions['properties'] => ({
  receiveMaximum: settings.maxInflight,
  maximumPacketSize: Math.min(settings.maxPayloadBytes + PACKET_OVERHEAD_BYTES, 268_435_455),
  ...(!settings.cleanSession && {
    sessionExpiryInterval: Math.ceil(settings.sessionExpiryMs / 1_000),
  }),
});

const socketOf = (settings: Settings, material: TlsMaterial): IClientOptions => {
  const { transport, host, path, tls } = settings;
  const webSocket = transport === 'ws' || transport === 'wss';
  const secure = transport === 'tls' || transport === 'wss';
  const serverName = tls?.serverName;
  return {
    protocol: SCHEMES[transport],
    // Inside the URL of a WebSocket an IPv6 address stands in brackets.
    host: webSocket && host.includes(':') ? `[${host}]` : host,
    ...(secure && { ...material, rejectUnauthorized: tls?.insecure !== true }),
    ...(secure && serverName !== undefined && { servername: serverName }),
    ...(webSocket && {
      path,
      wsOptions: {
        maxPayload: settings.maxPayloadBytes + PACKET_OVERHEAD_BYTES,
        ...(secure && serverName !== undefined && { servername: serverName }),
      },
    }),
  };
};

/** What mqtt.js is given for one attempt; a new client object each time, and no retry of its own. */
export const connectOptions = (
  settings: Settings,
  material: TlsMaterial,
  level: ProtocolLevel,
  concessions: Concessions,
): IClientOptions => ({
  ...socketOf(settings, material),
  port: settings.port,
  clientId: settings.clientId,
  clean: settings.cleanSession,
  protocolId: 'MQTT',
  protocolVersion: level,
  keepalive: settings.keepaliveMs / 1_000,
  connectTimeout: settings.connectTimeoutMs,
  ...(settings.username !== undefined && { username: settings.username }),
  ...(settings.password !== undefined && { password: settings.password }),
  ...(level === 5 && { properties: propertiesOf(settings) }),
  ...willOf(settings, concessions),
  reconnectPeriod: 0,
  resubscribe: false,
  queueQoSZero: false,
  log: silent,
  timerVariant: NO_TIMER,
});
