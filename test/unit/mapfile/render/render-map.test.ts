import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../../../src/document/parse-document.js';
import { runCase } from '../../../../src/map/cases/run-case.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import { expressionsFor } from '../../../../src/mapfile/expressions-for.js';
import { loadMap } from '../../../../src/mapfile/load-map.js';
import { checkMapDocument, type MapDocument } from '../../../../src/mapfile/map-document.js';
import { renderMap } from '../../../../src/mapfile/render/render-map.js';

const MAPS = join(import.meta.dirname, '../../../../maps');
const maps = readdirSync(MAPS, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'),
);

const definitionOf = ({ definition, problems }: MapDocument): MapDefinition => {
  if (definition === undefined) throw new Error(JSON.stringify(problems));
  return definition;
};
const reloaded = async (definition: MapDefinition): Promise<MapDefinition> =>
  definitionOf(await checkMapDocument(parseDocument('rendered.yaml', renderMap(definition))));

test('there are maps', () => {
  expect(maps.length).toBeGreaterThan(8);
});

test.each(maps)(
  '%s: what is rendered loads to the same definition, and passes the same cases',
  async (name) => {
    const loaded = await loadMap(join(MAPS, name));
    const definition = definitionOf(loaded);
    const again = await reloaded(definition);
    expect(again).toEqual(definition);
    const expressions = await expressionsFor(again);
    const both = compileMap({ ...again, role: 'both' }, 'gateway', expressions);
    for (const one of loaded.cases) expect(runCase(both, one)).toMatchObject({ passed: true });
  },
);

const EVERYTHING = `
version: 2
root: a/b
role: both
topics: [a/#]
unmatched: { topic: dead/letters }
publish: { qos: 2, retain: true, expiry: 90s, contenttype: text/plain, properties: { "1": x } }
values:
  location: { maptype: loose, map: { Office: [office, "1e3", "true"], "10": ["<"] } }
  room: location
  bits: { type: integer, mask: 6, shift: 1, min: 0, max: 3, clamp: true }
  level: { type: number, scale: [0, 254, 0, 100], decimals: 1, default: 0, unit: "%", description: "how bright: 50%" }
  off: { maptype: none, map: { A: [a] } }
  f: { type: number, in: "value * 1.8 + 32.0" }
routes:
  "10":
    topic: <root>/<<x/<location>-<room?>/<rest*>
    payload: "#<level>: <bits?> "
    message: { type: status, function: "on", arguments: { "2": "1", fixed: "no" } }
    ignore: [sender, arguments]
    report: { change: 10m, deadband: { level: 0.5 }, throttle: 1.5s, debounce: 200ms, heartbeat: 1d }
  "2":
    topic: json/<device>
    payload: { json: { "10": <level>, "2": [1, null, true, "x<<y", "t <off>", { a: <bits?> }], "<<": "", <argkey>: <argvalue> } }
    message: { type: command, action: JSON }
    values: { bits: { type: json } }
    direction: both
    publish: { retain: false, delivery: durable, id: id }
    receive: { retained: true, expires: 1.5s }
  csv: { topic: csv, payload: { csv: ["<level>", "a<bits>"], separator: ";" }, message: { type: status, action: CSV } }
  pairs: { topic: pairs, payload: { pairs: { "10": <level>, a: "x<bits?>" }, separator: " ", equals: ":" }, message: { type: status, action: PAIRS } }
  hex: { topic: hex, payload: { hex: <data> }, message: { type: status, action: HEX } }
  base64: { topic: base64, payload: { base64: <data?> }, message: { type: status, action: BASE64 } }
  bytes: { topic: bytes, payload: { bytes: <data> }, message: { type: status, action: BYTES } }
  fields:
    topic: fields
    payload:
      fields:
        - "68 01"
        - { name: power, type: integer, bytes: 2, signed: true, order: little }
        - { name: ratio, type: float, bytes: 4, order: big-swapped }
        - { name: total, type: bcd, bytes: 3 }
        - { name: serial, type: text, bytes: 8 }
        - { name: place, type: text, bytes: 4, padding: "00", encoding: latin1 }
        - { name: key, type: hex, bytes: 2 }
        - { type: bits, bytes: 2, order: little, bits: { on: 0, "9": [1, 3], "1": 7 } }
        - { skip: 2 }
        - { name: data, type: hex }
    message: { type: status, action: FIELDS }
  rest: { topic: rest, payload: { fields: [{ name: data, type: text }] }, message: { type: status, action: REST } }
  empty: { topic: empty, payload: "", message: { type: status, action: EMPTY } }
  f: { topic: f, payload: <f>, message: { type: status, action: F }, direction: in }
  climate:
    topic: sensors/<device>/<argkey>
    payload: <argvalue>
    message: { type: status, action: CLIMATE }
    merge: { of: [temperature, humidity], within: 2s }
`;

test('nothing of the language is lost', async () => {
  const document = await checkMapDocument(parseDocument('all.yaml', EVERYTHING));
  const definition = definitionOf(document);
  expect(definition.routes.map(({ id }) => id).slice(0, 3)).toEqual(['10', '2', 'csv']);
  const text = renderMap(definition);
  expect(await reloaded(definition)).toEqual(definition);
  expect(text).toContain('topic: a/b/<<x/<location>-<room?>/<rest*>');
  expect(text).toContain('throttle: 1500ms');
});
