import { load, problemLines } from './load.js';

test('variables set options, also of interfaces with and without a name', () => {
  const { configuration, problems, origins } = load(
    '[INTERFACE:gate-1]\nport: a\n[INTERFACE:gate]\nport: b\n[INTERFACE]\nx: 1',
    {
      environment: {
        MQTTGATEWAY_MQTT_HOST: 'b.lan',
        MQTTGATEWAY_MQTT_PASSWORD_FILE: '',
        MQTTGATEWAY_MAP_TOPICS: 'a, b',
        MQTTGATEWAY_INTERFACE_PORT: 'plain',
        MQTTGATEWAY_INTERFACE_GATE_1_PORT: 'one',
        MQTTGATEWAY_INTERFACE_GATE_BAUD_RATE: '9600',
      },
    },
  );
  expect(problems).toEqual([]);
  expect(configuration.broker?.host).toBe('b.lan');
  expect(configuration.map.topics).toEqual(['a', 'b']);
  expect(configuration.interfaces.map(({ name, options }) => [name, options])).toEqual([
    ['dummy', { x: '1', port: 'plain' }],
    ['gate-1', { port: 'one' }],
    ['gate', { port: 'b', baud_rate: '9600' }],
  ]);
  expect(origins.get('interfaces.gate-1.port')?.text).toBe(
    'environment MQTTGATEWAY_INTERFACE_GATE_1_PORT',
  );
});

test.each([
  [
    'a misspelt option',
    { MQTTGATEWAY_MQTT_HSOT: 'x' },
    [
      '- error CONFIG_UNKNOWN_OPTION MQTTGATEWAY_MQTT_HSOT is not an option of [MQTT]. Did you mean "MQTTGATEWAY_MQTT_HOST"?',
    ],
  ],
  [
    'a word of other programs',
    { MQTTGATEWAY_MQTT_USER: 'x' },
    [
      '- error CONFIG_UNKNOWN_OPTION MQTTGATEWAY_MQTT_USER is not an option of [MQTT]. Did you mean "MQTTGATEWAY_MQTT_USERNAME"?',
    ],
  ],
  [
    'a misspelt section',
    { MQTTGATEWAY_MQQT_HOST: 'x' },
    [
      '- warning CONFIG_UNKNOWN_SECTION MQTTGATEWAY_MQQT_HOST has no effect. Did you mean "MQTTGATEWAY_MQTT_HOST"?',
    ],
  ],
  [
    'a wrong value',
    { MQTTGATEWAY_MQTT_PORT: 'abc' },
    [
      '- error CONFIG_WRONG_VALUE MQTTGATEWAY_MQTT_PORT is "abc"; expected an integer from 1 to 65535',
    ],
  ],
  [
    'an old name',
    { MQTTGATEWAY_MQTT_TIMEOUT: '1', MQTTGATEWAY_LOG_EMAILPORT: '25' },
    [
      '- warning CONFIG_LEGACY_OPTION MQTTGATEWAY_LOG_EMAILPORT does nothing: the log is not sent by e-mail; let the system do it, for example with OnFailure= of systemd, or watch the status topic',
    ],
  ],
  [
    'what Kubernetes makes',
    {
      MQTTGATEWAY_PORT: 'tcp://10.0.0.1:80',
      MQTTGATEWAY_SERVICE_HOST: '10.0.0.1',
      MQTTGATEWAY_PORT_80_TCP_ADDR: 'x',
    },
    [],
  ],
  [
    'what Kubernetes makes for a service named mqttgateway-mqtt',
    {
      MQTTGATEWAY_MQTT_PORT: 'tcp://10.0.0.1:1883',
      MQTTGATEWAY_MQTT_PORT_1883_TCP: 'tcp://10.0.0.1:1883',
      MQTTGATEWAY_MQTT_PORT_1883_TCP_ADDR: '10.0.0.1',
      MQTTGATEWAY_MQTT_PORT_1883_TCP_PORT: '1883',
      MQTTGATEWAY_MQTT_PORT_1883_TCP_PROTO: 'tcp',
      MQTTGATEWAY_MQTT_SERVICE_HOST: '10.0.0.1',
      MQTTGATEWAY_MQTT_SERVICE_PORT: '1883',
      MQTTGATEWAY_MQTT_SERVICE_PORT_MQTT: '1883',
    },
    [],
  ],
  [
    'a name as of Kubernetes without a service',
    { MQTTGATEWAY_MQTT_SERVICE_HOST: '10.0.0.1' },
    [
      expect.stringContaining(
        'CONFIG_UNKNOWN_OPTION MQTTGATEWAY_MQTT_SERVICE_HOST is not an option',
      ),
    ],
  ],
  [
    'what is not ours',
    { MQTT_HOST: 'x', PATH: 'y', MQTTGATEWAY_: '', MQTTGATEWAY_REQUIRE_PEERS: '1' },
    [],
  ],
])('%s in the environment', (_, environment, expected) => {
  expect(problemLines(load('[GATEWAY]', { environment }))).toEqual(expected);
});

test('an option of an interface that looks like one of Kubernetes stays, unless all of it is there', () => {
  const own = { MQTTGATEWAY_INTERFACE_PORT: 'tcp://10.0.0.1:4000' };
  expect(load('[GATEWAY]', { environment: own }).configuration.interfaces[0]?.options).toEqual({
    port: 'tcp://10.0.0.1:4000',
  });
  const made = { ...own, MQTTGATEWAY_INTERFACE_SERVICE_HOST: '10.0.0.1' };
  expect(load('[GATEWAY]', { environment: made }).configuration.interfaces[0]?.options).toEqual({});
});

test('the longest name of an interface counts, whatever their order', () => {
  const environment = { MQTTGATEWAY_INTERFACE_GATE_1_PORT: 'one' };
  const { configuration } = load('[INTERFACE:gate]\n[INTERFACE:gate-1]', { environment });
  expect(configuration.interfaces).toMatchObject([{ options: {} }, { options: { port: 'one' } }]);
  expect(configuration.interfaces[0]?.options).toEqual({});
});

test('a flag is called as the user typed it', () => {
  const { problems, origins } = load('[GATEWAY]', {
    flags: {
      'mqtt.port': { value: 'x', flag: '-p' },
      'mqtt.host': { value: 'h', flag: '-h' },
      'log.fromat': 'json',
    },
  });
  expect(origins.get('mqtt.host')?.text).toBe('flag -h');
  expect(problems.map(({ message }) => message)).toEqual([
    '--fromat is not an option of [LOG]. Did you mean "--format"?',
    '-p is "x"; expected an integer from 1 to 65535',
  ]);
});
