import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../../src/document/parse-document.js';
import { checkMapDocument } from '../../../src/mapfile/map-document.js';
import { upgradeMap } from '../../../src/mapfile/upgrade-map.js';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/maps', file), 'utf8');

const codes = (text: string) =>
  checkMapDocument(parseDocument('map', text)).problems.map(({ code }) => code);

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
