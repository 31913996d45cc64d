import { hostname } from 'node:os';
import type { BrokerAddress, Configuration } from '../config/configuration.js';
import type { MgClientOptions } from '../mqtt/mg-client-options.js';
import { hubIdentity } from './hub-identity.js';

/** The configuration has seconds, with fractions; the client whole milliseconds. */
const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

/** Where the embedded broker listens. */
export const embeddedAddress = (port: number): BrokerAddress => ({
  transport: 'tcp',
  host: '127.0.0.1',
  port,
  path: '',
});

/** `mqtts://broker.lan:8883`, without credentials. */
export const addressText = ({ transport, host, port, path }: BrokerAddress): string => {
  if (transport === 'unix') return `unix://${path}`;
  const scheme = { tcp: 'mqtt', tls: 'mqtts', ws: 'ws', wss: 'wss' }[transport];
  const name = host.includes(':') ? `[${host}]` : host;
  return `${scheme}://${name}:${port}${transport.startsWith('ws') ? path : ''}`;
};

const tlsOf = ({
  cafile,
  certfile,
  keyfile,
  servername,
  alpn,
  tlsinsecure,
}: Configuration['mqtt']) => ({
  ...(cafile !== '' && { caFile: cafile }),
  ...(certfile !== '' && { certFile: certfile }),
  ...(keyfile !== '' && { keyFile: keyfile }),
  ...(servername !== '' && { serverName: servername }),
  ...(alpn !== '' && { alpn: [alpn] }),
  insecure: tlsinsecure,
});

/** The client's options that do not depend on who connects: a gateway, `pub` or `sub`. */
export const connectionOptions = (
  { mqtt }: Configuration,
  broker: BrokerAddress,
): Omit<MgClientOptions, 'clientId'> => ({
  host: broker.host,
  port: broker.port,
  transport: broker.transport,
  ...(broker.path !== '' && { path: broker.path }),
  ...((broker.transport === 'tls' || broker.transport === 'wss') && { tls: tlsOf(mqtt) }),
  ...(mqtt.username !== '' && { username: mqtt.username }),
  ...(mqtt.password !== '' && { password: mqtt.password }),
  protocol: mqtt.protocol,
  keepaliveMs: milliseconds(mqtt.keepalive),
  connectTimeoutMs: milliseconds(mqtt.connecttimeout),
  reconnectMinMs: milliseconds(mqtt.reconnectmin),
  reconnectMaxMs: milliseconds(mqtt.reconnectmax),
  ackTimeoutMs: milliseconds(mqtt.acktimeout),
  maxInflight: mqtt.maxinflight,
  maxPayloadBytes: mqtt.maxpayload,
});

/** The options of the gateway's own client. */
export const gatewayClientOptions = (
  configuration: Configuration,
  broker: BrokerAddress,
): MgClientOptions => {
  const { gateway, mqtt } = configuration;
  return {
    ...connectionOptions(configuration, broker),
    clientId: mqtt.clientid,
    ...hubIdentity(configuration, broker),
    cleanSession: mqtt.session === 'clean',
    sessionExpiryMs: milliseconds(mqtt.sessionexpiry),
    ...(gateway.statetopic !== '' && {
      state: {
        topic: gateway.statetopic,
        online: gateway.stateonline,
        offline: gateway.stateoffline,
      },
    }),
  };
};

/** A client id for a short visit, which takes nobody's place. */
export const visitorId = (command: string): string =>
  `mqttgateway-${command}-${hostname().slice(0, 20)}-${process.pid}`;
