import { parseDocument } from '../../../src/document/parse-document.js';
import { checkMapDocument } from '../../../src/mapfile/map-document.js';

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

/** A map with all fields, some of them as given. */
const codes = async (
  root: string,
  topics: string,
  given: Readonly<Record<string, string>>,
): Promise<string[]> => {
  const fields = FIELDS.map((name) => `${name}: ${given[name] ?? '{ maptype: none }'}`);
  const text = `root: ${root}\ntopics: ${topics}\n${fields.join('\n')}\n`;
  const { problems, definition } = await checkMapDocument(parseDocument('m.yaml', text));
  expect(definition).toBeUndefined();
  return problems.map(({ code, where }) => `${where?.line} ${code}`);
};

test('what is wrong in one part does not hide what is wrong in the others', async () => {
  expect(
    await codes('a/b', '["x/#/y", 5]', {
      location: '{ maptype: strct }',
      action: '{ maptype: strict, map: { A: [x], B: [x] } }',
    }),
  ).toEqual([
    '1 MAP_BAD_ROOT',
    '2 MAP_BAD_FILTER',
    '2 MAP_WRONG_TYPE',
    '5 MAP_UNKNOWN_MAPTYPE',
    '8 MAP_KEYWORD_COLLISION',
  ]);
});

test.each([
  ['5', '1 MAP_WRONG_TYPE'],
  ['a/b', '1 MAP_BAD_ROOT'],
])('topics are not compared with the root %s', async (root, expected) => {
  expect(await codes(root, '["home/#"]', {})).toEqual([expected]);
});

test('a value that is not allowed is told as such', async () => {
  expect(await codes('home', '["#"]', { action: '{ maptype: strict, map: { A: [] } }' })).toEqual([
    '8 MAP_WRONG_VALUE',
  ]);
});

test('very many mistakes are bounded', async () => {
  const entries = Array.from({ length: 300 }, (_, index) => `K${index}: [a/${index}]`).join(', ');
  const found = await codes('home', '["#"]', {
    device: `{ maptype: strict, map: { ${entries} } }`,
  });
  expect(found).toHaveLength(101);
  expect(found[100]).toBe('undefined DOCUMENT_TOO_MANY_PROBLEMS');
});
