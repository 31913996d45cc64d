import { parseDocument } from '../../../src/document/parse-document.js';
import { runCase } from '../../../src/map/cases/run-case.js';
import { updatedCase } from '../../../src/map/cases/updated-case.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { checkMapDocument } from '../../../src/mapfile/map-document.js';
import { type CaseUpdate, updateCases } from '../../../src/mapfile/update-cases.js';

const MAP = `version: 2 # two
# words
values:
  action: { map: { ON: ["on"], OFF: ["off"] } }
routes:
  lamp: { topic: lamps/<device>, payload: <action>, message: { type: status } }
  json: { topic: json/<device>, payload: { json: { level: <level> } }, message: { type: command }, values: { level: { type: number } } }
tests:
  # the first
  - name: right
    mqtt: { topic: lamps/a, payload: "on" }
    message: { type: status, device: a, action: ON }
`;

const updated = async (
  cases: string,
  lineEnd = '\n',
): Promise<{ text: string; left: string[] }> => {
  const text = `${MAP}${cases}`.replaceAll('\n', lineEnd);
  const {
    definition,
    cases: tests,
    problems,
  } = await checkMapDocument(parseDocument('m.yaml', text));
  if (definition === undefined) throw new Error(JSON.stringify(problems));
  const map = compileMap({ ...definition, role: 'both' }, 'gateway');
  const left: string[] = [];
  const updates: CaseUpdate[] = [];
  for (const one of tests.filter((test) => !runCase(map, test).passed)) {
    const update = updatedCase(map, one);
    if ('left' in update) left.push(update.left);
    else if (one.where !== undefined) updates.push({ where: one.where, ...update });
  }
  return { text: updateCases(text, updates), left };
};

test.each([
  [
    'the message, where it says something else, with its comments',
    `  - name: x
    mqtt: { topic: lamps/a, payload: "off" } # here
    message:
      type: status
      device: b # which
      action: ON # what
`,
    `  - name: x
    mqtt: { topic: lamps/a, payload: "off" } # here
    message:
      type: status
      device: a # which
      action: OFF # what
`,
  ],
  [
    'the publication of a case that goes out',
    `  - name: x
    mqtt: { topic: json/a, payload: { level: 1, more: 2 } }
    message: { type: command, device: a, arguments: { level: 5 } }
    direction: out
`,
    `  - name: x
    mqtt: { topic: json/a, payload: { level: 5 } }
    message: { type: command, device: a, arguments: { level: 5 } }
    direction: out
`,
  ],
  [
    'two cases of one file, and what stands between them is not,',
    `  - name: x
    mqtt: { topic: lamps/a, payload: "off" }
    message: { type: status, device: a, action: ON }

  # between
  - { name: y, mqtt: { topic: lamps/b, payload: "on" }, error: MAP_NO_ROUTE } # flow

# the end
`,
    `  - name: x
    mqtt: { topic: lamps/a, payload: "off" }
    message: { type: status, device: a, action: OFF }

  # between
  - { name: y, mqtt: { topic: lamps/b, payload: "on" }, message: { type: status, device: b, action: ON } } # flow

# the end
`,
  ],
  [
    'an error that is another one',
    `  - name: x
    mqtt: { topic: lamps/a, payload: dim }
    error: MAP_NO_ROUTE
`,
    `  - name: x
    mqtt: { topic: lamps/a, payload: dim }
    error: MAP_UNKNOWN_TOKEN
`,
  ],
  [
    'an error that is none any more',
    `  - name: x
    mqtt: { topic: lamps/a, payload: "on" }
    error: MAP_UNKNOWN_TOKEN
`,
    `  - name: x
    mqtt: { topic: lamps/a, payload: "on" }
    message: { type: status, device: a, action: ON }
`,
  ],
  [
    'a message that is refused, in one direction',
    `  - name: x
    mqtt: { topic: lamps/a, payload: dim }
    message: { type: status, device: a, action: DIM }
    direction: in
`,
    `  - name: x
    mqtt: { topic: lamps/a, payload: dim }
    error: MAP_UNKNOWN_TOKEN
`,
  ],
])('%s is rewritten, all else stays', async (_what, before, after) => {
  expect(await updated(before)).toEqual({ text: `${MAP}${after}`, left: [] });
});

test('a case whose one direction is refused and the other is not is left', async () => {
  const test = `  - name: x
    mqtt: { topic: lamps/a, payload: dim }
    message: { type: status, device: a, action: ON }
`;
  const { text, left } = await updated(test);
  expect(text).toBe(`${MAP}${test}`);
  expect(left).toEqual([expect.stringContaining('refused inbound with MAP_UNKNOWN_TOKEN')]);
});

test('a file keeps its line ends', async () => {
  const cases = (action: string): string => `  - name: x # which
    mqtt: { topic: lamps/a, payload: "off" }
    message:
      type: status # of a lamp
      device: a
      action: ${action}

# the end
`;
  const { text } = await updated(cases('ON'), '\r\n');
  expect(text).toBe(`${MAP}${cases('OFF')}`.replaceAll('\n', '\r\n'));
});
