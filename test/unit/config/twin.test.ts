/** What the back end of [TWIN] asks of the rest of the configuration, told before anything runs. */
import { load, problemLines } from './load.js';

const KEY = 'c2VjcmV0IGtleQ==';

/** Sections as an INI file; a section named twice is one. */
const ini = (sections: Readonly<Record<string, Readonly<Record<string, string>>>>): string =>
  Object.entries(sections)
    .map(([title, options]) =>
      [`[${title}]`, ...Object.entries(options).map(([name, value]) => `${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n');

const AWS = {
  MQTT: { host: 'x-ats.iot.eu-central-1.amazonaws.com', tls: 'on' },
  TWIN: { backend: 'aws', thing: 'kitchen' },
};
const AZURE = {
  GATEWAY: { statetopic: '', statustopic: '', reloadtopic: '' },
  MQTT: { host: 'x.azure-devices.net', tls: 'on', protocol: '3.1.1' },
  TWIN: { backend: 'azure', device: 'kitchen', sharedaccesskey: KEY },
};

type Changes = Readonly<Record<string, Readonly<Record<string, string>>>>;
const merged = (base: Changes, changes: Changes): Changes =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(changes)])].map((title) => [
      title,
      { ...base[title], ...changes[title] },
    ]),
  );
const linesOf = (base: Changes, changes: Changes = {}): string[] =>
  problemLines(load(ini(merged(base, changes))));

test('a configuration for each back end has no problem', () => {
  expect(linesOf({ TWIN: { backend: 'topics' } })).toEqual([]);
  expect(linesOf(AWS)).toEqual([]);
  expect(linesOf(AZURE)).toEqual([]);
  const certificate = { certfile: 'device.pem', keyfile: 'device.key' };
  expect(linesOf(AZURE, { MQTT: certificate, TWIN: { sharedaccesskey: '' } })).toEqual([]);
});

test.each<[Readonly<Record<string, string>>, readonly string[]]>([
  [
    { backend: 'topics', thing: 'q' },
    [
      '3:8 warning CONFIG_NO_EFFECT [TWIN] thing is set, but backend is topics; it is for backend: aws',
    ],
  ],
  [
    { backend: 'none', topic: 'a/b', tokenlifetime: '600' },
    [
      '3:8 warning CONFIG_NO_EFFECT [TWIN] topic is set, but backend is none; it is for backend: topics',
      '4:16 warning CONFIG_NO_EFFECT [TWIN] tokenlifetime is set, but backend is none; it is for backend: azure',
    ],
  ],
  [{ backend: 'none', topic: 'mqttgateway/gw/twin', thing: 'gw', tokenlifetime: '3600' }, []],
])('%j: what another back end looks at has no effect', (TWIN, expected) => {
  expect(linesOf({ TWIN })).toEqual(expected);
});

test.each<[string, Changes, Changes, string]>([
  [
    'no topic',
    { TWIN: { backend: 'topics' } },
    { TWIN: { topic: '' } },
    '[TWIN] topic is empty, but backend is topics',
  ],
  [
    'aws without TLS',
    AWS,
    { MQTT: { tls: 'off' } },
    '[TWIN] backend is aws, which needs TLS; set tls: on in [MQTT]',
  ],
  [
    'aws without a broker',
    { TWIN: AWS.TWIN },
    {},
    '[TWIN] backend is aws, but no broker is set; set host in [MQTT]',
  ],
  [
    'aws with QoS 2',
    AWS,
    { MQTT: { qos: '2' } },
    '[MQTT] qos is 2, which AWS IoT does not take; set qos to 0 or 1',
  ],
  [
    'a client id that is no thing',
    AWS,
    { MQTT: { clientid: 'küche 1' }, TWIN: { thing: '' } },
    'the client id "küche 1" is no name of a thing; set thing',
  ],
  [
    'azure without TLS',
    AZURE,
    { MQTT: { tls: 'off' } },
    '[TWIN] backend is azure, which needs TLS; set tls: on in [MQTT]',
  ],
  [
    'azure without a broker',
    { GATEWAY: AZURE.GATEWAY, MQTT: { protocol: '3.1.1' }, TWIN: AZURE.TWIN },
    {},
    '[TWIN] backend is azure, but no broker is set',
  ],
  [
    'neither key nor certificate',
    AZURE,
    { TWIN: { sharedaccesskey: '' } },
    'nothing says who the device is; set sharedaccesskey, or certfile and keyfile in [MQTT]',
  ],
  [
    'key and certificate',
    AZURE,
    { MQTT: { certfile: 'c', keyfile: 'k' } },
    '[TWIN] sharedaccesskey and [MQTT] certfile are both set',
  ],
  [
    'a key that is none',
    AZURE,
    { TWIN: { sharedaccesskey: 'not base64!' } },
    '[TWIN] sharedaccesskey is not base64',
  ],
  [
    'a user name',
    AZURE,
    { MQTT: { username: 'u' } },
    '[MQTT] username is set, but user name and password at Azure IoT Hub are made of [TWIN]',
  ],
  [
    'a device id that is none',
    AZURE,
    { MQTT: { clientid: 'a b' }, TWIN: { device: '' } },
    'the client id "a b" is no id of a device; set device',
  ],
  [
    'MQTT 5',
    AZURE,
    { MQTT: { protocol: '5' } },
    '[MQTT] protocol is 5, but Azure IoT Hub speaks 3.1.1; set it so',
  ],
  [
    'whichever protocol',
    AZURE,
    { MQTT: { protocol: 'auto' } },
    '[MQTT] protocol is auto, but Azure IoT Hub speaks 3.1.1',
  ],
  [
    'azure with QoS 2',
    AZURE,
    { MQTT: { qos: '2' } },
    '[MQTT] qos is 2, for which Azure IoT Hub ends the connection',
  ],
  [
    'retained messages',
    AZURE,
    { MQTT: { retain: 'on' } },
    '[MQTT] retain is on, but Azure IoT Hub keeps no messages',
  ],
  [
    'a long keepalive',
    AZURE,
    { MQTT: { keepalive: '1200' } },
    '[MQTT] keepalive is 1200; Azure IoT Hub takes 1 to 1177 seconds',
  ],
  [
    'a state topic',
    AZURE,
    { GATEWAY: { statetopic: 's' } },
    '[GATEWAY] statetopic is a retained topic, which Azure IoT Hub does not keep; set it to nothing',
  ],
  [
    'a status topic',
    AZURE,
    { GATEWAY: { statustopic: 's' } },
    '[GATEWAY] statustopic is a retained topic',
  ],
  [
    'a reload topic',
    AZURE,
    { GATEWAY: { reloadtopic: 'r' } },
    '[GATEWAY] reloadtopic is a retained topic',
  ],
  [
    'a heartbeat elsewhere',
    AZURE,
    { GATEWAY: { heartbeattopic: 'h' } },
    '[GATEWAY] heartbeattopic is "h", but Azure IoT Hub takes topics below devices/kitchen/messages/events/ only; set it so, or to nothing',
  ],
  [
    'discovery',
    AZURE,
    { DISCOVERY: { homeassistant: 'on' } },
    '[DISCOVERY] homeassistant is on, but needs retained topics',
  ],
])('%s', (_what, base, changes, message) => {
  const found = linesOf(base, changes).filter((line) => line.includes(message));
  expect(found).toEqual([expect.stringMatching(/^(\d+:\d+|-) error CONFIG_CONFLICT /)]);
});

test('the defaults of the topics are each told, with what to set', () => {
  expect(linesOf({ MQTT: AZURE.MQTT, TWIN: AZURE.TWIN })).toHaveLength(3);
});

test('topics of the gateway below its own of the hub are taken', () => {
  const own = 'devices/kitchen/messages/events/';
  expect(linesOf(AZURE, { GATEWAY: { heartbeattopic: `${own}beat`, trackingtopic: own } })).toEqual(
    [],
  );
});

describe('a key in a file', () => {
  const text = (extra = ''): string =>
    ini(merged(AZURE, { TWIN: { sharedaccesskey: extra, sharedaccesskey_file: 'hub.key' } }));

  test('is read, and is a secret', () => {
    const loaded = load(text(), { files: { 'hub.key': `${KEY}\n` } });
    expect(problemLines(loaded)).toEqual([]);
    expect(loaded.configuration.twin.sharedaccesskey).toBe(KEY);
    expect(loaded.secrets).toContain(KEY);
  });

  test('that is not there, is empty, or stands beside another key is a problem', () => {
    expect(problemLines(load(text()))).toContainEqual(
      expect.stringContaining('[TWIN] sharedaccesskey_file cannot be used'),
    );
    expect(problemLines(load(text(), { files: { 'hub.key': '\n' } }))).toContainEqual(
      expect.stringContaining('[TWIN] sharedaccesskey_file names a file whose first line is empty'),
    );
    expect(problemLines(load(text(KEY), { files: { 'hub.key': KEY } }))).toContainEqual(
      expect.stringContaining('sharedaccesskey_file and sharedaccesskey are both set'),
    );
  });
});
