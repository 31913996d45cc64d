import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { configurationError } from '../../../src/config/configuration-error.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { processorMs } from '../../support/processor-ms.js';
import { load, problemLines } from './load.js';

test.each([
  [
    'an unknown option',
    '[MQTT]\nkepalive: 60',
    [
      '2:1 error CONFIG_UNKNOWN_OPTION "kepalive" is not an option of [MQTT]. Did you mean "keepalive"?',
    ],
  ],
  [
    'an option far from all',
    '[MAP]\ncolour: red',
    [
      '2:1 error CONFIG_UNKNOWN_OPTION "colour" is not an option of [MAP]. Allowed: mapping, mapfilename, root and topics',
    ],
  ],
  [
    'an unknown section',
    '[MQQT]\nhost: x',
    [
      '1:1 error CONFIG_UNKNOWN_SECTION [MQQT] is not a section of the configuration. Did you mean "MQTT"?',
    ],
  ],
  [
    'a wrong number',
    '[MQTT]\nport: abc',
    ['2:7 error CONFIG_WRONG_VALUE [MQTT] port is "abc"; expected an integer from 1 to 65535'],
  ],
  [
    'a host with its port',
    '[MQTT]\nhost: localhost:18831',
    [
      '2:7 error CONFIG_WRONG_VALUE [MQTT] host is "localhost:18831"; expected a name or an address alone: host: localhost, port: 18831',
    ],
  ],
  [
    'an address with its port',
    '[MQTT]\nhost: [::1]:1884',
    [
      '2:7 error CONFIG_WRONG_VALUE [MQTT] host is "[::1]:1884"; expected a name or an address alone: host: ::1, port: 1884',
    ],
  ],
  [
    'a host in quotation marks',
    '[MQTT]\nhost: "localhost"',
    [
      '2:7 error CONFIG_WRONG_VALUE [MQTT] host is "\\"localhost\\""; expected it without the quotation marks: localhost',
    ],
  ],
  [
    'an option twice in a section that stands twice',
    '[INTERFACE]\nperiod: 0\n[MQTT]\n[interface]\nPeriod: 7',
    [
      '5:1 error DOCUMENT_DUPLICATE_KEY "period" stands twice in [interface], which stands twice itself; the first is at gw.conf:2:1',
    ],
  ],
  [
    'words of other programs',
    '[MQTT]\nserver: b\nUser: alice\npass: hush',
    [
      '2:1 error CONFIG_UNKNOWN_OPTION "server" is not an option of [MQTT]. Did you mean "host"?',
      '3:1 error CONFIG_UNKNOWN_OPTION "user" is not an option of [MQTT]. Did you mean "username"?',
      '4:1 error CONFIG_UNKNOWN_OPTION "pass" is not an option of [MQTT]. Did you mean "password"?',
    ],
  ],
  [
    'a number out of range',
    '[MQTT]\nport: 70000',
    ['2:7 error CONFIG_WRONG_VALUE [MQTT] port is 70000; expected an integer from 1 to 65535'],
  ],
  [
    'a wrong word',
    '[LOG]\nconsolelevel: DEBGU',
    [
      '2:15 error CONFIG_WRONG_VALUE [LOG] consolelevel is "DEBGU"; expected CRITICAL, ERROR, WARN, INFO, DEBUG or NONE. Did you mean "DEBUG"?',
    ],
  ],
  [
    'a wrong switch',
    '[MQTT]\ntls: maybe',
    ['2:6 error CONFIG_WRONG_VALUE [MQTT] tls is "maybe"; expected on or off'],
  ],
  [
    'a wrong URL',
    '[MQTT]\nurl: http://x',
    [
      '2:6 error CONFIG_WRONG_VALUE [MQTT] url is "http://x"; expected a URL that begins with mqtt://, mqtts://, ws://, wss:// or unix:///',
    ],
  ],
  [
    'a URL with a topic',
    '[MQTT]\nurl: mqtt://host/a',
    [
      '2:6 error CONFIG_WRONG_VALUE [MQTT] url is "mqtt://host/a", whose path is not part of a broker\'s address; expected a URL such as mqtt://broker:1883, mqtts://, ws://, wss:// or unix:///',
    ],
  ],
  [
    'a URL that is none',
    '[MQTT]\nurl: mqtt://a b:x',
    [
      '2:6 error CONFIG_WRONG_VALUE [MQTT] url is "mqtt://a b:x"; expected a URL such as mqtt://broker:1883, mqtts://, ws://, wss:// or unix:///',
    ],
  ],
  [
    'a filter that is none',
    '[MAP]\ntopics: a/#/b',
    ['2:9 error CONFIG_WRONG_VALUE [MAP] topics holds "a/#/b", which has # before the last level'],
  ],
  [
    'a topic with a wildcard',
    '[GATEWAY]\nstatetopic: a/#',
    [
      '2:13 error CONFIG_WRONG_VALUE [GATEWAY] statetopic is "a/#"; expected a topic without + and #, or nothing',
    ],
  ],
  [
    'a certificate without a key',
    '[MQTT]\ncertfile: a.pem',
    ['2:11 error CONFIG_CONFLICT [MQTT] certfile needs keyfile as well'],
  ],
  [
    'a key without a certificate',
    '[MQTT]\nkeyfile: a.pem',
    ['2:10 error CONFIG_CONFLICT [MQTT] keyfile needs certfile as well'],
  ],
  [
    'options of TLS without TLS',
    '[MQTT]\nhost: b\ncafile: a\ncertfile: c\nkeyfile: k\nservername: s\nalpn: x\ntlsinsecure: on',
    [
      '3:9 cafile',
      '4:11 certfile',
      '5:10 keyfile',
      '6:13 servername',
      '7:7 alpn',
      '8:14 tlsinsecure',
    ].map(
      (option) =>
        `${option.replace(' ', ' error CONFIG_CONFLICT [MQTT] ')} is set, but the connection is not encrypted; set tls: on (or a url with mqtts://)`,
    ),
  ],
  [
    'an option of TLS beside a URL without',
    '[MQTT]\nurl: mqtt://b\ncafile: a',
    [
      '3:9 error CONFIG_CONFLICT [MQTT] cafile is set, but the connection is not encrypted; begin url with mqtts://',
    ],
  ],
  [
    'an option of TLS beside a Unix socket',
    '[MQTT]\nurl: unix:///run/mosquitto.sock\ncafile: a',
    [
      '3:9 error CONFIG_CONFLICT [MQTT] cafile is set, but the connection is not encrypted; take it away: nobody else hears a Unix socket',
    ],
  ],
  [
    'a Unix socket that is a folder',
    '[MQTT]\nurl: unix:///run/',
    [
      '2:6 error CONFIG_WRONG_VALUE [MQTT] url is "unix:///run/"; expected a URL such as mqtt://broker:1883, mqtts://, ws://, wss:// or unix:///',
    ],
  ],
  [
    'an option of TLS beside the URL of a WebSocket without',
    '[MQTT]\nurl: ws://b\nservername: a',
    [
      '3:13 error CONFIG_CONFLICT [MQTT] servername is set, but the connection is not encrypted; begin url with wss://',
    ],
  ],
  [
    'a URL that contradicts tls, once',
    '[MQTT]\nurl: mqtt://b\ntls: on\ncafile: a',
    ['3:6 error CONFIG_CONFLICT [MQTT] tls contradicts [MQTT] url; keep one of the two'],
  ],
  [
    'credentials that are wanted but not there',
    '[MQTT]\nhost: b\nusecredentials: on\npassword: long-enough',
    [
      '3:17 error CONFIG_CONFLICT [MQTT] usecredentials is on, but username is empty; set username, or usecredentials: auto',
    ],
  ],
  [
    'bounds that cross',
    '[MQTT]\nreconnectmin: 5\nreconnectmax: 1\n[GATEWAY]\nrestartmin: 5\nrestartmax: 2',
    [
      '3:15 error CONFIG_CONFLICT [MQTT] reconnectmax is less than reconnectmin, which is 5',
      '6:13 error CONFIG_CONFLICT [GATEWAY] restartmax is less than restartmin, which is 5',
    ],
  ],
  [
    'messages that are to arrive surely, at QoS 0',
    '[GATEWAY]\ndelivery: durable\n[MQTT]\nqos: 0',
    [
      '2:11 error CONFIG_CONFLICT [GATEWAY] delivery is durable, but [MQTT] qos is 0: nobody acknowledges those messages; set qos: 1, or delivery: best-effort',
    ],
  ],
  [
    'messages that are kept in memory, at QoS 0',
    '[GATEWAY]\ndelivery: memory\n[MQTT]\nqos: 0',
    [
      '2:11 error CONFIG_CONFLICT [GATEWAY] delivery is memory, but [MQTT] qos is 0: nobody acknowledges those messages; set qos: 1, or delivery: best-effort',
    ],
  ],
  [
    'best effort at a QoS that somebody set',
    '[GATEWAY]\ndelivery: best-effort\n[MQTT]\nqos: 1',
    [
      '2:11 error CONFIG_CONFLICT [GATEWAY] delivery is best-effort, which is QoS 0, but [MQTT] qos is 1; remove qos, or set delivery: memory',
    ],
  ],
  [
    'an inbox without a session',
    '[GATEWAY]\ninbox: on\n[MQTT]\nsession: clean',
    [
      '2:8 warning CONFIG_CONFLICT [GATEWAY] inbox is on, so that no command is lost, but [MQTT] session is clean: what is sent while the gateway is away is; set session: persistent',
    ],
  ],
  [
    'what a session needs, without one',
    '[MQTT]\nsession: clean\nsessionexpiry: 5',
    [
      '3:16 warning CONFIG_NO_EFFECT [MQTT] sessionexpiry is set, but session is clean: the broker keeps nothing',
    ],
  ],
  [
    'the time of a session that MQTT 3.1.1 does not have',
    '[MQTT]\nprotocol: 3.1.1\nsessionexpiry: 5',
    [
      '3:16 warning CONFIG_NO_EFFECT [MQTT] sessionexpiry is set, but MQTT 3.1.1 does not have it: the broker decides how long it keeps a session',
    ],
  ],
  [
    'QoS 2 with a session that is kept',
    '[MQTT]\nqos: 2',
    [
      '2:6 warning CONFIG_NO_EFFECT [MQTT] qos is 2, but with session: persistent messages go with QoS 1, at least once; set session: clean for QoS 2, or qos: 1',
    ],
  ],
  ['QoS 2 without one', '[MQTT]\nqos: 2\nsession: clean', []],
  [
    'the size of an inbox that is off',
    '[GATEWAY]\ninboxbytes: 65536',
    ['2:13 warning CONFIG_NO_EFFECT [GATEWAY] inboxbytes is set, but inbox is off'],
  ],
  [
    'a topic of reloads with a wildcard',
    '[GATEWAY]\nreloadtopic: a/#',
    [
      '2:14 error CONFIG_WRONG_VALUE [GATEWAY] reloadtopic is "a/#"; expected a topic without + and #, or nothing',
    ],
  ],
  [
    'a URL that something contradicts',
    '[MQTT]\nurl: mqtts://a:99\nhost: b\nport: 98',
    [
      '3:7 error CONFIG_CONFLICT [MQTT] host contradicts [MQTT] url; keep one of the two',
      '4:7 error CONFIG_CONFLICT [MQTT] port contradicts [MQTT] url; keep one of the two',
    ],
  ],
  [
    'a name of an interface',
    '[INTERFACE:a b]\nx: 1',
    [
      '1:1 error CONFIG_BAD_NAME "a b" is not a name for an interface; expected 1 to 64 letters, digits, - and _',
    ],
  ],
  [
    'a name that two have',
    '[INTERFACE]\ninterface: serial\n[INTERFACE:serial]\nx: 1',
    [
      '4:1 error CONFIG_BAD_NAME [INTERFACE:serial] is the second interface named "serial"; give one of them another name',
    ],
  ],
  [
    'both interface and module',
    '[INTERFACE:a]\ninterface: b\nmodule: ./c.js',
    [
      '3:9 error CONFIG_CONFLICT [INTERFACE:a] module and interface are both set; keep one of the two',
    ],
  ],
  [
    'a variable that is not set',
    `[MQTT]\nhost: $\{env:NOWHERE}`,
    [
      '2:7 error CONFIG_MISSING_VARIABLE [MQTT] host refers to the environment variable NOWHERE, which is not set',
    ],
  ],
  [
    'a log file without a level',
    '[LOG]\nlogfilename: .',
    [
      '2:14 warning CONFIG_NO_EFFECT [LOG] logfilename is set, but filelevel is NONE, so no log file is written',
    ],
  ],
  [
    'mapping without a file',
    '[MAP]\nmapping: on\nmapfilename:',
    [
      '2:10 warning CONFIG_NO_EFFECT [MAP] mapping is on, but mapfilename is empty, so no map is used',
    ],
  ],
  [
    'an old and a new place',
    '[MQTT]\nroot: a\n[MAP]\nroot: b',
    ['2:1 warning CONFIG_NO_EFFECT this does nothing, because root also stands in [MAP]'],
  ],
  [
    'a shared file that is missing',
    '[MQTT]\nfilename: none.conf',
    ['2:11 error DOCUMENT_NOT_FOUND [MQTT] filename cannot be used: none.conf does not exist'],
  ],
  [
    'all at once',
    'x\n[MQTT]\nport: 0\nprot: 1\n[LOG]\nfilenum: 0\n[MQQT]\n',
    [
      '1:1 error DOCUMENT_SYNTAX this line is not an option; expected name: value',
      '3:7 error CONFIG_WRONG_VALUE [MQTT] port is 0; expected an integer from 1 to 65535',
      '4:1 error CONFIG_UNKNOWN_OPTION "prot" is not an option of [MQTT]. Did you mean "port"?',
      '6:10 error CONFIG_WRONG_VALUE [LOG] filenum is 0; expected an integer from 1 to 1000 files',
      '7:1 error CONFIG_UNKNOWN_SECTION [MQQT] is not a section of the configuration. Did you mean "MQTT"?',
    ],
  ],
])('reports %s', (_, text, expected) => {
  expect(problemLines(load(text))).toEqual(expected);
});

test.each([
  ['TLS', '[MQTT]\nhost: b\ntls: on\ncafile: a\nservername: s', {}],
  ['a URL with TLS', '[MQTT]\nurl: mqtts://b\ncafile: a', {}],
  ['a secure WebSocket', '[MQTT]\nurl: wss://b\ntlsinsecure: on', {}],
  ['options of TLS at their default', '[MQTT]\nhost: b\ncafile:\ntlsinsecure: off', {}],
  [
    'a variable that turns TLS off',
    '[MQTT]\nhost: b\ntls: on\ncafile: a',
    { MQTTGATEWAY_MQTT_TLS: 'off' },
  ],
  [
    'a variable with a URL without TLS',
    '[MQTT]\nhost: b\ntls: on\ncafile: a',
    { MQTTGATEWAY_MQTT_URL: 'mqtt://c' },
  ],
  ['credentials in the URL', '[MQTT]\nurl: mqtt://u:long@b\nusecredentials: on', {}],
])('nothing is wrong with %s', (_, text, environment) => {
  expect(problemLines(load(text, { environment }))).toEqual([]);
});

test.each([
  [
    'an unknown option',
    'mqtt:\n  kepalive: 1',
    [
      '2:3 error CONFIG_UNKNOWN_OPTION "kepalive" is not an option of [MQTT]. Did you mean "keepalive"?',
    ],
  ],
  [
    'an unknown section',
    'mqt: {}',
    [
      '1:1 error CONFIG_UNKNOWN_SECTION [mqt] is not a section of the configuration. Did you mean "mqtt"?',
    ],
  ],
  [
    'a section that is none',
    'mqtt: 5',
    ['1:7 error CONFIG_WRONG_VALUE mqtt is 5; expected a mapping (key: value)'],
  ],
  [
    'a file that is a list',
    '- a',
    ['1:1 error CONFIG_WRONG_VALUE the file is a list of 1; expected a mapping (key: value)'],
  ],
  [
    'a part of a list',
    'map:\n  topics: [a, 5]',
    ['2:15 error CONFIG_WRONG_VALUE [MAP] topics[1] is 5; expected text of 1 to 65535 characters'],
  ],
  [
    'a number where text is wanted',
    'mqtt: {clientid: 010}',
    [
      '1:18 error CONFIG_WRONG_VALUE [MQTT] clientid is 10; expected text of at most 1024 characters',
    ],
  ],
  [
    'a duplicate key',
    'mqtt: {port: 1, port: 2}',
    ['1:17 error DOCUMENT_DUPLICATE_KEY "port" stands twice; the first is at gw.yaml:1:8'],
  ],
  [
    'a name',
    'interfaces: {"a b": {}}',
    [
      '1:14 error CONFIG_BAD_NAME "a b" is not a name for an interface; expected 1 to 64 letters, digits, - and _',
    ],
  ],
])('reports in YAML %s', (_, text, expected) => {
  expect(problemLines(load(text, { name: 'gw.yaml' }))).toEqual(expected);
});

test('a comment behind a value is told for one, in a file only', () => {
  const hints = (text: string, environment = {}) =>
    load(text, { environment }).problems.map(({ hint }) => hint);
  const HINT = 'a comment needs a line of its own: here it is a part of the value';
  expect(hints('[MQTT]\nport: 1883 # std\nhost: b # ours')).toEqual([HINT, HINT]);
  expect(hints('[MQTT]\nport: 1883#')).toEqual([undefined]);
  expect(hints('[MQTT]', { MQTTGATEWAY_MQTT_PORT: '1883 # std' })).toEqual([undefined]);
});

test('addresses with colons and parts of a section are right', () => {
  for (const host of ['::1', 'fe80::1', 'localhost', '2001:db8::1883'])
    expect(problemLines(load(`[MQTT]\nhost: ${host}`))).toEqual([]);
  const parts = load('[MQTT]\nhost: b\n[MAP]\n[mqtt]\nport: 1884');
  expect([parts.problems, parts.configuration.broker]).toMatchObject([
    [],
    { host: 'b', port: 1884 },
  ]);
});

test('YAML, JSON and INI say the same', () => {
  const ini = load(
    '[MQTT]\nhost: b\nTLS: yes\nqos: 0\n[MAP]\ntopics: a, b\n[INTERFACE:gate]\ninterface: serial\nport: /dev/x',
  );
  const data = {
    $schema: 'x',
    mqtt: { host: 'b', tls: true, qos: 0 },
    map: { topics: ['a', 'b'] },
    interfaces: { gate: { interface: 'serial', port: '/dev/x' } },
  };
  const json = load(JSON.stringify(data), { name: 'gw.json' });
  const yaml = load(
    'mqtt: {host: b, tls: on, qos: "0"}\nmap:\n  topics: [a, b]\ninterfaces:\n  gate:\n    interface: serial\n    port: /dev/x\nlog:\n',
    { name: 'gw.yaml' },
  );
  for (const other of [json, yaml]) {
    expect(other.problems).toEqual([]);
    for (const section of ['gateway', 'map', 'log', 'mqtt', 'broker'] as const) {
      expect(other.configuration[section]).toEqual(ini.configuration[section]);
    }
    expect(other.configuration.interfaces).toMatchObject([
      { name: 'gate', interface: 'serial', options: { port: '/dev/x' } },
    ]);
  }
  expect(yaml.origins.get('interfaces.gate.port')?.text).toBe('gw.yaml:7:11');
});

test.each([
  ['mqtt://b.lan', { transport: 'tcp', host: 'b.lan', port: 1883, path: '/mqtt' }],
  ['mqtts://b.lan', { transport: 'tls', host: 'b.lan', port: 8883, path: '/mqtt' }],
  ['mqtt://b.lan:99/', { transport: 'tcp', host: 'b.lan', port: 99, path: '/mqtt' }],
  ['ws://b.lan', { transport: 'ws', host: 'b.lan', port: 80, path: '/mqtt' }],
  ['wss://b.lan:8084/ws?x=1', { transport: 'wss', host: 'b.lan', port: 8084, path: '/ws?x=1' }],
  ['mqtt://[::1]:1884', { transport: 'tcp', host: '::1', port: 1884, path: '/mqtt' }],
])('the broker of %s', (url, expected) => {
  const { configuration, problems } = load(`[MQTT]\nurl: ${url}`);
  expect(problems).toEqual([]);
  expect(configuration.broker).toEqual(expected);
});

test('a URL brings user name and password, and a higher layer wins over each part of it', () => {
  const text = '[MQTT]\nurl: mqtts://me:h%40sh@b.lan';
  const plain = load(text);
  expect(plain.configuration.mqtt).toMatchObject({
    host: 'b.lan',
    port: 8883,
    tls: true,
    username: 'me',
    password: 'h@sh',
  });
  const { configuration, problems } = load(text, { flags: { 'mqtt.host': 'c.lan' } });
  expect([problems, configuration.broker]).toEqual([
    [],
    { transport: 'tls', host: 'c.lan', port: 8883, path: '/mqtt' },
  ]);
  const variable = load('[MQTT]\nhost: b.lan\nport: 99', {
    environment: { MQTTGATEWAY_MQTT_URL: 'mqtt://c.lan' },
  });
  expect([
    variable.problems,
    variable.configuration.broker?.host,
    variable.configuration.broker?.port,
  ]).toEqual([[], 'c.lan', 1883]);
});

test.each([
  ['[MAP]\nmapfilename: home.yaml', 'on'],
  ['[MAP]\nmapfilename: home.yaml\nmapping: off', 'off'],
  ['[MAP]\nmapfilename: home.yaml\nmapping: true\nroot: home', 'on'],
  ['[MAP]\nroot: home', 'off'],
])('mapping: %j → %s', (text, expected) => {
  const { configuration, problems } = load(text);
  expect([problems, configuration.map.mapping]).toEqual([[], expected]);
});

test('mapping: on without a file takes the default name', () => {
  const { configuration } = load('[GATEWAY]\nname: kitchen\n[MAP]\nmapping: on');
  expect(configuration.map.mapfilename).toBe(join(configuration.folder, 'kitchen.map'));
});

test('several interfaces, and what they are by default', () => {
  const { configuration, problems } = load(
    '[INTERFACE]\n[INTERFACE:Serial]\n[INTERFACE:two]\nmodule: ./x.js\nstart: fail\nBaudRate: 1',
    {},
  );
  expect(problems).toEqual([]);
  expect(configuration.interfaces).toMatchObject([
    { name: 'Serial', interface: 'serial', module: '', start: 'retry', options: {} },
    { name: 'two', interface: '', module: './x.js', start: 'fail', options: { baudrate: '1' } },
  ]);
  const plain = load('[INTERFACE]\nmodule: ./my gate.mjs').configuration.interfaces;
  expect(plain).toMatchObject([{ name: 'my-gate', interface: '', module: './my gate.mjs' }]);
});

test('wrong values are replaced by their defaults, so that the result is always of its type', () => {
  const { configuration } = load('[MQTT]\nport: abc\n[LOG]\nconsolelevel: x\n[MAP]\nmapping: 7');
  expect([
    configuration.mqtt.port,
    configuration.log.consolelevel,
    configuration.map.mapping,
  ]).toEqual([1883, 'INFO', 'off']);
});

test('a file that cannot be read ends with the exit code of a configuration', () => {
  const { problems } = loadConfiguration({ file: 'none.conf', cwd: '/', environment: {} });
  expect(problems).toMatchObject([
    { code: 'DOCUMENT_NOT_FOUND', message: 'the configuration none.conf does not exist' },
  ]);
  expect(configurationError(problems)).toMatchObject({
    code: 'CONFIG_INVALID',
    exitCode: 78,
    message: 'the configuration has 1 problem',
    problems,
  });
  const forbidden = { code: 'DOCUMENT_NOT_PERMITTED', severity: 'error', message: 'x' } as const;
  expect(configurationError([forbidden])).toMatchObject({
    code: 'DOCUMENT_NOT_PERMITTED',
    exitCode: 77,
  });
  expect(configurationError(load('[LOG]\nlogfilename: .').problems)).toBeUndefined();
});

test.each([
  ['spaces in a name', `[MQTT]\na${' '.repeat(500_000)}b`],
  ['one word', `[MQTT]\n${'a'.repeat(900_000)}`],
  ['one value', `[MQTT]\nport: ${'a'.repeat(900_000)}`],
  ['schemes', `[MQTT]\nport: ${'a://a:'.repeat(40_000)}`],
  ['references that do not end', `[MQTT]\nport: ${'${env:'.repeat(100_000)}`],
  ['brackets', `[MQTT]\n${'['.repeat(900_000)}`],
  ['lines', '[MQTT]\n'.padEnd(300_000, 'x\n')],
  ['semicolons', `[MQTT]\nport: ${' '.repeat(500_000)}x${' ;'.repeat(100_000)}`],
])('a megabyte of %s is refused in a moment', async (_, text) => {
  const tookMs = await processorMs(() => {
    expect(load(text).problems.length).toBeGreaterThan(0);
  });
  // Generous: what these texts cost if a pattern is quadratic is minutes.
  expect(tookMs).toBeLessThan(10_000);
});

test('any bytes in any format give problems or a configuration, and never throw', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'mqttgateway-'));
  const near = fc.string({
    unit: fc.constantFrom(
      '[MQTT]',
      '[INTERFACE:',
      'port',
      'url',
      'topics',
      'mqtt',
      ':',
      '=',
      '\n',
      ' ',
      '"',
      '{',
      '}',
      '${env:',
      'x',
      '__proto__',
      '1e9',
      'constructor',
    ),
  });
  const bytes = fc.oneof(
    near.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }),
  );
  try {
    fc.assert(
      fc.property(bytes, fc.constantFrom('a.conf', 'a.yaml', 'a.json'), (content, file) => {
        writeFileSync(join(cwd, file), content);
        const { configuration } = loadConfiguration({ file, cwd, environment: {} });
        expect(configuration.mqtt.port).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
