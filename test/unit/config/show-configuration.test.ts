import type { LoadedConfiguration } from '../../../src/config/configuration.js';
import { redactConfiguration } from '../../../src/config/redact-configuration.js';
import { showConfiguration } from '../../../src/config/show-configuration.js';
import { load } from './load.js';

const CASES: readonly (readonly [string, string])[] = [
  ['nothing', '[GATEWAY]'],
  [
    'a broker',
    `[MQTT]\nhost: b\ntls: on\nkeepalive: 15\nusername: $$\{env:X}\n[MAP]\nroot: home\ntopics: a/#, b/+`,
  ],
  ['a URL', '[MQTT]\nurl: wss://b:8084/x\n[MAP]\nmapfilename: x.yaml'],
  [
    'interfaces',
    '[INTERFACE]\nport: /dev/x\n[INTERFACE:gate]\ninterface: serial\nscript: a\n  b\nurl: x#y\n[LOG]\nfilelevel: debug\nlogfilename: .',
  ],
  ['a module', '[INTERFACE:own]\nmodule: ./own.js\nstart: ignore'],
];

const comparable = (loaded: LoadedConfiguration) => ({
  ...redactConfiguration(loaded),
  broker: loaded.configuration.broker,
});

test.each(CASES)('what is shown loads to the same again: %s', (_, text) => {
  const loaded = load(text);
  expect(loaded.problems).toEqual([]);
  const shown = [
    ['gw.conf', showConfiguration(loaded, { format: 'ini' })],
    ['gw.conf', showConfiguration(loaded, { format: 'ini', origin: true })],
    ['gw.json', showConfiguration(loaded, { format: 'json' })],
  ] as const;
  for (const [name, again] of shown) {
    const reloaded = load(again, { name });
    expect(reloaded.problems).toEqual([]);
    expect(comparable(reloaded)).toEqual(comparable(loaded));
  }
});

test('INI with origins says where each value came from', () => {
  const loaded = load('[MQTT]\nport: 99', {
    environment: { MQTTGATEWAY_MQTT_HOST: 'b' },
    flags: { 'mqtt.qos': '0' },
  });
  const shown = showConfiguration(loaded, { format: 'ini', origin: true });
  expect(shown).toContain(
    '# from environment MQTTGATEWAY_MQTT_HOST\nhost: b\n# from gw.conf:2:7\nport: 99\n',
  );
  expect(shown).toContain('# from flag --qos\nqos: 0\n# from default\nretain: off\n');
});

test('JSON with origins is data', () => {
  const loaded = load('[MQTT]\nport: 99');
  expect(JSON.parse(showConfiguration(loaded, { format: 'json', origin: true }))).toMatchObject({
    mqtt: { port: 99, retain: false },
    origins: { 'mqtt.port': 'gw.conf:2:7', 'mqtt.retain': 'default' },
  });
});
