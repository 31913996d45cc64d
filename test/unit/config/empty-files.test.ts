/** A configuration that says nothing is no wish for the dummy: most likely it was lost. */
import { load, problemLines } from './load.js';

test.each([
  ['gw.conf', ''],
  ['gw.conf', '# all of it\n; is comments\n'],
  ['gw.yaml', ''],
  ['gw.yml', '# host: b\n'],
  ['gw.yaml', '\uFEFF---\n'],
  ['gw.json', ''],
  ['gw.json', '{}'],
  ['gw.json', '{ "$schema": "x" }'],
])('%s that says nothing is refused: %j', (name, text) => {
  const loaded = load(text, { name, environment: { MQTTGATEWAY_MQTT_HOST: 'b.lan' } });
  const example = name.endsWith('.conf') ? '[INTERFACE]' : 'interface:';
  expect(problemLines(loaded)).toEqual([
    `1:1 error CONFIG_EMPTY ${name} says nothing: it is empty, or all of it is comments; expected a section such as ${example}`,
  ]);
  expect(loaded.problems[0]?.hint).toMatch(/^mqttgateway init FOLDER .*is the dummy gateway$/);
});

test('of a file that cannot be read only that is told', () => {
  expect(problemLines(load('host: b')).join()).toMatch(/^1:1 error DOCUMENT_SYNTAX [^\n]*$/);
  expect(problemLines(load('{', { name: 'gw.json' })).join()).not.toContain('CONFIG_EMPTY');
});

test('a shared file that says nothing is refused in its own name', () => {
  const loaded = load('[MQTT]\nfilename: shared.conf', { files: { 'shared.conf': '# nothing' } });
  expect(problemLines(loaded)).toEqual([
    expect.stringMatching(/^1:1 error CONFIG_EMPTY shared\.conf says nothing/),
  ]);
  expect(loaded.problems[0]?.where?.file).toBe('shared.conf');
});

test.each(['interfaces:\n', 'interfaces: {}\n', 'Interfaces:\n  # lamp: {}\n'])(
  'interfaces that name none are refused: %j',
  (text) => {
    const loaded = load(`map: { root: home }\n${text}`, { name: 'gw.yaml' });
    expect(problemLines(loaded)).toEqual([
      expect.stringMatching(/^2:1 error CONFIG_EMPTY interfaces names no interface; expected/i),
    ]);
  },
);

test.each([
  ['gw.yaml', 'interfaces: {}\ninterface: { interface: dummy }\n'],
  ['gw.yaml', 'interfaces:\n  dummy:\n'],
  ['gw.yaml', 'mqtt:\n'],
  ['gw.conf', '[INTERFACE]'],
])('%s that says little is right: %j', (name, text) => {
  expect(problemLines(load(text, { name }))).toEqual([]);
});

test.each(['bom.yaml', 'home.map'])('%s, a map in place of the configuration', (name) => {
  const map = 'version: 2\nroot: home\ngateway: {}\nroutes:\n  a: { topic: a }\n';
  const { problems } = load(map, { name });
  expect(problems).toEqual([
    {
      code: 'CONFIG_UNKNOWN_SECTION',
      severity: 'error',
      message: `${name} is a map, not a configuration; a configuration names it under map as mapfilename`,
      where: { file: name, line: 1, column: 1 },
      hint: `mqttgateway map check ${name}`,
    },
  ]);
});

test('keys of a map beside sections are told one by one', () => {
  expect(problemLines(load('version: 2\nMQTT: {}\n', { name: 'gw.yaml' }))).toEqual([
    expect.stringMatching(/^1:1 error CONFIG_UNKNOWN_SECTION \[version\] is not a section/),
  ]);
});
