import { topicText } from '../../../../src/map/pattern/pattern-text.js';
import { analysedMap } from '../../../../src/mapfile/analysed-map.js';
import { definitionOf, loadFiles, loadText, told } from './load.js';

const route = (topic: string, more = '') =>
  `{ topic: ${topic}, payload: "", message: { type: status }${more} }`;
const map = (lines: string) => `version: 2\n${lines}\n`;

const ids = (document: Parameters<typeof definitionOf>[0]) =>
  definitionOf(document).routes.map(({ id, topic }) => `${id} ${topicText(topic)}`);

test('M12.1: presets by their word, files by their path, each with its own root', async () => {
  const document = await loadFiles({
    'maps/main.yaml': map(
      `root: home\ninclude: [seven-level, ./a.yaml, { map: ../b.yaml, root: x/y }, c.yaml]\nroutes: { own: ${route('<root>/own')} }`,
    ),
    'maps/a.yaml': map(`root: a\nroutes: { a: ${route('<root>/a')} }`),
    'b.yaml': map(`root: b\nroutes: { b: ${route('<root>/b')} }`),
    'maps/c.yaml': map(`routes: { c: ${route('c')} }`),
  });
  expect(ids(document).filter((id) => !id.startsWith('seven'))).toEqual([
    'own home/own',
    'a a/a',
    'b x/y/b',
    'c c',
  ]);
  expect(document.files).toEqual([
    'maps/main.yaml',
    expect.stringMatching(/maps\/presets\/seven-level\.yaml$/),
    'maps/a.yaml',
    'b.yaml',
    'maps/c.yaml',
  ]);
});

test('M12.2, M7.1: own entries come first and replace; false removes', async () => {
  const document = await loadFiles({
    'main.yaml': map(
      `include: ./a.yaml\nvalues: { v: { type: number } }\nroutes: { z: ${route('z')}, one: ${route('mine/<v>')}, two: false }`,
    ),
    'a.yaml': map(
      `include: [./b.yaml]\nvalues: { v: { type: integer }, w: v }\nroutes: { one: ${route('a')}, two: ${route('a')}, three: ${route('a/<w>')} }`,
    ),
    'b.yaml': map(`routes: { three: ${route('b')}, four: ${route('b')} }`),
  });
  const definition = definitionOf(document);
  expect(definition.routes.map(({ id }) => id)).toEqual(['z', 'one', 'three', 'four']);
  expect(definition.routes[2]?.topic.levels[0]).toEqual(['a']);
  // A name means the same in the whole map (M5.1).
  expect(definition.values.get('w')).toMatchObject({ type: 'number' });
});

test('M12.2: what two included files share word for word is no conflict', async () => {
  const shared = `values: { v: { type: number } }\nroutes: { one: ${route('a')} }`;
  const files = { 'a.yaml': map(shared), 'b.yaml': map(shared) };
  const main = map('include: [./a.yaml, ./b.yaml]');
  expect(told(await loadFiles({ 'main.yaml': main, ...files }))).toEqual([]);
  const other = { ...files, 'b.yaml': map(shared.replace('number', 'integer')) };
  expect(told(await loadFiles({ 'main.yaml': main, ...other }))).toEqual([
    'main.yaml:2:21 MAP_INCLUDE_CONFLICT',
  ]);
  const decided = map('include: [./a.yaml, ./b.yaml]\nvalues: { v: { type: boolean } }');
  expect(told(await loadFiles({ 'main.yaml': decided, ...other }))).toEqual([]);
});

test('M9.1, M12.3: publish of a file holds for its routes; role, topics, unmatched and tests do not count', async () => {
  const document = await loadFiles({
    'main.yaml': map('include: [./a.yaml]\npublish: { qos: 1, retain: true }'),
    'a.yaml': map(
      `role: controller\ntopics: [x]\nunmatched: pass\npublish: { qos: 2, expiry: 1m }\nroutes: { one: ${route('a', ', publish: { qos: 0 }')}, two: ${route('b')} }\ntests: [{ name: t, mqtt: { topic: a }, error: MAP_NO_ROUTE }]`,
    ),
  });
  const definition = definitionOf(document);
  expect(definition.routes.map(({ publish }) => publish)).toEqual([
    { qos: 0, retain: true, expirySeconds: 60 },
    { qos: 2, retain: true, expirySeconds: 60 },
  ]);
  expect(definition).toMatchObject({ role: 'device', unmatched: 'drop' });
  expect(definition.subscriptions).toBeUndefined();
  expect(document.cases).toEqual([]);
});

test('M9.1, M9.5: what a map says of delivery holds for what it includes, and may contradict a route', async () => {
  const files = (publish: string, own: string) => ({
    'main.yaml': map(`include: [./a.yaml]\npublish: ${publish}`),
    'a.yaml': map(`routes: { one: ${route('a')}, two: ${route('b', own)} }`),
  });
  const kept = definitionOf(
    await loadFiles(files('{ delivery: durable, qos: 1 }', ', publish: { qos: 2 }')),
  );
  expect(kept.routes.map(({ publish }) => publish)).toEqual([
    { delivery: 'durable', qos: 1 },
    { delivery: 'durable', qos: 2 },
  ]);
  const { problems } = await analysedMap(
    await loadFiles(files('{ delivery: durable }', ',\n publish: { qos: 0 }')),
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([
    { code: 'MAP_ODD_PUBLISH', severity: 'error', where: { file: 'a.yaml', line: 3 } },
  ]);
});

test('a place of the whole map is found in the file where it stands', async () => {
  const { locate } = await loadFiles({
    'main.yaml': map(`include: [./a.yaml]\nroutes: { own: ${route('own')} }`),
    'a.yaml': map(`values:\n  v: { type: number }\nroutes:\n  one: ${route('a/<v>')}`),
  });
  expect(locate(['routes', 'one', 'topic'])).toMatchObject({ file: 'a.yaml', line: 5, column: 17 });
  expect(locate(['routes', 'one'], 'key')).toMatchObject({ file: 'a.yaml', line: 5, column: 3 });
  expect(locate(['values', 'v', 'type'])).toMatchObject({ file: 'a.yaml', line: 3 });
  expect(locate(['routes', 'own', 'topic'])).toMatchObject({ file: 'main.yaml', line: 3 });
  expect(locate(['include', 0])).toMatchObject({ file: 'main.yaml', line: 2, column: 11 });
});

test('M12.4: a loop is told where it closes', async () => {
  const a = map('include: [./b.yaml]');
  const b = map('include: [./a.yaml]');
  expect(told(await loadFiles({ 'a.yaml': a, 'b.yaml': b }))).toEqual([
    'b.yaml:2:11 MAP_INCLUDE_LOOP',
  ]);
});

test('M12.4: depth and number are bounded, whatever shape the inclusions have', async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [
      `${n}.yaml`,
      map(`include: [./${n + 1}.yaml]\nroutes: { r${n}: ${route(`a/${n}`)} }`),
    ]),
  );
  expect(told(await loadFiles(chain, '0.yaml'))).toEqual(['8.yaml:2:11 MAP_INCLUDE_LIMIT']);
  // Each includes all that follow: without a bound 2^20 ways.
  const web = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => {
      const rest = Array.from({ length: 19 - n }, (_one, index) => `./${n + 1 + index}.yaml`);
      return [
        `${n}.yaml`,
        map(`include: [${rest.join(', ')}]\nroutes: { r${n}: ${route(`a/${n}`)} }`),
      ];
    }),
  );
  const problems = told(await loadFiles(web, '0.yaml'));
  expect(problems.every((problem) => problem.endsWith('MAP_INCLUDE_LIMIT'))).toBe(true);
  expect(problems.length).toBeGreaterThan(0);
});

test('a file that is wrong twice says so once', async () => {
  const wrong = map('values: { v: { type: nmber } }');
  const document = await loadFiles({
    'main.yaml': map('include: [{ map: ./a.yaml, root: x }, { map: ./a.yaml, root: y }]'),
    'a.yaml': wrong,
  });
  expect(told(document)).toEqual(['a.yaml:2:22 MAP_WRONG_VALUE']);
});

test('from stdin, inclusions are relative to the working folder', async () => {
  const text = map('include: [maps/presets/tasmota.yaml, knx, ./nowhere.yaml]');
  expect(told(await loadText(text))).toEqual([
    'm.yaml:2:38 MAP_UNKNOWN_PRESET',
    'm.yaml:2:43 DOCUMENT_NOT_FOUND',
  ]);
});

test('files of cases stand beside the map, and stand for it', async () => {
  const files = {
    'home.yaml': map(`routes: { a: ${route('a')} }`),
    'home.test.yaml': 'tests: [{ name: one, mqtt: { topic: a }, error: MAP_NO_ROUTE }]',
    'home.test.json': '{ "map": "./home.yaml", "tests": [{ "name": "two" }] }',
    'other.test.yaml':
      'map: ./home.yaml\ntests: [{ name: three, mqtt: { topic: a }, error: MAP_NO_ROUTE }]',
    'lost.test.yaml': 'tests: []',
  };
  const beside = await loadFiles(files);
  expect(beside.cases.map(({ name, where }) => `${name} ${where?.file}`)).toEqual([
    'one home.test.yaml',
    'two home.test.json',
  ]);
  expect(told(beside)).toEqual(['home.test.json:1:37 MAP_BAD_CASE']);
  expect(beside.files).toEqual(['home.yaml', 'home.test.yaml', 'home.test.json']);
  const named = await loadFiles(files, 'other.test.yaml');
  expect(named.cases.map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  expect(told(await loadFiles(files, 'lost.test.yaml'))).toEqual([
    'lost.test.yaml:1:1 MAP_MISSING_KEY',
  ]);
});

test('a map of version 1 has cases beside it as well', async () => {
  const none = [
    'function',
    'gateway',
    'location',
    'device',
    'sender',
    'action',
    'argkey',
    'argvalue',
  ]
    .map((name) => `${name}: { maptype: none }`)
    .join('\n');
  const document = await loadFiles({
    'home.yaml': `root: home\ntopics: [home/#]\n${none}\n`,
    'home.test.yaml': 'tests: [{ name: one, mqtt: { topic: a }, error: MAP_TOPIC_LEVELS }]',
  });
  expect(told(document)).toEqual([]);
  expect(document.cases).toHaveLength(1);
});
