import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DOCUMENT_BOUNDS } from '../../../src/document/document-bounds.js';
import { parseDocument } from '../../../src/document/parse-document.js';
import { plainYaml } from '../../../src/document/plain-yaml.js';

const folder = join(import.meta.dirname, '../../../maps');

const SHIPPED = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const SIGNS =
  ': |:|, |,|- |-|? |{|}|[|]|"|\'| #|#|&a |*a|!t |!!str |%|@|`|~|null|010|0o7|0x1F|1e3|.inf|-.INF|.nan|.5|1.|+1|-0|-1.50|1_000|yes|on|True|NULL|2001-01-01|12:30|<<|<<: *a|=|key:|a: b|\\|\\n|\\x41|\\ud800|\\ |é|😀|\u0085|\u2028|\u00a0|\t|\r\n|\uFEFF|{{|}}|[]|{}|"a": b|"a":b|[a, b: c]|{a, b}|{a: , b}|[,]|__proto__: 1'
    .split('|')
    .concat('|', '|-', '|+', '>', '>-', '>2', ' ', '  ', '\n', '\n\n', '\n  ', '\n    ', '\n\n   ')
    .concat('\n---\n', '\n...\n', '\n #c\n', '\n- a\n- b', 'x:\n- a', '\\\n');

const sign = fc.constantFrom(...SIGNS);

/** Texts of a few signs that mean something in YAML. */
const scrap = fc
  .tuple(
    fc.constantFrom('', 'k: ', '- ', 'a:\n  b: '),
    fc.array(sign, { minLength: 1, maxLength: 14 }),
    fc.constantFrom('', '\nc: d'),
  )
  .map(([before, signs, after]) => before + signs.join('') + after);

/** A piece of a map that ships, with signs put in, or with characters taken out. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SHIPPED),
    fc.nat(),
    fc.integer({ min: 3, max: 15 }),
    fc.array(fc.tuple(fc.nat(), fc.oneof(sign, fc.integer({ min: 1, max: 6 }))), { maxLength: 3 }),
  )
  .map(([text, start, count, changes]) => {
    const lines = text.split('\n');
    const from = start % lines.length;
    return changes.reduce(
      (piece, [place, change]) => {
        const at = place % (piece.length + 1);
        return typeof change === 'string'
          ? piece.slice(0, at) + change + piece.slice(at)
          : piece.slice(0, at) + piece.slice(at + change);
      },
      lines.slice(from, from + count).join('\n'),
    );
  });

test.each([
  ['pieces of shipped maps', mutated, 1000],
  ['scraps', scrap, 400],
])('what is read as plain YAML is what the reader with places reads: %s', (_, texts, least) => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const fast = plainYaml(text, DOCUMENT_BOUNDS);
      if (fast === undefined) return;
      plain += 1;
      const { data, problems } = parseDocument('a.yaml', text);
      expect({ text, data: fast.data, problems }).toEqual({ text, data, problems: [] });
    }),
    { numRuns: 4000, seed: 7 },
  );
  expect(plain).toBeGreaterThan(least);
});

test('the maps that ship are plain YAML', () => {
  expect(SHIPPED.length).toBeGreaterThan(5);
  for (const text of SHIPPED)
    expect(plainYaml(text, DOCUMENT_BOUNDS)?.data).toEqual(parseDocument('a.yaml', text).data);
});

test('every kind of scalar is what it is', () => {
  const text =
    '{ a: 1, b: -1.50, c: yes, d: , e: null, f: "1", g: a\n b, 010: x, true: y, h: true, i: 2001-01-01, j: 192.168.1.1 }';
  expect(plainYaml(text, DOCUMENT_BOUNDS)?.data).toEqual({
    a: 1,
    b: -1.5,
    c: 'yes',
    d: null,
    e: null,
    f: '1',
    g: 'a b',
    '010': 'x',
    true: 'y',
    h: true,
    i: '2001-01-01',
    j: '192.168.1.1',
  });
});

test.each([
  ['an anchor', 'a: &b c'],
  ['an alias', 'a: *b'],
  ['a tag', 'a: !!str 1'],
  ['a directive', '%YAML 1.2\n---\na: b'],
  ['a second document', 'a: b\n---\nc: d'],
  ['a key twice', 'a: b\na: c'],
  ['a key twice, written differently', 'a: b\n"a": c'],
  ['a forbidden key', '__proto__: 1'],
  ['a key that is a list', '[a]: b'],
  ['a key that is missing', ': b'],
  ['half a character', 'a: "\\ud800"'],
  ['half a character as it is', 'a: \ud800'],
  ['a number in octal', 'a: 0o7'],
  ['a number with a zero in front', 'a: 010'],
  ['a number that is none', 'a: .nan'],
  ['a tab', 'a:\tb'],
  ['too many levels', `${'- '.repeat(33)}a`],
  ['a mistake', 'a: b: c'],
  ['a scalar', 'a'],
  ['nothing', '# only a comment'],
  ['too many words', `a: [${'b,'.repeat(DOCUMENT_BOUNDS.maxPieces / 3)}]`],
])('%s is left to the reader that knows places', (_, text) => {
  expect(plainYaml(text, DOCUMENT_BOUNDS)).toBeUndefined();
});

/** Large enough to be read without places. */
const large = (line: (at: number) => string): string =>
  `routes:\n${Array.from({ length: 4000 }, (_, at) => line(at)).join('\n')}\n`;

test('places of a large text are found when they are asked for', () => {
  const document = parseDocument(
    'a.yaml',
    large((at) => `  r${at}: { topic: a/b${at} }`),
  );
  expect(document.problems).toEqual([]);
  expect(document.locate(['routes', 'r3999', 'topic'])).toMatchObject({ line: 4001, column: 19 });
});

test('a mistake in a large text is told with its place', () => {
  const { problems } = parseDocument(
    'a.yaml',
    large((at) => `  r${at}: { topic: ${at === 3000 ? '&x ' : ''}a/b${at} }`),
  );
  expect(problems).toMatchObject([{ code: 'DOCUMENT_ALIAS', where: { line: 3002 } }]);
});
