import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedConfiguration } from '../../../src/config/configuration.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { optionsOf, SECTIONS } from '../../../src/config/option-schema.js';
import { renderDefaultConf } from '../../../src/config/render-default-conf.js';
import { sectionTitle } from '../../../src/config/section-title.js';
import { valueText } from '../../../src/config/value-text.js';
import type { SchemaPart } from '../../../src/document/expected-words.js';
import { load } from './load.js';

const root = join(import.meta.dirname, '../../..');

/** Two values of an option that are allowed and not its default. */
const otherValues = (name: string, schema: SchemaPart): [unknown, unknown] => {
  if (Array.isArray(schema.enum)) {
    const others = schema.enum.filter((value) => value !== schema.default);
    return [others[0], others[1] ?? schema.default];
  }
  const { type, default: standard } = schema;
  if (type === 'boolean') return [!standard, standard];
  if (type === 'array') return name === 'allow' ? [['a/*'], ['b/c', '*']] : [['a/#'], ['b/#', 'c']];
  if (typeof standard === 'number') return [standard + 1, standard + 2];
  if (name === 'url') return ['mqtt://a.lan', 'mqtt://b.lan'];
  return ['aaa', 'bbb'];
};

/** Options whose effective value is more than what is written; they have tests of their own. */
const RESOLVED: ReadonlySet<string> = new Set([
  'mqtt.password_file',
  'twin.sharedaccesskey_file',
  'mqtt.filename',
  'interface.module',
]);

const effective = (
  { configuration }: LoadedConfiguration,
  section: string,
  name: string,
): unknown => {
  const options =
    section === 'interface' ? configuration.interfaces[0] : Reflect.get(configuration, section);
  return Reflect.get(options ?? {}, name);
};

// A schedule has a name, and so no plain section and no variable: resolve-schedules has its tests.
const cases = SECTIONS.filter((section) => section !== 'schedule')
  .flatMap((section) =>
    optionsOf(section).map(([name, schema]) => ({
      section,
      name,
      schema,
      path: `${section}.${name}`,
    })),
  )
  .filter(({ path }) => !RESOLVED.has(path));

test('there are options to test', () => {
  expect(cases.length).toBeGreaterThan(45);
});

test.each(cases)(
  '$path: flag over variable over file over fallback over default',
  ({ section, name, schema, path }) => {
    const [a, b] = otherValues(name, schema).map(valueText) as [string, string];
    const variable = `MQTTGATEWAY_${section}_${name}`.toUpperCase();
    const inFile = (value: string) => `[${sectionTitle([section])}]\n${name}: ${value}\n`;
    const originPath = section === 'interface' ? undefined : path;
    const check = (loaded: LoadedConfiguration, text: string, origin: string): void => {
      expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const value = effective(loaded, section, name);
      if (typeof value === 'string' && value.startsWith('/'))
        expect(value.endsWith(`/${text}`)).toBe(true);
      else expect(valueText(value)).toBe(text);
      if (originPath !== undefined) expect(loaded.origins.get(originPath)?.text).toBe(origin);
    };
    // What other options need so that this one may stand alone.
    const beside: Record<string, string> =
      {
        'mqtt.certfile': { 'mqtt.keyfile': 'k' },
        'mqtt.keyfile': { 'mqtt.certfile': 'c' },
        'twin.backend': { 'mqtt.url': 'mqtts://a.lan' },
        'mqtt.usecredentials': { 'mqtt.username': 'u' },
        'mqtt.reconnectmin': { 'mqtt.reconnectmax': '600' },
      }[path] ?? {};
    check(
      load('[GATEWAY]', { fallback: { ...beside, [path]: a } }),
      a,
      'the built-in demonstration',
    );
    check(
      load(inFile(b), { fallback: { ...beside, [path]: a } }),
      b,
      `gw.conf:2:${name.length + 3}`,
    );
    check(
      load(inFile(b), { fallback: beside, environment: { [variable]: a } }),
      a,
      `environment ${variable}`,
    );
    check(
      load(inFile(a), { fallback: beside, environment: { [variable]: a }, flags: { [path]: b } }),
      b,
      `flag --${name}`,
    );
  },
);

const nothing = (): LoadedConfiguration => loadConfiguration({ cwd: '/', environment: {} });

test('nothing at all gives the defaults of the schema', () => {
  const { configuration, problems, origins } = nothing();
  expect(problems).toEqual([]);
  expect(configuration.broker).toBeUndefined();
  expect(configuration).toMatchObject({
    gateway: { name: 'mqttgateway', statetopic: 'mqttgateway/mqttgateway/state' },
    map: { mapping: 'off', mapfilename: '' },
    log: { consolelevel: 'INFO', filelevel: 'NONE', filenum: 3, filesize: 50000 },
    mqtt: { host: '', port: 1883, clientid: 'mqttgateway', keepalive: 60, qos: 1, retain: false },
    interfaces: [{ name: 'dummy', interface: 'dummy', module: '', start: 'retry', options: {} }],
  });
  expect([...origins.values()].every(({ text }) => text === 'default')).toBe(true);
  expect(origins.size).toBeGreaterThan(45);
});

test('default.conf is the same as nothing, and names every option', () => {
  const text = readFileSync(join(root, 'default.conf'), 'utf8');
  expect(text).toBe(renderDefaultConf());
  const loaded = load(text, { name: 'mqttgateway.conf' });
  expect(loaded.problems).toEqual([]);
  const { file: _, folder: __, interfaces, ...rest } = loaded.configuration;
  const { file: ___, folder: ____, interfaces: standard, ...expected } = nothing().configuration;
  expect(rest).toEqual(expected);
  expect(interfaces.map(({ locate: _locate, ...instance }) => instance)).toEqual(
    standard.map(({ locate: _locate, ...instance }) => instance),
  );
  for (const { name } of cases) expect(text).toMatch(new RegExp(`^#?${name}:`, 'm'));
});

test('default.conf with one change is that change: a URL, TLS, a named interface', () => {
  const text = readFileSync(join(root, 'default.conf'), 'utf8');
  const url = load(text.replace('\nurl:', '\nurl: mqtts://broker.lan'));
  expect([url.problems, url.configuration.broker]).toEqual([
    [],
    { transport: 'tls', host: 'broker.lan', port: 8883, path: '/mqtt' },
  ]);
  const tls = load(text.replace('\ntls: off', '\ntls: on').replace('\nhost:', '\nhost: b'));
  expect([tls.problems, tls.configuration.mqtt.port]).toEqual([[], 8883]);
  const named = load(`${text}\n[INTERFACE:gate]\ninterface: serial\n`);
  expect([named.problems, named.configuration.interfaces.map(({ name }) => name)]).toEqual([
    [],
    ['gate'],
  ]);
});

test('the result is frozen', () => {
  const { configuration } = load('[MAP]\ntopics: a, b');
  const sections = [
    configuration,
    configuration.gateway,
    configuration.map,
    configuration.map.topics,
    configuration.log,
    configuration.mqtt,
    configuration.interfaces,
    configuration.interfaces[0],
  ];
  for (const section of sections) expect(Object.isFrozen(section)).toBe(true);
});
