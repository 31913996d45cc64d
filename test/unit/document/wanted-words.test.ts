import { createSchemaChecker } from '../../../src/document/check-schema.js';
import { parseDocument } from '../../../src/document/parse-document.js';

const lineSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    every: { type: 'number', minimum: 0.01, maximum: 86400, unit: 'seconds' },
    size: { type: 'integer', unit: 'bytes' },
    connection: {
      type: 'object',
      maxProperties: 1,
      minProperties: 1,
      expected: 'one of { tcp: … } and { serial: … }',
    },
    framing: {
      anyOf: [
        { enum: ['line'] },
        ...['delimiter', 'fixed'].map((name) => ({
          type: 'object',
          additionalProperties: false,
          required: [name],
          properties: { [name]: { type: ['string', 'integer'] } },
        })),
        {
          type: 'object',
          additionalProperties: false,
          required: ['start', 'end'],
          properties: {
            start: { type: 'string' },
            end: {
              description: 'What each frame ends with. Two bytes at most.',
              allOf: [{ type: 'string' }],
              examples: [';'],
            },
          },
        },
      ],
    },
  },
};
const checkLine = createSchemaChecker(lineSchema, { code: () => 'CONFIG_WRONG_VALUE' });

test.each([
  ['every: 2s', 'every is "2s"; expected a number from 0.01 to 86400 seconds'],
  ['every: 0', 'every is 0; expected a number from 0.01 to 86400 seconds'],
  ['size: x', 'size is "x"; expected an integer of bytes'],
  [
    'connection: { tcp: 1, serial: 1 }',
    'connection is a mapping; expected one of { tcp: … } and { serial: … }',
  ],
  ['connection: {}', 'connection is a mapping; expected one of { tcp: … } and { serial: … }'],
  [
    'framing: { fixed: 2, delimiter: ";" }',
    '"fixed" and "delimiter" cannot stand together in framing; only one of them may stand there',
  ],
  ['framing: { fixd: 2, delimiter: ";" }', '"fixd" is not a key of framing. Allowed: delimiter'],
  [
    'framing: { start: "$" }',
    'key "end" is missing in framing; expected what each frame ends with, such as ";"',
  ],
])('what is wanted is said in words: %s', (text, message) => {
  expect(checkLine(parseDocument('m.yaml', text)).map((problem) => problem.message)).toEqual([
    message,
  ]);
});
