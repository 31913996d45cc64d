import { checkLine } from '../../../../src/declared/session/check-line.js';
import type { LineOptions } from '../../../../src/declared/session/line-options.js';

const check = (options: Partial<LineOptions>) =>
  checkLine({
    timeout: 1,
    retries: 0,
    pause: 0,
    silence: 0,
    lostafter: 0,
    writetimeout: 1,
    unknown: 'warn',
    ...options,
  });

test('what is doubtful about marks is told, and stops nothing', async () => {
  const { problems, ready } = await check({
    framing: { start: '02', end: '03' },
    rules: { a: { frame: 'A', message: { action: 'A' } } },
  });
  expect(problems.map(({ path, severity }) => [path.join('.'), severity])).toEqual([
    ['framing.start', 'warning'],
    ['framing.end', 'warning'],
  ]);
  expect(ready).toBeDefined();
});

const status = { message: { action: 'A' } } as const;
const command = { message: { type: 'command', action: 'A' } } as const;
const FIELDS = [
  'a2',
  { name: 'power', type: 'integer', bytes: 2 },
  { type: 'bits', bytes: 1, bits: { on: 0 } },
];

test.each<readonly [string, Partial<LineOptions>, RegExp]>([
  [
    'a text that is too short to be read',
    { framing: { fixed: 3 }, rules: { a: { frame: '11', ...status } } },
    /^the frame of rule a has 2 bytes, but with framing fixed: 3 each frame has 3, so/,
  ],
  [
    'a text that is too long to be sent',
    { framing: { fixed: 3 }, rules: { a: { frame: 'ü11', ...command } } },
    /^the frame of rule a has 4 bytes, .* has 3, so/,
  ],
  [
    'text around a capture that is too long already',
    { framing: { fixed: 3 }, rules: { a: { frame: 'ABCD<x>', ...status } } },
    /^the frame of rule a has at least 4 bytes/,
  ],
  [
    'fields that leave no room for the checksum',
    {
      framing: { fixed: 4 },
      checksum: 'xor',
      rules: { a: { frame: { fields: FIELDS }, ...status } },
    },
    /^the frame of rule a has 4 bytes, .* fixed: 4 each frame has 3 beside a checksum of 1, so/,
  ],
  [
    'fields, both ways',
    {
      framing: { fixed: 5 },
      rules: { a: { frame: { fields: FIELDS }, direction: 'both', message: { action: 'A' } } },
    },
    /^the frame of rule a has 4 bytes/,
  ],
  [
    'a line feed in a line',
    { framing: 'line', rules: { a: { frame: 'A\n', ...status } } },
    /^the frame of rule a has in it a line feed/,
  ],
  [
    'a line feed behind a capture, under the framing that is the default',
    { rules: { a: { frame: 'A <x>\r\n', ...command } } },
    /^the frame of rule a has in it a line feed/,
  ],
  [
    'the delimiter',
    { framing: { delimiter: ';' }, rules: { a: { frame: 'A;', ...status } } },
    /^the frame of rule a has in it hex 3b/,
  ],
  [
    'an end mark that nothing escapes, in fields',
    {
      framing: { start: '<', end: { hex: 'a2' } },
      rules: { a: { frame: { fields: FIELDS }, ...status } },
    },
    /^the frame of rule a has in it hex a2/,
  ],
  [
    'a command that its framing cannot write',
    { framing: { line: '\r' }, rules: { a: { frame: 'A\rB', ...command } } },
    /^rule a does not fit the framing: the frame hex 410d42 \(3 bytes\) cannot be written/,
  ],
  [
    'a command whose checksum is the end mark',
    {
      framing: { start: { hex: '02' }, end: { hex: '03' } },
      checksum: 'xor',
      rules: { a: { frame: '21', ...command } },
    },
    /nor may its checksum be one/,
  ],
  [
    'a character without a byte',
    { encoding: 'latin1', rules: { a: { frame: '€', ...status } } },
    /^rule a does not fit the framing: the character "€" has no byte in latin1/,
  ],
])('a rule that never fits the framing: %s', async (_, options, message) => {
  const { problems, ready } = await check(options);
  const wrong = problems.filter(({ severity }) => severity !== 'warning');
  expect(wrong.map(({ path }) => path.join('.'))).toEqual(['rules.a.frame']);
  expect(wrong[0]?.message).toMatch(message);
  expect(ready).toBeUndefined();
});

test('a rule that is told is not told once more where it is sent', async () => {
  const { problems } = await check({
    framing: { fixed: 3 },
    handshake: ['a'],
    rules: { a: { frame: '11', ...command } },
  });
  expect(problems.map(({ path }) => path.join('.'))).toEqual(['rules.a.frame']);
});

test('what is sent by itself is told where the frame alone does not tell it', async () => {
  const { problems } = await check({
    framing: { fixed: 3 },
    polls: [{ send: 'a', every: 1, arguments: { x: 'long' } }],
    rules: { a: { frame: 'A<x>', ...command } },
  });
  expect(problems.map(({ path }) => path.join('.'))).toEqual(['polls.0.send']);
});

test.each<readonly [string, Partial<LineOptions>]>([
  ['a text', { framing: { fixed: 3 }, rules: { a: { frame: 'ü1', ...status } } }],
  [
    'a text in latin1',
    { framing: { fixed: 2 }, encoding: 'latin1', rules: { a: { frame: 'ü1', ...command } } },
  ],
  [
    'a text with a checksum',
    { framing: { fixed: 3 }, checksum: 'xor', rules: { a: { frame: '11', ...command } } },
  ],
  ['a capture', { framing: { fixed: 3 }, rules: { a: { frame: 'A<x>', ...status } } }],
  ['fields', { framing: { fixed: 4 }, rules: { a: { frame: { fields: FIELDS }, ...status } } }],
  [
    'a mark that is escaped',
    {
      framing: { start: '<', end: '>', escape: '!' },
      rules: { a: { frame: 'A>', ...command } },
    },
  ],
])('a rule that fits the framing: %s', async (_, options) => {
  const { problems, ready } = await check(options);
  expect(problems).toEqual([]);
  expect(ready).toBeDefined();
});
