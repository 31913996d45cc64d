import fc from 'fast-check';
import { parseIni } from '../../../src/config/parse-ini.js';
import { type IniPart, isIniValue, renderIni } from '../../../src/config/render-ini.js';

const valuesOf = (text: string): Record<string, Record<string, string>> => {
  const { sections, problems } = parseIni('a.conf', text);
  expect(problems).toEqual([]);
  return Object.fromEntries(
    sections.map(({ name, options }) => [
      name,
      Object.fromEntries(options.map((option) => [option.name, option.value])),
    ]),
  );
};

test.each([
  [
    'both delimiters, with and without spaces',
    '[A]\na: 1\nb=2\nc:3\nd = 4',
    { A: { a: '1', b: '2', c: '3', d: '4' } },
  ],
  [
    'the first delimiter only',
    '[A]\nurl: mqtt://x:1\nq = a=b',
    { A: { url: 'mqtt://x:1', q: 'a=b' } },
  ],
  ['names without regard to case', '[A]\nuseCredentials: x', { A: { usecredentials: 'x' } }],
  ['comment lines', '# a\n[A]\n; b\n  # c\na: 1\n', { A: { a: '1' } }],
  ['# in a value', '[A]\ntopics: home/#, a/#', { A: { topics: 'home/#, a/#' } }],
  [
    'a comment after a value',
    '[A]\na: 1 ; one\nb:x;y\nc: ; none',
    { A: { a: '1', b: 'x;y', c: '' } },
  ],
  ['continuation lines', '[A]\na: x,\n   y ; why\n\n\tz\nb: 1', { A: { a: 'x,\ny\nz', b: '1' } }],
  ['options that are all indented', '[A]\n  a: 1\n  b: 2', { A: { a: '1', b: '2' } }],
  ['empty values', '[A]\na:\nb =\nc: ""', { A: { a: '', b: '', c: '' } }],
  ['no interpolation', '[A]\na: %(b)s %', { A: { a: '%(b)s %' } }],
  ['spaces in names', '[A]\nmy name : 1', { A: { 'my name': '1' } }],
  [
    'Windows line ends and a byte order mark',
    '\uFEFF[A]\r\na: 1\r\nb: 2\r\n',
    { A: { a: '1', b: '2' } },
  ],
  [
    'names like members of every object',
    '[constructor]\nconstructor: 1',
    { constructor: { constructor: '1' } },
  ],
])('reads %s', (_, text, expected) => {
  expect(valuesOf(text)).toEqual(expected);
});

test('a section may go on later in the file, but an option stands there once', () => {
  const { sections, problems } = parseIni('a.conf', '[A]\na: 1\nA: 2');
  expect(sections[0]?.options.map(({ value }) => value)).toEqual(['1']);
  expect(problems).toMatchObject([
    {
      code: 'DOCUMENT_DUPLICATE_KEY',
      message: '"a" stands twice in [A]; the first is at a.conf:2:1',
      where: { line: 3, column: 1 },
    },
  ]);
});

test.each([
  ['an option before any section', 'a: 1', 1, 'option "a" stands before any section'],
  [
    'a line that is nothing',
    '[A]\n\nnonsense',
    3,
    'this line is not an option; expected name: value',
  ],
  ['a bracket that is not closed', '[A', 1, '"[A" is not a section; expected [NAME]'],
  [
    'a line that begins with a delimiter',
    '[A]\n: x',
    2,
    'this line is not an option; expected name: value',
  ],
  ['NUL', '[A]\na: \0', 2, 'the text holds a NUL character; is it a text file?'],
])('reports %s', (_, text, line, message) => {
  expect(parseIni('a.conf', text).problems).toMatchObject([
    { code: 'DOCUMENT_SYNTAX', message, where: { line } },
  ]);
});

test('every option has its place', () => {
  const [section] = parseIni('a.conf', '[MQTT]\n  Host :  broker ; x').sections;
  expect(section?.where).toEqual({
    file: 'a.conf',
    line: 1,
    column: 1,
    length: 6,
    source: '[MQTT]',
  });
  expect(section?.options[0]).toMatchObject({
    nameWhere: { line: 2, column: 3, length: 4 },
    valueWhere: { line: 2, column: 11, length: 6 },
  });
});

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const value = fc
  .string({ unit: fc.constantFrom(...'aB0 ;#:=[]%\n"é'.split('')) })
  .filter(isIniValue);

test('what renderIni writes, parseIni reads', () => {
  const section = fc.record({
    name: fc.stringMatching(/^[A-Z][A-Z0-9:]{0,8}$/),
    comment: fc.constantFrom('one', 'two\nlines'),
    options: fc.uniqueArray(fc.record({ name, value, comment: fc.constant('why') }), {
      selector: (option) => option.name,
    }),
  });
  fc.assert(
    fc.property(fc.array(section), (parts: IniPart[]) => {
      const { sections, problems } = parseIni('a.conf', renderIni(parts));
      expect(problems).toEqual([]);
      expect(
        sections.map((part) => [
          part.name,
          part.options.map((option) => [option.name, option.value]),
        ]),
      ).toEqual(
        parts.map((part) => [part.name, part.options.map((option) => [option.name, option.value])]),
      );
    }),
    { numRuns: 500 },
  );
});

test('a value that the dialect cannot hold becomes a comment', () => {
  const text = renderIni([{ name: 'A', options: [{ name: 'a', value: ' x ;' }] }]);
  expect(text).toContain('# a cannot be written in INI; as JSON: " x ;"');
  expect(valuesOf(text)).toEqual({ A: {} });
});

test('any text gives sections or problems, and never throws', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab[]:=;# \t\n\r"'.split('')) });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
      for (const { where } of parseIni('a.conf', text).problems)
        expect(where?.line).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});
