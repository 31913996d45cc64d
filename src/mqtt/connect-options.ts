import type { IClientOptions } from 'mqtt';
import type { Concessions } from './concessions.js';
import type { Transport } from './endpoint.js';
import type { ProtocolLevel } from './protocol-choice.js';
import type { Publication, Qos } from './publication.js';
import type { Settings } from './settings.js';
import type { TlsMaterial } from './tls-files.js';

const SCHEMES = {
  tcp: 'mqtt',
  tls: 'mqtts',
  ws: 'ws',
  wss: 'wss',
  unix: 'mqtt',
} as const satisfies Record<Transport, IClientOptions['protocol']>;

/** Room for topic and properties beside the payload of a packet that is still accepted. */
const PACKET_OVERHEAD_BYTES = 131_072;

/** mqtt.js would print every packet, passwords included, under DEBUG=mqttjs*. */
const silent = (): void => {};

/** The keepalive of mqtt.js is replaced by ours; see keepalive.ts. */
const NO_TIMER = { set: (): number => 0, clear: silent };

/** The will of the state topic, or the one that was given. */
const willOf = ({ state, will }: Settings): Publication | undefined =>
  state === undefined ? will : { topic: state.topic, payload: state.offline, qos: 1, retain: true };

const lower = (one: Qos, other: Qos): Qos => (one < other ? one : other);

const willOptions = (
  will: Publication | undefined,
  level: ProtocolLevel,
  concessions: Concessions,
): Pick<IClientOptions, 'will'> =>
  will === undefined
    ? {}
    : {
        will: {
          topic: will.topic,
          payload: Buffer.from(will.payload),
          qos: lower(will.qos, concessions.qos),
          retain: will.retain && concessions.retain,
          ...(level === 5 && will.properties && { properties: { ...will.properties } }),
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
    ...(secure && tls?.alpn !== undefined && { ALPNProtocols: [...tls.alpn] }),
    ...(transport === 'unix' && { unixSocket: true, path }),
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
  password: string | undefined,
): IClientOptions => ({
  ...socketOf(settings, material),
  port: settings.port,
  clientId: settings.clientId,
  clean: settings.cleanSession,
  protocolId: level === 3 ? 'MQIsdp' : 'MQTT',
  protocolVersion: level,
  keepalive: settings.keepaliveMs / 1_000,
  connectTimeout: settings.connectTimeoutMs,
  ...(settings.username !== undefined && { username: settings.username }),
  ...(password !== undefined && { password }),
  ...(level === 5 && { properties: propertiesOf(settings) }),
  ...willOptions(willOf(settings), level, concessions),
  reconnectPeriod: 0,
  resubscribe: false,
  queueQoSZero: false,
  log: silent,
  timerVariant: NO_TIMER,
});
