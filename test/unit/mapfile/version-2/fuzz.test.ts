import { parseDocument } from '../../../../src/document/parse-document.js';
import { isErrorCode } from '../../../../src/errors/is-error-code.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import { expressionsFor } from '../../../../src/mapfile/expressions-for.js';
import { checkMapDocument } from '../../../../src/mapfile/map-document.js';

const SEED = 20_240_611;
const MUTATIONS = 5000;

/** Small maps that together have every part of the language. */
const MAPS = [
  `version: 2
root: home
values:
  location: { maptype: loose, map: { Office: [office, bureau] } }
  type: { map: { command: [C], status: [S] } }
  room: location
routes:
  seven:
    topic: <root>/<location?>/<sender>/<type>
    payload: { action-or-json: <action> }
tests:
  - { name: one, mqtt: { topic: home/office/me/C, payload: x }, error: MAP_NO_ROUTE }
`,
  `version: 2
role: both
publish: { qos: 1, expiry: 30s }
values:
  level: { type: integer, scale: [0, 254, 0, 100], decimals: 0, min: 0, max: 100, clamp: true }
  temp: { type: number, in: "value * 1.8 + 32.0" }
routes:
  dimmer:
    topic: z/<device*>
    payload: { json: { b: <level>, t: "<t?>", l: [x<room>, 5], o: { <argkey>: <argvalue> } } }
    message: { type: command, arguments: { channel: 1 } }
    report: { change: 10m, deadband: { level: 1 }, throttle: 5s }
  warm: { topic: w, payload: <temp>, message: { type: status }, direction: in }
`,
  `{
  "version": 2,
  "include": ["miqro"],
  "unmatched": { "topic": "dead" },
  "routes": {
    "csv": { "topic": "c", "payload": { "csv": ["<a>", "x<b?>"], "separator": ";" }, "message": { "type": "status" } },
    "pairs": { "topic": "p", "payload": { "pairs": { "t": "<a>" }, "equals": ":" }, "message": { "type": "status" } },
    "hex": { "topic": "h/<argkey>", "payload": "<argvalue>", "message": { "type": "status" }, "merge": { "of": ["a"], "within": "2s" } }
  }
}
`,
];

/** Pieces that break things: signs of YAML, of patterns and of the language, and hostile keys. */
const PIECES = [
  ...'<>?*{}[]:,#&!|>-"\'\n\t \\%@`~=+/$\0é😀'.split(''),
  ': ',
  '- ',
  '<<',
  '<root>',
  '<argkey>',
  '<argvalue>',
  '<x>',
  '<x*>',
  'null',
  'true',
  'false',
  '0',
  '-1',
  '1e999',
  '.nan',
  '99999999999999999999',
  '[]',
  '{}',
  '""',
  '__proto__',
  'constructor',
  'toString',
  'version: 3\n',
  'values:\n',
  '  a: b\n',
  'include: [./m.yaml]\n',
  'value + ',
  '\ud800',
  '\\ud800',
];

/** mulberry32: the same mutations on every machine. */
const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const mutate = (text: string, random: (below: number) => number): string => {
  const words = text.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu) ?? [];
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(words.length);
    const piece = PIECES[random(PIECES.length)] ?? '';
    const other = words[random(words.length)] ?? '';
    switch (random(5)) {
      case 0:
        words.splice(at, 1 + random(3));
        break;
      case 1:
        words.splice(at, 0, piece);
        break;
      case 2:
        words.splice(at, 1, piece);
        break;
      case 3:
        words.splice(at, 1, other);
        break;
      default:
        words.splice(
          at,
          0,
          ...words.slice(random(words.length), random(words.length)).slice(0, 20),
        );
    }
  }
  return words.join('');
};

test('the maps that are mutated are right', async () => {
  for (const text of MAPS)
    expect((await checkMapDocument(parseDocument('m.yaml', text))).problems).toEqual([]);
});

test('whatever is done to a map, it is never a defect, and each problem has its place', async () => {
  const random = randomFrom(SEED);
  let wrong = 0;
  let right = 0;
  for (let count = 0; count < MUTATIONS; count += 1) {
    const text = mutate(MAPS[count % MAPS.length] ?? '', random);
    const lines = text.split('\n');
    try {
      const { problems, definition } = await checkMapDocument(parseDocument('m.yaml', text));
      for (const { code, message, where, hint } of problems) {
        expect(isErrorCode(code)).toBe(true);
        expect(`${message}${hint ?? ''}`).not.toMatch(/\bundefined\b|\[object /);
        if (code === 'DOCUMENT_TOO_MANY_PROBLEMS') continue;
        if (where === undefined) throw new Error(`${code} has no place`);
        if (where.file !== 'm.yaml') continue;
        expect(where.line).toBeLessThanOrEqual(lines.length);
        expect(where.column).toBeLessThanOrEqual((lines[where.line - 1]?.length ?? 0) + 1);
      }
      if (definition === undefined) {
        wrong += 1;
        expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        continue;
      }
      right += 1;
      // What was found right can be compiled.
      compileMap(definition, 'gw', await expressionsFor(definition));
    } catch (cause) {
      throw new Error(`mutation ${count} of seed ${SEED}:\n${text}`, { cause });
    }
  }
  expect(wrong).toBeGreaterThan(MUTATIONS / 4);
  expect(right).toBeGreaterThan(MUTATIONS / 50);
});
