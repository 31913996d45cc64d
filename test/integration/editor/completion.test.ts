/**
 * What the schema of maps promises to whoever writes one in an editor, tried with the YAML language
 * server that editors run: keys and words that are proposed, and the texts over them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadMap } from '../../../src/mapfile/load-map.js';
import { presetNames } from '../../../src/mapfile/version-2/find-included.js';
import { ROOT } from '../../arch/source-files.js';
import { LANGUAGE_SERVER, LanguageServer } from '../../support/language-server.js';
import { requirePeer } from '../../support/require-peer.js';
import { modeline } from '../../support/schema-modeline.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const MAP = modeline('map');
const CASES = modeline('map-tests');

interface Node {
  readonly properties: Readonly<Record<string, Node>>;
  readonly definitions: Readonly<Record<string, Node>>;
}
const [one, two]: readonly Node[] = ['map-1', 'map-2'].map((name) =>
  JSON.parse(read(`schemas/${name}.schema.json`)),
);
const keys = (node: Node | undefined, ...without: readonly string[]): string[] =>
  Object.keys(node?.properties ?? {}).filter((key) => !without.includes(key));

const KEYS_1 = keys(one, 'version');
const KEYS_2 = keys(two, 'version');
const ROUTE = two?.definitions['route'];
const CASE = two?.definitions['case'];

const BEGUN = 'version: 2\nroutes:\n  a:\n';
const REST = '    topic: x/<device>\n    message: { type: status }\n';
const WHOLE = 'routes: { a: { topic: x/<device>, payload: "", message: { type: status } } }\n';

requirePeer(LANGUAGE_SERVER)('the YAML language server', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await LanguageServer.start();
  });
  afterAll(() => server.stop());

  const labels = async (marked: string): Promise<string[]> =>
    (await server.complete(marked)).map(({ label }) => label);

  describe('completion', () => {
    test('knows the keys of the version that the map says, and not those of the other', async () => {
      const proposed2 = await labels(`${MAP}version: 2\n§`);
      expect(proposed2.sort()).toEqual([...KEYS_2].sort());
      const proposed1 = await labels(`${MAP}version: 1\n§`);
      expect(proposed1.sort()).toEqual([...KEYS_1, 'a map of version 1'].sort());
    });

    test('tells the version by the keys where the map does not say it', async () => {
      const proposed2 = await labels(`${MAP}routes: {}\n§`);
      expect(proposed2.sort()).toEqual([...keys(two, 'routes')].sort());
      const proposed1 = await labels(`${MAP}root: home\n§`);
      expect(proposed1).toEqual(expect.arrayContaining(KEYS_1.slice(3)));
      expect(proposed1).not.toContain('routes');
    });

    test.each(['§', 'v§', '\n§\n'])('begins a map with its version: %j', async (text) => {
      expect((await labels(MAP + text)).sort()).toEqual(['a map', 'version']);
    });

    test.each([
      ['a route', `${BEGUN}    §`, keys(ROUTE)],
      ['a route that has begun', `${BEGUN}    topic: x\n    §`, keys(ROUTE, 'topic')],
      ['a value', 'version: 2\nvalues:\n  a:\n    §', keys(two?.definitions['value'])],
      [
        'a value of a route',
        `${BEGUN}    values:\n      a:\n        §`,
        keys(two?.definitions['value']),
      ],
      ['a payload', `${BEGUN}    payload:\n      §`, keys(ROUTE?.properties['payload'])],
      ['message', `${BEGUN}    message:\n      §`, keys(ROUTE?.properties['message'])],
      ['report', `${BEGUN}    report:\n      §`, keys(ROUTE?.properties['report'])],
      ['merge', `${BEGUN}    merge:\n      §`, keys(ROUTE?.properties['merge'])],
      ['publish', `${BEGUN}    publish:\n      §`, keys(two?.definitions['publish'])],
      ['publish of the map', 'version: 2\npublish:\n  §', keys(two?.definitions['publish'])],
      ['publish in braces, from its first letter on', 'version: 2\npublish: { q§ }', ['qos']],
      ['a case', 'version: 2\ntests:\n  - §', keys(CASE)],
      ['mqtt of a case', 'version: 2\ntests:\n  - mqtt:\n      §', keys(CASE?.properties['mqtt'])],
      [
        'message of a case',
        'version: 2\ntests:\n  - message:\n      §',
        keys(CASE?.properties['message']),
      ],
      ['a field of version 1', 'root: home\nfunction:\n  §', keys(one?.definitions['vocabulary'])],
    ])('knows the keys of %s', async (_, text, expected) => {
      expect(expected.length).toBeGreaterThan(0);
      expect(await labels(MAP + text)).toEqual(expect.arrayContaining(expected));
    });

    test('knows the keys of a file of cases', async () => {
      expect(await labels(`${CASES}§`)).toEqual(expect.arrayContaining(['map', 'tests']));
      expect(await labels(`${CASES}tests:\n  - §`)).toEqual(expect.arrayContaining(keys(CASE)));
    });

    test.each([
      ['version', 'version: §', ['1', '2']],
      ['role', 'version: 2\nrole: §', ['both', 'controller', 'device']],
      ['unmatched', 'version: 2\nunmatched: §', ['drop', 'pass']],
      [
        'the type of a value',
        'version: 2\nvalues:\n  a:\n    type: §',
        ['any', 'boolean', 'integer', 'json', 'number', 'text'],
      ],
      ['maptype', 'version: 2\nvalues:\n  a:\n    maptype: §', ['loose', 'none', 'strict']],
      ['direction', `${BEGUN}    direction: §`, ['both', 'in', 'out']],
      ['the type of a message', `${BEGUN}    message:\n      type: §`, ['command', 'status']],
      ['qos', 'version: 2\npublish:\n  qos: §', ['0', '1', '2']],
      ['retain', 'version: 2\npublish:\n  retain: §', ['false', 'true']],
      ['maptype of version 1', 'root: home\nfunction:\n  maptype: §', ['loose', 'none', 'strict']],
      ['include', 'version: 2\ninclude: [§]', presetNames()],
    ])('knows the words of %s', async (_, text, expected) => {
      expect((await labels(MAP + text)).sort()).toEqual([...expected].sort());
    });

    test.each(['values', 'routes', 'publish', 'tests', 'include', 'unmatched'])(
      'proposes for %s nothing that cannot be read',
      async (key) => {
        const proposals = await server.complete(`${MAP}version: 2\n${key}: §`);
        expect(JSON.stringify(proposals)).not.toContain('[object Object]');
      },
    );
  });

  describe('what is inserted whole', () => {
    /** The text after the proposal was taken and nothing was changed in its places to fill in. */
    const taken = async (marked: string, label: string): Promise<string> => {
      const found = (await server.complete(MAP + marked)).find((item) => item.label === label);
      const line = marked.slice(0, marked.indexOf('§')).split('\n').at(-1) ?? '';
      const indent = /^ */.exec(line)?.[0] ?? '';
      const text = (found?.insertText ?? `no ${label}`)
        .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replaceAll('\n', `\n${indent}`);
      return marked.replace('§', text);
    };

    test.each([
      ['a map', '§'],
      ['a route', 'version: 2\nroutes:\n  §'],
      ['a route', 'version: 2\nroutes: §'],
      ['routes', 'version: 2\n§'],
      ['a table', `version: 2\n${WHOLE}values:\n  §`],
      ['a number', `version: 2\n${WHOLE}values:\n  §`],
      ['JSON object', `${BEGUN}${REST}    payload: §`],
      ['csv fields', `${BEGUN}${REST}    payload: §`],
      ['key=value pairs', `${BEGUN}${REST}    payload:\n      §`],
      ['binary fields', `${BEGUN}${REST}    payload:\n      §`],
    ])('%s makes of %j a map that can be used', async (label, marked) => {
      const text = await taken(marked, label);
      expect(text.split('\n').length).toBeGreaterThan(marked.split('\n').length);
      expect(await server.diagnose(MAP + text)).toEqual([]);
      const folder = mkdtempSync(join(tmpdir(), 'editor-'));
      try {
        const path = join(folder, 'map.yaml');
        writeFileSync(path, text);
        const { problems } = await loadMap(path, path);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });

  describe('over a key', () => {
    test.each([
      ['role', 'version: 2\nro§le: device', [/Which end of the conversation/, /Default: `device`/]],
      [
        'topic',
        `${BEGUN}    to§pic: x\n`,
        [/with `<name>` where/, /`<name\*>` at the end/, /yaml\nstat\/<device>\/POWER/],
      ],
      [
        'decimals',
        'version: 2\nvalues: { a: { deci§mals: 1 } }',
        [/Decimals of/, /Unit: digits\./, /yaml\n1\n/],
      ],
      ['publish', 'version: 2\npub§lish: { qos: 1 }', [/of every route/, /expiry: 30s/]],
      ['publish of a route', `${BEGUN}    pub§lish: { qos: 1 }\n`, [/messages of this route/]],
      [
        'payload',
        `${BEGUN}    pay§load: x\n`,
        [/a text with `<name>` in it/, /brightness: <level>/],
      ],
      ['a route', `${BEGUN.replace('a:', 'li§ght:')}    topic: x\n`, [/One topic pattern/]],
      [
        'mqtt of a case',
        'version: 2\ntests: [{ name: a, mq§tt: { topic: x } }]',
        [/The MQTT message/],
      ],
      [
        'a field of version 1',
        `${MAP}root: home\nfunc§tion: { maptype: none }`,
        [/What a device is for/],
      ],
      [
        'maptype of version 1',
        'root: home\nfunction: { map§type: none }',
        [/every keyword passes/],
      ],
    ])('%s: what it means, with an example', async (_, text, expected) => {
      const shown = await server.hover(MAP + text);
      for (const pattern of [...expected, /Example:\n\n```yaml/]) expect(shown).toMatch(pattern);
    });
  });
});
