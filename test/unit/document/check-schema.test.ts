import { createSchemaChecker } from '../../../src/document/check-schema.js';
import { parseDocument } from '../../../src/document/parse-document.js';
import type { FindingKind } from '../../../src/document/schema-finding.js';
import type { ErrorCode } from '../../../src/errors/codes.js';
import { problemLine } from './problem-line.js';

const CODES = {
  'unknown-key': 'DOCUMENT_FORBIDDEN_KEY',
  'missing-key': 'DOCUMENT_NOT_FOUND',
  'wrong-type': 'DOCUMENT_SYNTAX',
  'not-allowed': 'DOCUMENT_NOT_PERMITTED',
  'wrong-value': 'DOCUMENT_TOO_LARGE',
} as const satisfies Record<FindingKind, ErrorCode>;

const schema = {
  $id: 'https://example.org/test.json',
  definitions: {
    vocabulary: {
      type: 'object',
      additionalProperties: false,
      required: ['maptype'],
      properties: {
        maptype: { enum: ['none', 'loose', 'strict'] },
        map: {
          type: 'object',
          propertyNames: { maxLength: 8 },
          additionalProperties: {
            type: 'array',
            items: { type: 'string' },
            minItems: 1,
            uniqueItems: true,
          },
        },
      },
      if: { properties: { maptype: { const: 'none' } } },
      else: { required: ['map'] },
    },
    payload: {
      oneOf: [
        { enum: ['action', 'text'] },
        {
          type: 'object',
          properties: { codec: { const: 'json' }, at: { type: 'string', pattern: '^/' } },
          required: ['codec'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: { codec: { const: 'text' }, action: { type: 'string' } },
          required: ['codec'],
          additionalProperties: false,
        },
      ],
    },
  },
  type: 'object',
  additionalProperties: false,
  required: ['root'],
  properties: {
    root: { type: 'string', pattern: '^[^+#]*$', expected: 'a topic without + and #' },
    topics: { type: 'array', items: { type: 'string', minLength: 1 } },
    port: { type: 'integer', minimum: 1, maximum: 65535 },
    gap: { type: 'number', exclusiveMinimum: 0 },
    function: { $ref: '#/definitions/vocabulary' },
    payload: { $ref: '#/definitions/payload' },
    constructor: { type: 'string' },
    pin: { type: 'integer', secret: true },
  },
};

const check = createSchemaChecker(schema, { code: ({ kind }) => CODES[kind] });
const problemsOf = (text: string): string[] => {
  const document = parseDocument('m.yaml', text);
  return [...document.problems, ...check(document)].map(problemLine);
};

test.each([
  ['what is right', 'root: a\nfunction: {maptype: none}\npayload: {codec: json, at: /x}', []],
  [
    'an unknown key',
    'root: a\nprot: 1',
    ['2:1+4 DOCUMENT_FORBIDDEN_KEY "prot" is not a key of the file. Did you mean "port"?'],
  ],
  [
    'an unknown key far from all',
    'root: a\nfunction: {maptype: none, colour: red}',
    ['2:27+6 DOCUMENT_FORBIDDEN_KEY "colour" is not a key of function. Allowed: maptype and map'],
  ],
  [
    'a missing key',
    'port: 1',
    [
      '1:1+1 DOCUMENT_NOT_FOUND key "root" is missing in the file; expected a topic without + and #',
    ],
  ],
  [
    'a key that is missing by another one',
    'root: a\nfunction:\n  maptype: loose',
    ['2:1+1 DOCUMENT_NOT_FOUND key "map" is missing in function'],
  ],
  [
    'a wrong type',
    'root: a\nport: abc',
    ['2:7+3 DOCUMENT_SYNTAX port is "abc"; expected an integer from 1 to 65535'],
  ],
  [
    'out of range',
    'root: a\nport: 70000',
    ['2:7+5 DOCUMENT_TOO_LARGE port is 70000; expected an integer from 1 to 65535'],
  ],
  [
    'not above',
    'root: a\ngap: 0',
    ['2:6+1 DOCUMENT_TOO_LARGE gap is 0; expected a number above 0'],
  ],
  [
    'an enumeration',
    'root: a\nfunction: {maptype: strct, map: {}}',
    [
      '2:21+5 DOCUMENT_NOT_PERMITTED function.maptype is "strct"; expected none, loose or strict. Did you mean "strict"?',
    ],
  ],
  [
    'a pattern, in words',
    'root: a+',
    ['1:7+2 DOCUMENT_TOO_LARGE root is "a+"; expected a topic without + and #'],
  ],
  [
    'a secret, unseen',
    'root: a\npin: hush',
    ['2:6+4 DOCUMENT_SYNTAX pin is ***; expected an integer'],
  ],
  [
    'an empty list',
    'root: a\nfunction: {maptype: loose, map: {"A B": []}}',
    [
      '2:41+2 DOCUMENT_TOO_LARGE function.map["A B"] is an empty list; expected a list of at least 1 item',
    ],
  ],
  [
    'an item twice',
    'root: a\nfunction: {maptype: loose, map: {A: [x, x]}}',
    [
      '2:37+6 DOCUMENT_TOO_LARGE function.map.A is a list of 2; each item may stand there only once',
    ],
  ],
  [
    'an empty value',
    'root: a\nfunction: {maptype: loose, map: {A: }}',
    ['2:34+1 DOCUMENT_SYNTAX function.map.A is empty; expected a list of at least 1 item'],
  ],
  [
    'an empty file',
    '',
    ['1:1+1 DOCUMENT_SYNTAX the file is empty; expected a mapping (key: value)'],
  ],
  [
    'a member of every object',
    'root: a\nconstructor: [x]',
    ['2:14+3 DOCUMENT_SYNTAX constructor is a list of 1; expected text'],
  ],
  [
    'a long key',
    'root: a\nfunction: {maptype: loose, map: {ABCDEFGHIJ: [x]}}',
    [
      '2:34+10 DOCUMENT_FORBIDDEN_KEY "ABCDEFGHIJ" is not allowed as a key of function.map; expected text of at most 8 characters',
    ],
  ],
])('finds %s', (_, text, expected) => {
  expect(problemsOf(text)).toEqual(expected);
});

test.each([
  [
    'a word near one',
    'txt',
    '2:10+3 DOCUMENT_NOT_PERMITTED payload is "txt"; expected action or text. Did you mean "text"?',
  ],
  [
    'another kind',
    '5',
    '2:10+1 DOCUMENT_SYNTAX payload is 5; expected action, text or a mapping (key: value)',
  ],
  [
    'the branch that was meant',
    '{codec: text, actoin: x}',
    '2:24+6 DOCUMENT_FORBIDDEN_KEY "actoin" is not a key of payload. Did you mean "action"?',
  ],
  [
    'the branch that was meant, deep',
    '{codec: json, at: x}',
    '2:28+1 DOCUMENT_TOO_LARGE payload.at is "x"; expected text that matches ^/',
  ],
  [
    'a constant of no branch',
    '{codec: txt, action: x}',
    '2:18+3 DOCUMENT_NOT_PERMITTED payload.codec is "txt"; expected json or text. Did you mean "text"?',
  ],
])('a choice reports one problem: %s', (_, payload, expected) => {
  expect(problemsOf(`root: a\npayload: ${payload}`)).toEqual([expected]);
});

test.each([
  [
    '- #',
    'topics:\n  - #\n  - b',
    '3:5+1 DOCUMENT_SYNTAX topics[0] is empty; expected text that is not empty → An unquoted # begins a comment in YAML; write "#" in quotes.',
  ],
  [
    '010',
    'topics: [010]',
    '2:10+3 DOCUMENT_SYNTAX topics[0] is 10; expected text that is not empty → For the text write "010" in quotes.',
  ],
  [
    'true',
    'topics: [true]',
    '2:10+4 DOCUMENT_SYNTAX topics[0] is true; expected text that is not empty → For the text write "true" in quotes.',
  ],
  [
    '~',
    'topics: [~]',
    '2:10+1 DOCUMENT_SYNTAX topics[0] is empty; expected text that is not empty → For the text write "~" in quotes.',
  ],
  [
    '{',
    'topics: [{a}]',
    '2:10+3 DOCUMENT_SYNTAX topics[0] is a mapping; expected text that is not empty → { begins a mapping in YAML; put all of the value in quotes if it is text.',
  ],
])('explains the YAML trap %s', (_, line, expected) => {
  expect(problemsOf(`root: a\n${line}`)).toEqual([expected]);
});

test('all problems come at once, in file order, none twice, none for what was reported already', () => {
  expect(
    problemsOf('topics: *x\nport: 0\nfunction:\n  maptype: strct\n  map: 1\n  mapp: 2').map(
      (line) => line.split(' ')[0],
    ),
  ).toEqual(['1:9+2', '1:1+1', '2:7+1', '4:12+5', '5:8+1', '6:3+4']);
});

test('two keywords that say the same of one value are one problem', () => {
  const strict = createSchemaChecker(
    { type: 'string', minLength: 3, pattern: '^a', expected: 'a word that begins with a' },
    { code: () => 'DOCUMENT_SYNTAX' },
  );
  expect(strict(parseDocument('a', 'b')).map(({ message }) => message)).toEqual([
    'the file is "b"; expected a word that begins with a',
  ]);
});

test('a value that is not in a list of numbers is one problem, and 3 is no slip for 0', () => {
  const level = createSchemaChecker(
    { type: 'integer', enum: [0, 1, 2] },
    { code: () => 'DOCUMENT_SYNTAX' },
  );
  expect(level(parseDocument('a', '"3"')).map(({ message }) => message)).toEqual([
    'the file is "3"; expected 0, 1 or 2',
  ]);
});

test('a caller names entries and paths in its own words', () => {
  const named = createSchemaChecker(schema, {
    code: () => 'DOCUMENT_SYNTAX',
    entry: 'option',
    subject: (path) => (path.length === 0 ? '[MQTT]' : `[MQTT] ${path.join('.')}`),
  });
  expect(
    named(parseDocument('a', 'root: a\nport: 0\nrot: 1')).map(({ message }) => message),
  ).toEqual([
    '[MQTT] port is 0; expected an integer from 1 to 65535',
    '"rot" is not an option of [MQTT]. Did you mean "root"?',
  ]);
});

test('a schema with an annotation that nobody knows is refused', () => {
  expect(() =>
    createSchemaChecker(
      { type: 'object', units: 's' },
      { code: () => 'DOCUMENT_SYNTAX' },
    )(parseDocument('a.yaml', 'a: 1')),
  ).toThrow(/units/);
});

test('of very many problems the first are shown and the rest are counted', () => {
  const wide = createSchemaChecker(
    { type: 'object', additionalProperties: { type: 'array' } },
    { code: () => 'DOCUMENT_SYNTAX' },
  );
  const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
  const problems = wide(parseDocument('a', text));
  expect(problems).toHaveLength(101);
  expect(problems[99]?.where?.line).toBe(100);
  expect(problems[100]).toMatchObject({
    code: 'DOCUMENT_TOO_MANY_PROBLEMS',
    message: '19900 more problems are not shown',
  });
});
