import { gatewayClientOptions } from '../../../src/app/client-options.js';
import { gatewayOptions } from '../../../src/app/gateway-options.js';
import { optionsOf } from '../../../src/config/option-schema.js';
import type { MgClientOptions } from '../../../src/mqtt/mg-client-options.js';
import { load } from '../config/load.js';

interface Row {
  readonly option: string;
  /** Lines of the section, with a value that is not the default. */
  readonly text: string;
  readonly pick: (options: MgClientOptions) => unknown;
  readonly expected: unknown;
  /** What else stands in [MQTT], also for the comparison; default `host: b`. */
  readonly beside?: string;
}

const TLS = 'host: b\ntls: on';
const FILES = { pw: 'from-file', 'shared.conf': '[MQTT]\nhost: shared' };
const endOf = (path: string | undefined): string | undefined => path?.split('/').at(-1);

const ROWS: readonly Row[] = [
  { option: 'mqtt.host', text: 'host: a', pick: ({ host }) => host, expected: 'a' },
  { option: 'mqtt.port', text: 'port: 1884', pick: ({ port }) => port, expected: 1884 },
  {
    option: 'mqtt.url',
    text: 'url: ws://a:81/x',
    beside: '',
    pick: ({ host, port, transport, path }) => [host, port, transport, path],
    expected: ['a', 81, 'ws', '/x'],
  },
  {
    option: 'mqtt.filename',
    text: 'filename: shared.conf',
    pick: ({ host }) => host,
    expected: 'shared',
  },
  { option: 'mqtt.clientid', text: 'clientid: c', pick: ({ clientId }) => clientId, expected: 'c' },
  {
    option: 'mqtt.usecredentials',
    text: 'usecredentials: off',
    beside: 'host: b\nusername: u\npassword: p',
    pick: ({ username, password }) => [username, password],
    expected: [undefined, undefined],
  },
  { option: 'mqtt.username', text: 'username: u', pick: ({ username }) => username, expected: 'u' },
  {
    option: 'mqtt.password',
    text: 'password: p',
    beside: 'host: b\nusername: u',
    pick: ({ password }) => password,
    expected: 'p',
  },
  {
    option: 'mqtt.password_file',
    text: 'password_file: pw',
    beside: 'host: b\nusername: u',
    pick: ({ password }) => password,
    expected: 'from-file',
  },
  { option: 'mqtt.tls', text: 'tls: on', pick: ({ transport }) => transport, expected: 'tls' },
  {
    option: 'mqtt.cafile',
    text: 'cafile: ca.pem',
    beside: TLS,
    pick: ({ tls }) => endOf(tls?.caFile),
    expected: 'ca.pem',
  },
  {
    option: 'mqtt.certfile',
    text: 'certfile: c.pem\nkeyfile: k.pem',
    beside: TLS,
    pick: ({ tls }) => endOf(tls?.certFile),
    expected: 'c.pem',
  },
  {
    option: 'mqtt.keyfile',
    text: 'certfile: c.pem\nkeyfile: k.pem',
    beside: TLS,
    pick: ({ tls }) => endOf(tls?.keyFile),
    expected: 'k.pem',
  },
  {
    option: 'mqtt.servername',
    text: 'servername: s',
    beside: TLS,
    pick: ({ tls }) => tls?.serverName,
    expected: 's',
  },
  {
    option: 'mqtt.alpn',
    text: 'alpn: x-amzn-mqtt-ca',
    beside: TLS,
    pick: ({ tls }) => tls?.alpn,
    expected: ['x-amzn-mqtt-ca'],
  },
  {
    option: 'mqtt.url',
    text: 'url: unix:///run/mosquitto/mosquitto.sock',
    beside: '',
    pick: ({ transport, path }) => [transport, path],
    expected: ['unix', '/run/mosquitto/mosquitto.sock'],
  },
  {
    option: 'mqtt.protocol',
    text: 'protocol: 3.1',
    pick: ({ protocol }) => protocol,
    expected: '3.1',
  },
  {
    option: 'mqtt.tlsinsecure',
    text: 'tlsinsecure: on',
    beside: TLS,
    pick: ({ tls }) => tls?.insecure,
    expected: true,
  },
  {
    option: 'mqtt.protocol',
    text: 'protocol: 3.1.1',
    pick: ({ protocol }) => protocol,
    expected: '3.1.1',
  },
  {
    option: 'mqtt.session',
    text: 'session: clean',
    pick: ({ cleanSession }) => cleanSession,
    expected: true,
  },
  {
    option: 'mqtt.sessionexpiry',
    text: 'sessionexpiry: 3600',
    pick: ({ sessionExpiryMs }) => sessionExpiryMs,
    expected: 3_600_000,
  },
  {
    option: 'mqtt.keepalive',
    text: 'keepalive: 7',
    pick: ({ keepaliveMs }) => keepaliveMs,
    expected: 7_000,
  },
  {
    option: 'mqtt.connecttimeout',
    text: 'connecttimeout: 0.7',
    pick: ({ connectTimeoutMs }) => connectTimeoutMs,
    expected: 700,
  },
  {
    option: 'mqtt.reconnectmin',
    text: 'reconnectmin: 0.3',
    pick: ({ reconnectMinMs }) => reconnectMinMs,
    expected: 300,
  },
  {
    option: 'mqtt.reconnectmax',
    text: 'reconnectmax: 33',
    pick: ({ reconnectMaxMs }) => reconnectMaxMs,
    expected: 33_000,
  },
  {
    option: 'mqtt.acktimeout',
    text: 'acktimeout: 4.4',
    pick: ({ ackTimeoutMs }) => ackTimeoutMs,
    expected: 4_400,
  },
  {
    option: 'mqtt.maxinflight',
    text: 'maxinflight: 5',
    pick: ({ maxInflight }) => maxInflight,
    expected: 5,
  },
  {
    option: 'mqtt.maxpayload',
    text: 'maxpayload: 999',
    pick: ({ maxPayloadBytes }) => maxPayloadBytes,
    expected: 999,
  },
  {
    option: 'gateway.name',
    text: 'name: kitchen',
    pick: ({ clientId, state }) => [clientId, state?.topic],
    expected: ['kitchen', 'mqttgateway/kitchen/state'],
  },
  {
    option: 'gateway.statetopic',
    text: 'statetopic: home/{name}/here',
    pick: ({ state }) => state?.topic,
    expected: 'home/gw/here',
  },
  {
    option: 'gateway.stateonline',
    text: 'stateonline: 1',
    pick: ({ state }) => state?.online,
    expected: '1',
  },
  {
    option: 'gateway.stateoffline',
    text: 'stateoffline: 0',
    pick: ({ state }) => state?.offline,
    expected: '0',
  },
];

/** What start-app.ts hands to the gateway itself. */
interface GatewayRow {
  readonly option: string;
  readonly value: string;
  readonly expected: unknown;
}

const GATEWAY_ROWS: readonly (GatewayRow & {
  readonly pick: (options: ReturnType<typeof gatewayOptions>) => unknown;
})[] = [
  { option: 'mqtt.qos', value: '2', pick: ({ qos }) => qos, expected: 2 },
  {
    option: 'gateway.looprate',
    value: '7',
    pick: ({ loopRate }) => loopRate,
    expected: 7,
  },
  {
    option: 'gateway.delivery',
    value: 'durable',
    pick: ({ delivery }) => delivery,
    expected: 'durable',
  },
  {
    option: 'mqtt.backlograte',
    value: '500',
    pick: ({ backlogRate }) => backlogRate,
    expected: 500,
  },
  { option: 'mqtt.retain', value: 'on', pick: ({ retain }) => retain, expected: true },
  {
    option: 'mqtt.retainedcommands',
    value: 'on',
    pick: ({ retainedCommands }) => retainedCommands,
    expected: true,
  },
  {
    option: 'gateway.statustopic',
    value: 'a/{name}',
    pick: ({ statusTopic }) => statusTopic,
    expected: 'a/gw',
  },
  {
    option: 'gateway.statusinterval',
    value: '7',
    pick: ({ statusIntervalMs }) => statusIntervalMs,
    expected: 7000,
  },
  { option: 'gateway.queuesize', value: '11', pick: ({ queue }) => queue.maxCount, expected: 11 },
  {
    option: 'gateway.queuebytes',
    value: '2048',
    pick: ({ queue }) => queue.maxBytes,
    expected: 2048,
  },
  {
    option: 'gateway.queuefull',
    value: 'reject',
    pick: ({ queue }) => queue.whenFull,
    expected: 'reject',
  },
  {
    option: 'gateway.maxdefects',
    value: '2',
    pick: ({ defects }) => defects.maxCount,
    expected: 2,
  },
  {
    option: 'gateway.defectwindow',
    value: '20',
    pick: ({ defects }) => defects.windowMs,
    expected: 20_000,
  },
  {
    option: 'gateway.commandqueue',
    value: '3',
    pick: ({ maxCommands }) => maxCommands,
    expected: 3,
  },
  {
    option: 'gateway.trackingtopic',
    value: 'track/{name}',
    pick: ({ trackingTopic }) => trackingTopic,
    expected: 'track/gw',
  },
  {
    option: 'gateway.starttimeout',
    value: '1.1',
    pick: ({ startTimeoutMs }) => startTimeoutMs,
    expected: 1100,
  },
  {
    option: 'gateway.commandtimeout',
    value: '2.2',
    pick: ({ commandTimeoutMs }) => commandTimeoutMs,
    expected: 2200,
  },
  {
    option: 'gateway.restartmin',
    value: '0.5',
    pick: ({ restart }) => restart.minMs,
    expected: 500,
  },
  {
    option: 'gateway.restartmax',
    value: '5',
    pick: ({ restart }) => restart.maxMs,
    expected: 5000,
  },
];

/** What neither the client nor the gateway itself is made with. */
const ELSEWHERE = [
  'gateway.commandexpiry',
  'gateway.datafolder',
  'gateway.deadletterbytes',
  'gateway.heartbeat',
  'gateway.heartbeattopic',
  'gateway.inbox',
  'gateway.inboxbytes',
  'gateway.outboxage',
  'gateway.outboxbytes',
  'gateway.outboxcount',
  'gateway.outboxfull',
  'gateway.reloadtopic',
  'gateway.watch',
  'mqtt.trace',
];

test.each(GATEWAY_ROWS)('$option reaches the gateway', ({ option, value, pick, expected }) => {
  const [section = '', name = ''] = option.split('.');
  const { configuration, problems } = load(`[${section.toUpperCase()}]\n${name}: ${value}\n`);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pick(gatewayOptions(configuration))).toEqual(expected);
  expect(pick(gatewayOptions(load('').configuration))).not.toEqual(expected);
});

const clientOptions = (text: string): MgClientOptions => {
  const { configuration, problems } = load(text, { files: FILES });
  expect(problems).toEqual([]);
  const { broker } = configuration;
  if (broker === undefined) throw new Error('no broker is configured');
  return gatewayClientOptions(configuration, broker);
};

test('every option of [MQTT] and [GATEWAY] is in one of the lists, and nothing else is', () => {
  const inSchema = (['mqtt', 'gateway'] as const).flatMap((section) =>
    optionsOf(section).map(([name]) => `${section}.${name}`),
  );
  const rows = [...ROWS, ...GATEWAY_ROWS].map(({ option }) => option);
  const here = [...new Set([...rows, ...ELSEWHERE])];
  expect(here.sort()).toEqual(inSchema.sort());
});

test.each(ROWS)('$option reaches the client', ({ option, text, pick, expected, beside }) => {
  const mqtt = `[MQTT]\n${beside ?? 'host: b'}\n`;
  const own = option.startsWith('gateway') ? `[GATEWAY]\n${text}\n${mqtt}` : `${mqtt}${text}\n`;
  // An option of the row itself may not stand twice.
  const given = option === 'mqtt.host' ? `[MQTT]\n${text}\n` : own;
  expect(pick(clientOptions(given))).toEqual(expected);
  const without = beside === '' ? '[MQTT]\nhost: b\n' : mqtt;
  expect(pick(clientOptions(without))).not.toEqual(expected);
});

test('an empty state topic is none', () => {
  const options = clientOptions('[GATEWAY]\nstatetopic:\n[MQTT]\nhost: b');
  expect(options.state).toBeUndefined();
});
