import { assertNames, refuseValue } from './assert-names.js';
import type { TlsFiles } from './tls-files.js';
import type { VisitorOptions } from './visit.js';

const KNOWN = {
  host: true,
  port: true,
  transport: true,
  path: true,
  tls: true,
  username: true,
  password: true,
  clientId: true,
  protocol: true,
  timeoutMs: true,
  signal: true,
  keepaliveMs: true,
  will: true,
  cleanSession: true,
  sessionExpiryMs: true,
  session: true,
  connectTimeoutMs: true,
  ackTimeoutMs: true,
  handlerTimeoutMs: true,
  stopTimeoutMs: true,
  reconnectMinMs: true,
  reconnectMaxMs: true,
  stableMs: true,
  authenticationFloorMs: true,
  takeoverFloorMs: true,
  maxInflight: true,
  maxWaiting: true,
  maxPayloadBytes: true,
  concurrent: true,
  isBusy: true,
  earlier: true,
  onPacket: true,
  random: true,
} as const satisfies Record<keyof VisitorOptions, true>;

/** As Paho calls them, and MQTT.js. */
const ELSEWHERE = {
  hostname: 'host',
  url: 'host, port and transport',
  client_id: 'clientId',
  clientid: 'clientId',
  auth: 'username and password',
  user: 'username',
  keepalive: 'keepaliveMs, in milliseconds',
  timeout: 'timeoutMs, in milliseconds',
  connectTimeout: 'connectTimeoutMs',
  clean_session: 'cleanSession',
  clean: 'cleanSession',
  protocolVersion: "protocol: '5', '3.1.1' or '3.1'",
  proxy_args: 'nothing: a proxy is not supported',
  msg_count: 'count, of simple and callback',
  retain: 'part of a message; of simple and callback, retained',
  msg: 'payload, of a message',
  userdata: 'nothing: a closure has what it needs',
};

const TLS_KNOWN = {
  caFile: true,
  certFile: true,
  keyFile: true,
  serverName: true,
  alpn: true,
  insecure: true,
} as const satisfies Record<keyof TlsFiles, true>;

const TLS_ELSEWHERE = {
  ca_certs: 'caFile',
  ca: 'caFile, the name of a file',
  certfile: 'certFile',
  cert: 'certFile, the name of a file',
  keyfile: 'keyFile',
  key: 'keyFile, the name of a file',
  keyfile_password: 'nothing: keys with a password cannot be read',
  rejectUnauthorized: 'insecure',
  cert_reqs: 'insecure',
  servername: 'serverName',
};

const TRANSPORTS: readonly unknown[] = ['tcp', 'tls', 'ws', 'wss', 'unix'];
const TEXTS = ['host', 'path', 'username', 'clientId'] as const;

/**
 * Refuses options that nobody would look at, and values that would fail somewhere deeper.
 *
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const assertVisit = (given: VisitorOptions): void => {
  if (typeof given !== 'object' || given === null) refuseValue('options', given, 'an object');
  assertNames('options', given, KNOWN, ELSEWHERE);
  const { transport = 'tcp', tls } = given;
  if (!TRANSPORTS.includes(transport)) refuseValue('transport', transport, TRANSPORTS.join(', '));
  for (const name of TEXTS)
    if (given[name] !== undefined && typeof given[name] !== 'string')
      refuseValue(name, given[name], 'a string');
  if (tls === undefined) return;
  if (typeof tls !== 'object' || tls === null)
    refuseValue('tls', tls, "an object, or transport: 'tls' alone");
  assertNames('tls', tls, TLS_KNOWN, TLS_ELSEWHERE);
};
