import { redactConfiguration } from '../../../src/config/redact-configuration.js';
import { showConfiguration } from '../../../src/config/show-configuration.js';
import { load, problemLines } from './load.js';

const reference = (name: string): string => `$\{env:${name}}`;
const CANARY = 'canary-7d1f';

const everything = (loaded: ReturnType<typeof load>): string =>
  [
    JSON.stringify(loaded.problems),
    JSON.stringify(redactConfiguration(loaded)),
    showConfiguration(loaded, { format: 'ini', origin: true }),
    showConfiguration(loaded, { format: 'json', origin: true }),
  ].join('\n');

test.each([
  ['a password', `[MQTT]\nhost: b\nusername: u\npassword: ${CANARY}`, {}],
  ['a password in a URL', `[MQTT]\nurl: mqtt://u:${CANARY}@b`, {}],
  ['a password in a URL that is wrong', `[MQTT]\nurl: mqtt://u:${CANARY}@b/c`, {}],
  ['a password in a URL of another kind', `[MQTT]\nurl: http://u:${CANARY}@b/c`, {}],
  ['a reference', `[MQTT]\nhost: b\npassword: ${reference('PW')}`, { PW: CANARY }],
  [
    'a reference inside a text',
    `[INTERFACE]\nurl: http://x/?key=${reference('PW')}`,
    { PW: CANARY },
  ],
  ['an option that is secret by its name', `[INTERFACE]\napi_key: ${CANARY}`, {}],
  [
    'headers that say who we are',
    `interfaces:\n  d:\n    headers:\n      Authorization: Bearer ${CANARY}\n      X-Auth: ${CANARY}\n      Set-Cookie: ${CANARY}\n`,
    {},
  ],
  ['a password whose option has a slip', `[MQTT]\nhost: b\npasword: ${CANARY}`, {}],
  ['a password in YAML that is no text', `mqtt: {password: [${CANARY}]}`, {}],
  ['a password on a line that is wrong', `[MQTT]\npassword ${CANARY}`, {}],
  ['a password twice', `[MQTT]\npassword: ${CANARY}\npassword: ${CANARY}`, {}],
  ['a password with a YAML mistake', `mqtt:\n  password: @${CANARY}`, {}],
  ['another YAML mistake', `mqtt:\n  password: "x" ${CANARY}`, {}],
  ['a password that YAML reads as an alias', `mqtt:\n  password: *${CANARY}`, {}],
  ['a password that YAML reads as a tag', `mqtt:\n  password: !${CANARY}`, {}],
  [
    'a password in one line of JSON',
    `{"mqtt": {"host": 5, "password": "${CANARY}", "port": "x"}}`,
    {},
  ],
])('%s is never shown', (title, text, environment) => {
  const name = text.startsWith('[') ? 'gw.conf' : 'gw.yaml';
  const loaded = load(text, { name, environment });
  expect(`${title}: ${everything(loaded)}`).not.toContain(CANARY);
});

test.each([
  ['[MQTT]\npassword: hush-1', 'hush-1'],
  ['[MQTT]\nurl: mqtt://u:h%40sh@b', 'h@sh'],
  ['[INTERFACE]\ntoken: hush-2', 'hush-2'],
])('the log is told which texts to hide: %j', (text, secret) => {
  expect(load(text).secrets).toContain(secret);
});

test('a short value of a variable is not shown either, but not hunted for in the log', () => {
  const loaded = load(`[MQTT]\nhost: ${reference('B')}`, { environment: { B: 'db' } });
  expect(redactConfiguration(loaded).mqtt.host).toBe('***');
  expect(loaded.secrets).toEqual([]);
  expect(loaded.configuration.broker?.host).toBe('db');
});

test.each([
  '[MQTT]\nhost: b\nusername: u\npassword: e',
  '[MQTT]\nurl: mqtt://u:e@b',
  '[INTERFACE]\ntoken: abc',
])('a secret of less than four characters would make the log unreadable: %j', (text) => {
  const loaded = load(text);
  expect(loaded.secrets).toEqual([]);
  expect(JSON.stringify(redactConfiguration(loaded))).toContain('***');
});

test('a password file', () => {
  const loaded = load('[MQTT]\nhost: b\nusername: u\npassword_file: pw', {
    files: { pw: `${CANARY}\nsecond line\n` },
  });
  expect(loaded.problems).toEqual([]);
  expect(loaded.configuration.mqtt.password).toBe(CANARY);
  expect(loaded.secrets).toContain(CANARY);
  expect(everything(loaded)).not.toContain(CANARY);
});

test.each([
  [
    'that is missing',
    {},
    /^2:16 error DOCUMENT_NOT_FOUND \[MQTT\] password_file cannot be used: ".*pw" does not exist$/,
  ],
  [
    'that is empty',
    { pw: '\n' },
    /^2:16 error CONFIG_WRONG_VALUE \[MQTT\] password_file names a file whose first line is empty$/,
  ],
])('a password file %s', (_, files, expected) => {
  expect(problemLines(load('[MQTT]\npassword_file: pw', { files })).join('\n')).toMatch(expected);
});

test('a password and a password file contradict each other, unless one is from a higher layer', () => {
  const files = { pw: 'from-file' };
  const both = '[MQTT]\npassword: own\npassword_file: pw';
  expect(problemLines(load(both, { files }))).toEqual([
    '3:16 error CONFIG_CONFLICT [MQTT] password_file and password are both set; keep one of the two',
  ]);
  const variable = load('[MQTT]\npassword_file: pw', {
    files,
    environment: { MQTTGATEWAY_MQTT_PASSWORD: 'own' },
  });
  expect([variable.problems, variable.configuration.mqtt.password]).toEqual([[], 'own']);
  const file = load('[MQTT]\npassword: own', {
    files,
    environment: { MQTTGATEWAY_MQTT_PASSWORD_FILE: 'pw' },
  });
  expect([file.problems, file.configuration.mqtt.password]).toEqual([[], 'from-file']);
});

test('a reference that is meant literally', () => {
  expect(load(`[MQTT]\nusername: $${reference('X')}`).configuration.mqtt.username).toBe(
    reference('X'),
  );
});

test('a reference to a variable that is not set is shown: it is no secret', () => {
  const text = `[MQTT]\nhost: b\npassword: ${reference('PW')}`;
  expect(load(text).problems.map(({ where }) => where?.source)).toEqual([
    `password: ${reference('PW')}`,
  ]);
});

test('a reference inside a mapping is shown and pointed at, and what stands beside it is not', () => {
  const line = (token: string) => `    webhook: { key: x, token: ${token}, port: 99 }`;
  const shown = (token: string) =>
    load(`interfaces:\n  d:\n${line(token)}\n    url: "${reference('NO')}"\n`, { name: 'gw.yaml' })
      .problems.map(({ where, message }) => [where?.source, where?.column, message])
      .at(0);
  expect(shown(`"${reference('HOOK')}"`)).toEqual([
    line(`"${reference('HOOK')}"`),
    line('').indexOf('token: ') + 'token: '.length + 1,
    '[INTERFACE:d] webhook.token refers to the environment variable HOOK, which is not set',
  ]);
  expect(shown(`"${CANARY}, ${reference('HOOK')}, ${CANARY}"`)?.[0]).toBe(
    '    webhook: { key: x, token: *** port: 99 }',
  );
});
