/**
 * What the schema of maps promises to whoever writes one in an editor, tried with the YAML language
 * server that editors run: what is wrong is underlined where it is, and nothing else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sourceFiles } from '../../arch/source-files.js';
import { LANGUAGE_SERVER, LanguageServer } from '../../support/language-server.js';
import { requirePeer } from '../../support/require-peer.js';
import { modeline } from '../../support/schema-modeline.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const MAP = modeline('map');
const CASES = modeline('map-tests');

const BEGUN = 'version: 2\nroutes:\n  a:\n';
const FIELDS = [
  'function',
  'gateway',
  'location',
  'device',
  'sender',
  'action',
  'argkey',
  'argvalue',
];
const OLD = `root: home\ntopics: []\n${FIELDS.map((key) => `${key}: { maptype: none }\n`).join('')}`;

requirePeer(LANGUAGE_SERVER)('what the YAML language server underlines', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await LanguageServer.start();
  });
  afterAll(() => server.stop());

  /** What is underlined, as `line:column text: message`, the line of the modeline being 0. */
  const wrong = async (text: string, path?: string): Promise<string[]> =>
    (await server.diagnose(text, path)).map(({ range: { start, end }, message }) => {
      const line = text.split('\n')[start.line] ?? '';
      return `${start.line}:${start.character} ${line.slice(start.character, end.character)}: ${message}`;
    });

  const files = sourceFiles(ROOT, ['maps', 'interfaces'], '.yaml');
  const cases = files.filter((file) => file.endsWith('.test.yaml'));
  const isMap = (file: string): boolean =>
    file.startsWith('maps/') ? !cases.includes(file) : file.endsWith('.map.yaml');
  const maps = files.filter(isMap);

  test('no map that ships, and no file of cases, has one', async () => {
    expect(maps.length).toBeGreaterThan(13);
    expect(cases.length).toBeGreaterThan(10);
    expect(
      maps.filter((file) => !/^# yaml-language-server: \$schema=\.\./.test(read(file))),
    ).toEqual([]);
    const found = await Promise.all([
      ...maps.map((file) => wrong(read(file), join(ROOT, file))),
      ...cases.map((file) => wrong(CASES + read(file))),
      wrong(MAP + OLD),
      wrong(`${MAP}version: 1\n${OLD}`),
    ]);
    expect(found.flat()).toEqual([]);
  });

  test.each([
    ['an unknown key', 'version: 2\nrouts: {}\n', ['2:0 routs: Property routs is not allowed.']],
    [
      'an unknown key of a route',
      `${BEGUN}    topic: x\n    payload: ""\n    topik: y\n`,
      ['6:4 topik: Property topik is not allowed.'],
    ],
    ['a missing key', `${BEGUN}    topic: x\n`, ['3:2 a: Missing property "payload".']],
    [
      'an unknown codec',
      `${BEGUN}    topic: x\n    payload: { jsn: 1 }\n`,
      ['5:15 jsn: Property jsn is not allowed.'],
    ],
    [
      'an unknown word',
      'version: 2\nrole: devise\n',
      ['2:6 devise: Value is not accepted. Valid values: "device", "controller", "both".'],
    ],
    [
      'a wrong type',
      `${BEGUN}    topic: x\n    payload: 3\n`,
      [expect.stringMatching(/^5:13 3: Expected a text such as "<action>", or one of/)],
    ],
    [
      'no duration',
      'version: 2\npublish: { expiry: 30 }\n',
      ['2:19 30: Expected a duration: a number with its unit ms, s, m, h or d, as in 30s.'],
    ],
    [
      'a route that is true',
      'version: 2\nroutes: { a: true }\n',
      [expect.stringMatching(/^2:13 true: Expected a mapping with topic, payload and message, or/)],
    ],
    [
      'one keyword in place of a list',
      'version: 2\nvalues: { a: { map: { ON: "on" } } }\n',
      ['2:26 "on": Expected a list of MQTT keywords.'],
    ],
    [
      'a key of version 1',
      'version: 2\nfunction: { maptype: none }\n',
      ['2:0 function: Property function is not allowed.'],
    ],
    ['no version', 'root: home\nroutes: {}\n', ['1:0 r: Missing property "version".']],
    [
      'no such version',
      'version: 3\nroutes: {}\n',
      ['1:9 3: Value is not accepted. Valid values: 1, 2.'],
    ],
    [
      'a key of version 2',
      `version: 1\n${OLD}routes: {}\n`,
      ['12:0 routes: Property routes is not allowed.'],
    ],
    [
      'an unknown maptype of version 1',
      OLD.replace('none', 'strickt'),
      ['3:21 strickt: Value is not accepted. Valid values: "none", "loose", "strict".'],
    ],
  ])('%s is underlined where it is, and nothing else', async (_, text, expected) => {
    expect(await wrong(MAP + text)).toEqual(expected);
  });

  test('a wrong key of a case, too', async () => {
    expect(await wrong(`${CASES}tests:\n  - name: a\n    mqt: 3\n`)).toEqual([
      '3:4 mqt: Property mqt is not allowed.',
    ]);
  });
});
