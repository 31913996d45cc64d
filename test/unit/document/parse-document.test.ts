import fc from 'fast-check';
import { parseDocument } from '../../../src/document/parse-document.js';
import { problemLine } from './problem-line.js';

const dataOf = (text: string): unknown => {
  const { data, problems } = parseDocument('a.yaml', text);
  expect(problems).toEqual([]);
  return data;
};

test.each([
  ['a mapping', 'root: home\nlist: [1, x]', { root: 'home', list: [1, 'x'] }],
  ['JSON with tabs', '{\n\t"a": 1,\n\t"b": [true,\n\t\tnull]\n}', { a: 1, b: [true, null] }],
  ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
  ['Windows line ends', 'a: 1\r\nb: x\r\n', { a: 1, b: 'x' }],
  ['words that YAML 1.1 took for booleans', 'on: off\nyes: no', { on: 'off', yes: 'no' }],
  ['the same under a YAML 1.1 directive', '%YAML 1.1\n---\na: on\nb: 010', { a: 'on', b: 10 }],
  [
    'keys that look like numbers',
    '010: a\n1.50: b\ntrue: c',
    { '010': 'a', '1.50': 'b', true: 'c' },
  ],
  ['an empty key in quotes', '"": [""]', { '': [''] }],
  ['<< is only a key', '<<: {a: 1}', { '<<': { a: 1 } }],
  ['nothing', '', null],
  [
    '32 levels',
    `${'['.repeat(32)}${']'.repeat(32)}`,
    JSON.parse(`${'['.repeat(32)}${']'.repeat(32)}`),
  ],
])('reads %s', (_, text, expected) => {
  expect(dataOf(text)).toEqual(expected);
});

test('keywords named like members of every object are only keywords', () => {
  const data = dataOf('constructor: [a]\nprototype: [b]\ntoString: [c]\nhasOwnProperty: [d]');
  expect(Object.entries(data as object)).toEqual([
    ['constructor', ['a']],
    ['prototype', ['b']],
    ['toString', ['c']],
    ['hasOwnProperty', ['d']],
  ]);
});

const DEEPER =
  'which it should stand beside → Give both the same indentation; under a key that has a value nothing else can stand.';
const ITEM =
  'DOCUMENT_SYNTAX a list item (-) stands among keys → Indent it under the key of its list, or write it as a key and a value.';
const QUOTE = 'If it is meant as text, put it in quotes.';

test.each([
  [
    'a duplicate key',
    'a: 1\nb:\n  a: 1\na: 2',
    ['4:1+1 DOCUMENT_DUPLICATE_KEY "a" stands twice; the first is at a.yaml:1:1'],
  ],
  [
    'a duplicate key in JSON',
    '{"a": 1,\n "a": 2}',
    ['2:2+3 DOCUMENT_DUPLICATE_KEY "a" stands twice; the first is at a.yaml:1:2'],
  ],
  [
    '__proto__',
    'a:\n  __proto__: {x: 1}',
    ['2:3+9 DOCUMENT_FORBIDDEN_KEY "__proto__" is not allowed as a key'],
  ],
  [
    'all at once, in file order',
    'a: *x\nb: &y [1]\na: 2\n__proto__: 1',
    [
      '1:4+2 DOCUMENT_ALIAS *x is a YAML alias, which is not allowed → Write the value out; put text that begins with * in quotes.',
      '2:4+2 DOCUMENT_ALIAS &y is a YAML anchor, which is not allowed → Remove it; put text that begins with & in quotes.',
      '3:1+1 DOCUMENT_DUPLICATE_KEY "a" stands twice; the first is at a.yaml:1:1',
      '4:1+9 DOCUMENT_FORBIDDEN_KEY "__proto__" is not allowed as a key',
    ],
  ],
  [
    'a lone *',
    'a: *',
    [
      '1:4+1 DOCUMENT_ALIAS * begins a YAML alias, which is not supported → If it is meant as text, put it in quotes.',
    ],
  ],
  [
    '{{ }}',
    'topic: {{root}}',
    [
      '1:9+6 DOCUMENT_SYNTAX {{ begins a mapping inside a mapping in YAML → If it is meant as text, put all of the value in quotes.',
    ],
  ],
  [
    '{{ }} before text',
    'topic: {{root}}/x',
    [
      '1:16+2 DOCUMENT_SYNTAX unexpected "/x" after a value that is complete → {{ begins a mapping in YAML; put all of the value in quotes if it is text.',
    ],
  ],
  ['a missing key', ': x', ['1:1+1 DOCUMENT_SYNTAX a key is missing before the colon']],
  ['a list as key', '? [a]\n: 1', ['1:3+3 DOCUMENT_SYNTAX a key must be text']],
  [
    'a tab',
    'a: 1\n\tb: 2',
    ['2:1+1 DOCUMENT_SYNTAX a tab is used for indentation → Indent with spaces.'],
  ],
  [
    'a second colon',
    'a: b: c',
    [`1:4+1 DOCUMENT_SYNTAX a second ": " stands on one line → ${QUOTE}`],
  ],
  [
    'an open list',
    'a: [1, 2',
    [
      '1:4+1 DOCUMENT_SYNTAX a [ is never closed, or what is inside it is not indented; ] is missing',
    ],
  ],
  [
    'an open quote',
    'a: "x',
    ['1:4+1 DOCUMENT_SYNTAX a text in quotes is never closed; " is missing'],
  ],
  ['a missing comma', '{"a" 1}', ['1:6+1 DOCUMENT_SYNTAX a comma or a colon is missing here']],
  [
    'a list that is open, with others after it',
    'a: [1]\nb:\n  c: [2, 3\n  d: [4]\n  e: [5]\nf: 6',
    [
      '3:6+1 DOCUMENT_SYNTAX a [ is never closed, or what is inside it is not indented; ] is missing',
    ],
  ],
  [
    'a list that is open in a mapping of JSON',
    '{"a": [1, 2,\n "b": 3}',
    [
      '1:7+1 DOCUMENT_SYNTAX a [ is never closed, or what is inside it is not indented; ] is missing',
    ],
  ],
  [
    'two lists that are open',
    'a: [1, [2\nb: 3',
    [
      '1:8+1 DOCUMENT_SYNTAX a [ is never closed, or what is inside it is not indented; ] is missing',
    ],
  ],
  [
    'an open quote, many lines before the end',
    'x: "y"\na: \'x\nb: 1\nc: 2\n',
    ["2:4+1 DOCUMENT_SYNTAX a text in quotes is never closed; ' is missing"],
  ],
  [
    'an open quote in JSON',
    '{"a": "x,\n "b": "y"}',
    ['1:7+3 DOCUMENT_SYNTAX a text in quotes is not closed on its line; " is missing'],
  ],
  [
    'no comma between lines of JSON',
    '{"a": [1]\n "b": 2}',
    ['2:2+1 DOCUMENT_SYNTAX a comma is missing before this'],
  ],
  [
    'no comma after a number in JSON',
    '{"a": 1\n "b": 2,\n "c": 3}',
    ['2:2+1 DOCUMENT_SYNTAX a comma is missing before this'],
  ],
  ['no comma in a list', '["a" "b"]', ['1:6+1 DOCUMENT_SYNTAX a comma is missing before this']],
  [
    'only the first of several lines',
    'a:\n  b: 1\n c: 2\n d: 3\ne: f: g',
    [
      '3:2+1 DOCUMENT_SYNTAX line 3 is indented less (1) than line 2 (2), but like no line above it → Lines that belong together begin in the same column.',
    ],
  ],
  [
    'a missing colon',
    'a: 1\nb',
    ['2:1+1 DOCUMENT_SYNTAX a colon and a value are missing after this key → Write key: value.'],
  ],
  [
    'uneven lines',
    'a:\n  b: 1\n c: 2',
    [
      '3:2+1 DOCUMENT_SYNTAX line 3 is indented less (1) than line 2 (2), but like no line above it → Lines that belong together begin in the same column.',
    ],
  ],
  [
    'a line that is indented too far, behind a comment',
    'a:\n  b: 1\n   # c\n\n   c: 2\n  d: 3',
    [`5:4+1 DOCUMENT_SYNTAX line 5 is indented deeper (3) than line 2 (2), ${DEEPER}`],
  ],
  [
    'a line that is indented too far, as the first of two',
    'a:\n  b: x\r\n   c: 2\r\n   d: 3\r\n',
    [`3:4+1 DOCUMENT_SYNTAX line 3 is indented deeper (3) than line 2 (2), ${DEEPER}`],
  ],
  [
    'a line that is indented too far, behind quotes',
    'a:\n  b: "1"\n   c: 2',
    [`3:4+1 DOCUMENT_SYNTAX line 3 is indented deeper (3) than line 2 (2), ${DEEPER}`],
  ],
  [
    'a line before that is not indented as far as the others',
    'a:\n  b: 1\nc: x\n  d: { e: 2 }',
    [`4:3+1 DOCUMENT_SYNTAX line 4 is indented deeper (2) than line 3 (0), ${DEEPER}`],
  ],
  [
    'a key that is too far left in a list item',
    'a:\n  - b: 1\n   c: 2',
    [
      '3:4+1 DOCUMENT_SYNTAX line 3 is indented less (3) than line 2 (4), but like no line above it → Lines that belong together begin in the same column.',
    ],
  ],
  [
    'a list item that is too far left',
    'a:\n  - b\n - c',
    [
      '3:2+1 DOCUMENT_SYNTAX line 3 is indented less (1) than line 2 (2), but like no line above it → Lines that belong together begin in the same column.',
    ],
  ],
  ['a list item among keys', 'a:\n  b: { c: 1 }\n  - d', [`3:3+1 ${ITEM}`]],
  ['a list item with a key among keys', 'a:\n  b: 1\n  - d: 2', [`3:3+1 ${ITEM}`]],
  ['a list item among keys, after a list', 'a:\n- b\nc: 1\n- d', [`4:1+1 ${ITEM}`]],
  [
    'a key among list items',
    'a:\n  - b\n  c: 1',
    [
      '3:3+1 DOCUMENT_SYNTAX a key stands among list items (-) → Indent it like the key that it should stand beside, or begin the line with a dash.',
    ],
  ],
  [
    'a configuration in the form of INI',
    '\ufeff# of the house\r\n\r\n[GATEWAY]\r\n; its name\r\nname: home\r\n',
    [
      '3:1+9 DOCUMENT_SYNTAX [GATEWAY] begins a section of a configuration; YAML or JSON is wanted here → mqttgateway config check -c a.yaml',
    ],
  ],
  [
    'a list that is no section',
    '[A]\nb',
    [`2:1+1 DOCUMENT_SYNTAX unexpected "b" after a value that is complete → ${QUOTE}`],
  ],
  [
    'the line ends of an old Mac',
    'a: 1\rb: x\rc: 2\r',
    [
      '1:1+1 DOCUMENT_SYNTAX the lines end in CR, as on old Macs, so that all of the file is one line → Save it with the line ends of Unix (LF) or Windows (CR LF).',
    ],
  ],
  ['@', 'a: @x', [`1:4+1 DOCUMENT_SYNTAX a plain value cannot begin with @ → ${QUOTE}`]],
  [
    'a tag',
    'a: !x 1',
    [`1:4+2 DOCUMENT_SYNTAX !x is a YAML tag, which is not supported → ${QUOTE}`],
  ],
  [
    'an escape',
    'a: "\\q"',
    [
      '1:5+1 DOCUMENT_SYNTAX "\\\\" is not an escape that double quotes know → Double the backslash, or use single quotes.',
    ],
  ],
  [
    'a list on the line of its key',
    'a: - b',
    [`1:4+1 DOCUMENT_SYNTAX a list item must not begin on the line of its key → ${QUOTE}`],
  ],
  [
    'two documents',
    'a: 1\n---\nb: 1',
    [
      '2:1+1 DOCUMENT_SYNTAX a second document begins here; one file holds one document → Remove the line --- and what follows, or put it into a file of its own.',
    ],
  ],
  [
    'half a character',
    'a: "\\ud800"',
    ['1:4+8 DOCUMENT_SYNTAX the text holds half a character (a lone surrogate)'],
  ],
  [
    'NUL',
    'a: 1\nb: \0',
    ['2:4+1 DOCUMENT_SYNTAX the text holds a NUL character; is it a text file?'],
  ],
  [
    '33 levels',
    `${'['.repeat(33)}${']'.repeat(33)}`,
    ['1:33+1 DOCUMENT_TOO_DEEP lists and mappings are nested more than 32 levels deep'],
  ],
  [
    'a million brackets',
    '['.repeat(1e6),
    ['1:37+1 DOCUMENT_TOO_DEEP lists and mappings are nested more than 32 levels deep'],
  ],
  [
    '300,000 lists in one line',
    '- '.repeat(300_000),
    ['1:72+1 DOCUMENT_TOO_DEEP lists and mappings are nested more than 32 levels deep'],
  ],
  [
    'too many pieces',
    `[${','.repeat(600_000)}`,
    ['1:500000+1 DOCUMENT_TOO_LARGE the text has more than 500000 words and signs'],
  ],
  [
    'too many bytes',
    'a'.repeat(1_048_577),
    ['1:1+1 DOCUMENT_TOO_LARGE the text is larger than 1048576 bytes'],
  ],
])('reports %s', (_, text, expected) => {
  expect(parseDocument('a.yaml', text).problems.map(problemLine)).toEqual(expected);
});

test('a file with very many problems says how many are left out', () => {
  const text = Array.from({ length: 150 }, () => 'a: 1').join('\n');
  const { problems } = parseDocument('a.yaml', text);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    code: 'DOCUMENT_TOO_MANY_PROBLEMS',
    message: '49 more problems are not shown',
  });
});

test('any text gives data or problems, and never throws', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'ab:-[]{}"\'#&*!|>%@`,? \n\t\\u0'.split('')),
  });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
      const document = parseDocument('a.yaml', text);
      expect(document.data !== undefined || document.problems.length > 0).toBe(true);
      for (const { where } of document.problems) expect(where?.line).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

test('JSON reads as JSON.parse reads it', () => {
  const safe = fc
    .jsonValue({ maxDepth: 4 })
    .filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(safe, (value) => {
      const { data, problems } = parseDocument('a.json', JSON.stringify(value, null, '\t'));
      expect(problems).toEqual([]);
      expect(data).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('every part has its place', () => {
  const document = parseDocument(
    'a.yaml',
    'function:\n  maptype: strct\n  map: {A: [x, yy]}\nempty:\n',
  );
  const at = (...args: Parameters<typeof document.locate>): string => {
    const where = document.locate(...args);
    return `${where?.line}:${where?.column}+${where?.length}`;
  };
  expect(at(['function', 'maptype'])).toBe('2:12+5');
  expect(at(['function', 'maptype'], 'key')).toBe('2:3+7');
  expect(at(['function', 'map', 'A', 1])).toBe('3:16+2');
  expect(at(['empty'])).toBe('4:1+5');
  expect(at(['function', 'map', 'B'])).toBe('3:3+3');
  expect(at(['nowhere', 'at', 'all'])).toBe('1:1+9');
  expect(at([])).toBe('1:1+9');
  expect(document.locate(['function', 'maptype'])).toEqual({
    file: 'a.yaml',
    line: 2,
    column: 12,
    length: 5,
    source: '  maptype: strct',
  });
});
