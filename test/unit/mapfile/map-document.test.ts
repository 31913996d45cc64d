import { join } from 'node:path';
import { parseDocument } from '../../../src/document/parse-document.js';
import { whereText } from '../../../src/errors/where.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { loadMap } from '../../../src/mapfile/load-map.js';
import { checkMapDocument } from '../../../src/mapfile/map-document.js';

const root = join(import.meta.dirname, '../../..');
const none = ['gateway', 'device', 'sender', 'argkey', 'argvalue']
  .map((name) => `${name}: { maptype: none }`)
  .join('\n');

/** A map in YAML whose first lines are given. */
const yaml = (lines: string): string => `${lines}\n${none}\n`;

const found = async (text: string): Promise<string[]> =>
  (await checkMapDocument(parseDocument('m.yaml', text))).problems.map(
    ({ code, where, message }) => `${where ? whereText(where) : '-'} ${code} ${message}`,
  );

test('the dummy map has no problem and knows the original’s keywords', async () => {
  const { problems, definition } = await loadMap(join(root, 'maps/dummy.yaml'), 'maps/dummy.yaml');
  expect(problems).toEqual([]);
  if (definition === undefined) throw new Error('no definition');
  const map = compileMap(definition, 'dummy');
  const message = map.toInternal('testmqttgtw/dummyfunction//kitchen//me/C', 'audio_on');
  expect(message).toMatchObject({
    function: 'DummyFunction',
    location: 'Kitchen',
    action: 'POWER_ON',
  });
});

test('the reference maps load, JSON as it is', async () => {
  for (const name of ['gate', 'house', 'open'])
    expect(
      (await loadMap(join(root, `test/fixtures/vectors/${name}.json`))).definition,
    ).toBeDefined();
});

test('all problems come at once, in file order, with their places', async () => {
  const text = yaml(
    [
      'root: home',
      'topics: [home/#]',
      'function: { maptype: strct, map: { Lighting: [lighting] } }',
      'location: { maptype: loose }',
      'action: { maptype: strict, map: { ON: [1] } }',
      'actions: {}',
    ].join('\n'),
  );
  expect(await found(text)).toEqual([
    'm.yaml:3:22 MAP_UNKNOWN_MAPTYPE function.maptype is "strct"; expected none, loose or strict. Did you mean "strict"?',
    expect.stringMatching(/^m\.yaml:4:\d+ MAP_MISSING_KEY key "map" is missing in location/),
    expect.stringMatching(/^m\.yaml:5:\d+ MAP_WRONG_TYPE action\.map\.ON\[0\] is 1; expected/),
    expect.stringMatching(/^m\.yaml:6:1 MAP_UNKNOWN_KEY "actions" is not a key of the file/),
  ]);
});

test('what the shape allows is checked for its meaning', async () => {
  const text = yaml(
    [
      'root: ho/me',
      'topics: [home/#/x, home/+, home/#]',
      'function: { maptype: strict, map: { Lighting: [light, li/ght], Lamp: [light] } }',
      'location: { maptype: none }',
      'action: { maptype: none }',
    ].join('\n'),
  );
  expect(await found(text)).toEqual([
    'm.yaml:1:7 MAP_BAD_ROOT root is "ho/me"; expected one topic level, without /, +, # and NUL',
    'm.yaml:2:10 MAP_BAD_FILTER topic "home/#/x" has # before the last level',
    'm.yaml:2:20 MAP_FILTER_LEVELS topic "home/+" has 2 levels; it never receives a topic of 7',
    'm.yaml:3:55 MAP_BAD_KEYWORD function keyword "li/ght" cannot be a topic level: it has /, +, # or NUL',
    'm.yaml:3:71 MAP_KEYWORD_COLLISION function keyword "light" stands for both "Lighting" and "Lamp"',
  ]);
});

test('a warning leaves the map usable, an error does not', async () => {
  const map = (topics: string) =>
    checkMapDocument(
      parseDocument(
        'm.yaml',
        yaml(
          `root: home\ntopics: ${topics}\nfunction: { maptype: none }\nlocation: { maptype: none }\naction: { maptype: none }`,
        ),
      ),
    );
  expect(await map('[]')).toMatchObject({
    problems: [{ code: 'MAP_NO_TOPICS', severity: 'warning' }],
    definition: { subscriptions: [] },
  });
  expect((await map('["#/a"]')).definition).toBeUndefined();
});

test('another version is refused, and nothing else is told of the map', async () => {
  expect(await found('version: 3\nroutes: {}\nfoo: 1\n')).toEqual([
    'm.yaml:1:10 MAP_UNSUPPORTED_VERSION version is 3; expected 1 or 2',
  ]);
  expect(await found('version: "2"\n')).toEqual([
    'm.yaml:1:10 MAP_UNSUPPORTED_VERSION version is "2"; expected 1 or 2',
  ]);
});

test('a map with routes and no version is told that it is of version 2', async () => {
  expect(await found('root: home\nroutes: {}\n')).toEqual([
    'm.yaml:2:1 MAP_MISSING_KEY key "version" is missing in the file: a map with routes is of version 2',
  ]);
});

test('a text where a list belongs, among lists, is told as such', async () => {
  const text = yaml(
    'root: home\ntopics: [home/#]\nfunction: { maptype: none }\nlocation: { maptype: none }\naction: { maptype: strict, map: { ON: [on], OFF: off } }',
  );
  expect(await found(text)).toEqual([
    expect.stringMatching(
      /^m\.yaml:5:50 MAP_WRONG_TYPE action\.map\.OFF is "off"; expected a list/,
    ),
  ]);
});
