import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../../src/document/parse-document.js';
import { upgradeMap } from '../../../src/mapfile/upgrade-map.js';
import { checkVersion1Document } from '../../../src/mapfile/version-1-document.js';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/maps', file), 'utf8');

const codes = (text: string) =>
  checkVersion1Document(parseDocument('map', text)).problems.map(({ code }) => code);

test('a JSON map of the older format keeps its order and its tabs', () => {
  const before = read('older-format.json');
  expect(new Set(codes(before))).toEqual(new Set(['MAP_OLD_FORMAT']));
  const { text, changes } = upgradeMap('older-format.json', before);
  expect(codes(text)).toEqual([]);
  expect(text).toContain(
    '\t\t"map": {\n\t\t\t"AudioVideo": ["audiovideo"],\n\t\t\t"Lighting": ["lighting", "lights"]\n\t\t},\n\t\t"maptype": "strict"',
  );
  expect(text.indexOf('"Second": ["2"]')).toBeLessThan(text.indexOf('"Office"'));
  expect(changes).toEqual([
    'function: 2 entries, now with the internal keyword first',
    'function: "Lighting" had several MQTT keywords; "lighting" is published, "lights" understood as well',
    'gateway: 1 entry, now with the internal keyword first',
    'location: 2 entries, now with the internal keyword first',
    'action: 1 entry, now with the internal keyword first',
  ]);
});

test('a YAML map of the older format keeps its comments', () => {
  const before = read('older-format.yaml');
  expect(codes(before)).toEqual(['MAP_OLD_FORMAT', 'MAP_OLD_FORMAT']);
  const { text } = upgradeMap('older-format.yaml', before);
  expect(codes(text)).toEqual([]);
  expect(text).toBe(
    before
      .replace('    lighting: Lighting # all of them', '    Lighting: [ lighting ] # all of them')
      .replace('    pump: Water', '    Water: [ pump ]')
      .replace('{ lawn: Lawn }', '{ Lawn: [ lawn ] }'),
  );
});

test('what is not in the older format is left alone', () => {
  const { text } = upgradeMap('x.json', read('older-format.json'));
  for (const given of [text, 'root: home', '', 'root: [', 'a: *b'])
    expect(() => upgradeMap('x.json', given)).toThrow(
      expect.objectContaining({ code: 'MAP_NOT_OLD_FORMAT', hint: 'mqttgateway map check x.json' }),
    );
});

const map = (action: string, func = '{ maptype: none }'): string =>
  [
    'root: home',
    'topics: [home/#]',
    `function: ${func}`,
    ...['gateway', 'location', 'device', 'sender', 'argkey', 'argvalue'].map(
      (name) => `${name}: { maptype: none }`,
    ),
    `action: { maptype: strict, map: ${action} }`,
  ].join('\n');

test('a value that is no text does not hide the older format, and is left', () => {
  const before = map('{ light: LIGHT, heat: 5, cool: null }');
  expect(codes(before)).toEqual(['MAP_OLD_FORMAT']);
  const { text, changes, left } = upgradeMap('m.yaml', before);
  expect(text).toContain('map: { LIGHT: [ light ], heat: 5, cool: null }');
  expect(changes).toEqual(['action: 1 entry, now with the internal keyword first']);
  expect(left).toEqual([
    'action: "heat" is left as it is: 5 is no text; write the internal keyword, then ["heat"]',
    'action: "cool" is left as it is: empty is no text; write the internal keyword, then ["cool"]',
  ]);
  expect(codes(text)).toEqual(['MAP_WRONG_TYPE', 'MAP_WRONG_TYPE']);
});

test('a table that mixes texts and lists is left, with both ways to write it', () => {
  const before = map(
    '{ LIGHT: light, HEAT: [heat] }',
    '{ maptype: strict, map: { lighting: Lighting } }',
  );
  const { text, left } = upgradeMap('m.yaml', before);
  expect(left).toEqual([
    'action: "LIGHT" is left as it is: among lists, "LIGHT": "light" may have the internal or the MQTT keyword first; write "LIGHT": ["light"] or "light": ["LIGHT"]',
  ]);
  expect(text).toContain('map: { LIGHT: light, HEAT: [ heat ] }');
  // Not in a circle: what is left is not the older format, and its hint says what is left.
  expect(codes(text)).toEqual(['MAP_WRONG_TYPE']);
  expect(() => upgradeMap('m.yaml', text)).toThrow(
    expect.objectContaining({ code: 'MAP_NOT_OLD_FORMAT', hint: left[0] }),
  );
});

test('very many entries that are left are counted', () => {
  const entries = Array.from({ length: 30 }, (_, index) => `K${index}: ${index}`).join(', ');
  const { left } = upgradeMap('m.yaml', map(`{ light: LIGHT, ${entries} }`));
  expect(left).toHaveLength(21);
  expect(left[20]).toBe('10 more are left as they are');
});
