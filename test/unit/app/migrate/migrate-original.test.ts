import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { migrateFile } from '../../../../src/app/migrate/migrate-file.js';
import { loadConfiguration } from '../../../../src/config/load-configuration.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import { loadMap } from '../../../../src/mapfile/load-map.js';

const FIXTURES = ['original', 'config'].map((name) =>
  join(import.meta.dirname, '../../../fixtures', name),
);
const FILES = FIXTURES.flatMap((folder) => readdirSync(folder)).filter((file) =>
  /^(python|dummy2).*\.(conf|cfg)$/.test(file),
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  for (const fixture of FIXTURES) cpSync(fixture, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (file: string) => loadConfiguration({ file, cwd: folder, environment: {} });
const migrated = (file: string) => {
  const migration = migrateFile(file, folder);
  for (const { path, text } of migration.files) writeFileSync(path, text);
  return migration;
};
const firstText = (file: string): string => migrated(file).files[0]?.text ?? '';

test('there are files of each series', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(5);
});

test.each(FILES)('%s says the same in its new form, without a problem', (file) => {
  const before = load(join(folder, file)).configuration;
  const [first] = migrated(file).files;
  const { configuration: after, problems } = load(first?.path ?? '');
  const wanted = problems.filter(({ code }) => code !== 'CONFIG_NO_EFFECT');
  expect(wanted).toEqual([]);
  expect(after.gateway).toEqual(before.gateway);
  expect(after.mqtt).toEqual(before.mqtt);
  expect(after.log).toEqual(before.log);
  expect({ ...after.map, mapfilename: '' }).toEqual({ ...before.map, mapfilename: '' });
  expect(after.interfaces).toMatchObject([{ interface: 'dummy' }]);
});

test('the whole of it, with the comments of its author', () => {
  expect(
    firstText('dummy2mqtt.conf'),
  ).toBe(`# Written by "mqttgateway config migrate" from dummy2mqtt.conf, which is as it was.
# What is not set has its default: see default.conf, or mqttgateway config show --origin.

# Written as files of the Python mqttgateway are: old sections, old names, both separators.
interface:
  # The original handed all of these to the interface.
  # for the interface that takes its place:
  # port: /dev/tty
  interface: dummy

map:
  # The mapping options stood here before they moved to [MAP].
  mapping: on
  root: home
  topics:
    - home/dummyfunction/#
    - home/+/dummy/#
  mapfilename: dummy_map.yaml

mqtt:
  host: 127.0.0.1
  # port: 1883
  keepalive: 60
  # not carried over: it was the time-out of a loop that is not needed here
  # timeout: "0.01"

log:
  consolelevel: DEBUG
  filenum: 3
`);
});

test('what is not carried over is said, with what to do', () => {
  const text =
    '[CONFIG]\nlocation: /etc\n[INTERFACE]\nport: a\n[MQTT]\nhost: b\nfoo: bar\n[LOG]\nemailhost: mail\ndebug: on\nfilelevel: INFO\n[OWN]\nx: y\n# the end\n';
  writeFileSync(join(folder, 'all.conf'), text);
  const { notes, files } = migrated('all.conf');
  const said = notes.map(({ what, why, next }) => {
    expect(next.length).toBeGreaterThan(5);
    return `${what}: ${why.slice(0, 40)}`;
  });
  expect(said).toEqual([
    '[CONFIG]: the loader kept its own notes there: loc',
    '[INTERFACE]: the interface is a class in Python, whic',
    '[MQTT] foo: there is no such option',
    '[LOG] emailhost: the log is not sent by e-mail; let the s',
    '[OWN] x: there is no such option',
    'all.conf: this does nothing, because filelevel als',
    'all.conf: [OWN] is not a section of the configurat',
  ]);
  const written = files[0]?.text ?? '';
  for (const left of [
    '# port: a',
    '# foo: bar',
    '# emailhost: mail',
    '# x: y',
    '# debug: on',
    '# the end',
  ])
    expect(written).toContain(left);
});

test.each(['dummy_map.json', 'old.json'])(
  'the map %s becomes one of version 2 that translates alike',
  async (name) => {
    const data = {
      root: 'home',
      topics: ['home/+/dummy/+/+/+/C', '#'],
      function: { maptype: 'loose', map: { audiovideo: 'AudioVideo', av: 'AudioVideo' } },
      gateway: { maptype: 'none' },
      location: { maptype: 'strict', map: { office: 'Office' } },
      device: { maptype: 'none' },
      sender: { maptype: 'none' },
      action: { maptype: 'strict', map: { mute: 'MUTE_ON' } },
      argkey: { maptype: 'none' },
      argvalue: { maptype: 'none' },
    };
    writeFileSync(join(folder, 'old.json'), JSON.stringify(data));
    writeFileSync(join(folder, 'x.conf'), `[MQTT]\nhost: b\nmapping: on\nmapfilename: ${name}\n`);
    const { files, notes } = migrated('x.conf');
    const map = files[1];
    expect(map?.text).toContain('version: 2');
    expect(basename(map?.path ?? '')).toBe(name.replace('.json', '.yaml'));
    expect(notes.some(({ why }) => why.startsWith('maptype is loose'))).toBe(true);
    if (name === 'old.json') {
      expect(notes.some(({ why }) => why.includes('"#" may bring topics'))).toBe(true);
      expect(notes.some(({ why }) => why.includes('"AudioVideo" had several MQTT keywords'))).toBe(
        true,
      );
    }
    const source = name === 'old.json' ? await upgraded(join(folder, name)) : join(folder, name);
    const [before, after] = await Promise.all(
      [source, map?.path ?? ''].map(async (path) => {
        const { definition } = await loadMap(path);
        if (definition === undefined) throw new Error(`${path} cannot be loaded`);
        return compileMap(definition, 'me');
      }),
    );
    let read = 0;
    for (const topic of TOPICS)
      for (const payload of [
        'mute',
        'mute_on',
        'other',
        '{"action":"mute_on","a":"1"}',
        '{"action":"mute","a":"1"}',
      ]) {
        const outcomes = [before, after].map((one) => {
          try {
            const message = one?.toInternal(topic, payload);
            return JSON.stringify(message);
          } catch (error) {
            return (error as { code?: string }).code;
          }
        });
        expect({ topic, payload, outcome: outcomes[1] }).toEqual({
          topic,
          payload,
          outcome: outcomes[0],
        });
        if (outcomes[0]?.startsWith('{')) read += 1;
      }
    expect(read).toBeGreaterThan(3);
  },
);

test('a map that cannot be read stays, and it is said', () => {
  writeFileSync(join(folder, 'x.conf'), '[MQTT]\nhost: b\nmapping: on\nmapfilename: none.json\n');
  const { files, notes } = migrated('x.conf');
  expect(files).toHaveLength(1);
  expect(files[0]?.text).toContain('mapfilename: none.json');
  expect(notes.at(-1)).toMatchObject({ what: 'none.json', why: 'none.json does not exist' });
});

const writeAndMigrate = (name: string, text: string | undefined) => (): unknown => {
  if (text !== undefined) writeFileSync(join(folder, name), text);
  return migrateFile(name, folder);
};

test.each([
  ['empty.conf', ''],
  ['new.yaml', 'mqtt: { host: b }'],
  ['map.yaml', 'version: 2\nroutes: {}'],
])('%s is refused', (name, text) => {
  const error = expect.objectContaining({ code: 'COMMAND_USAGE' });
  expect(writeAndMigrate(name, text)).toThrow(error);
});

test.each([
  ['missing.conf', undefined, 'DOCUMENT_NOT_FOUND'],
  ['text.conf', 'no sections', 'DOCUMENT_SYNTAX'],
  ['bad.yml', 'broker: [', 'DOCUMENT_SYNTAX'],
])('%s is refused as every configuration like it', (name, text, code) => {
  const problems = expect.arrayContaining([expect.objectContaining({ code })]);
  const error = expect.objectContaining({ code: 'CONFIG_INVALID', exitCode: 78, problems });
  expect(writeAndMigrate(name, text)).toThrow(error);
});

const WORDS = ['', 'av', 'audiovideo', 'lighting', 'AudioVideo', 'x'];
const TOPICS = WORDS.flatMap((word) =>
  ['office', 'Office', ''].flatMap((place) =>
    ['C', 'S', 'X'].map((type) => `home/${word}/dummy/${place}/lamp/you/${type}`),
  ),
);

const upgraded = async (path: string): Promise<string> => {
  const { upgradeMap } = await import('../../../../src/mapfile/upgrade-map.js');
  const { readFileSync } = await import('node:fs');
  const target = path.replace('.json', '-upgraded.json');
  writeFileSync(target, upgradeMap(path, readFileSync(path, 'utf8')).text);
  return target;
};
