import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { Problem } from '../../../src/errors/problem.js';
import { renderProblem } from '../../../src/errors/render-problem.js';

const SOURCE = 'function: { maptype: strct, map: { Lighting: [lighting] } }';
const PROBLEM: Problem = {
  code: 'MAP_UNKNOWN_MAPTYPE',
  severity: 'error',
  message: 'function.maptype is "strct"; expected none, loose or strict. Did you mean "strict"?',
  path: ['function', 'maptype'],
  where: { file: 'maps/kitchen.yaml', line: 5, column: 22, length: 5, source: SOURCE },
};

/** The two lines below the headline. */
const excerpt = (source: string, column: number, length = 1): string[] =>
  renderProblem(
    { ...PROBLEM, where: { file: 'a.yaml', line: 5, column, length, source } },
    { format: 'text' },
  )
    .split('\n')
    .slice(1);

describe('text', () => {
  test('gives place, severity, code and message, then the source line with a caret', () => {
    expect(renderProblem(PROBLEM, { format: 'text' })).toBe(
      [
        'maps/kitchen.yaml:5:22  error  MAP_UNKNOWN_MAPTYPE  function.maptype is "strct"; expected none, loose or strict. Did you mean "strict"?',
        '    5 | function: { maptype: strct, map: { Lighting: [lighting] } }',
        '      |                      ^^^^^',
      ].join('\n'),
    );
  });

  test('leaves out what is not known', () => {
    const { where: _where, ...placeless } = PROBLEM;
    expect(renderProblem({ ...placeless, message: 'no' }, { format: 'text' })).toBe(
      'error  MAP_UNKNOWN_MAPTYPE  no',
    );
    const where = { file: '-', line: 3, column: 1 };
    expect(renderProblem({ ...PROBLEM, message: 'no', where }, { format: 'text' })).toBe(
      '-:3:1  error  MAP_UNKNOWN_MAPTYPE  no',
    );
  });

  test('puts the hint on a line of its own', () => {
    const where = { file: 'a.yaml', line: 12345678, column: 2, source: 'abc' };
    const hinted: Problem = {
      ...PROBLEM,
      severity: 'warning',
      message: 'm',
      where,
      hint: 'Do it.',
    };
    expect(renderProblem(hinted, { format: 'text' })).toBe(
      [
        'a.yaml:12345678:2  warning  MAP_UNKNOWN_MAPTYPE  m',
        '12345678 | abc',
        '         |  ^',
        '  → Do it.',
      ].join('\n'),
    );
  });

  test('renders a thrown error like a problem', () => {
    const error = new GatewayError(
      'MAP_UNKNOWN_TOKEN',
      'action "explode" is not in the vocabulary',
      {
        hint: 'Add it.',
      },
    );
    expect(renderProblem(error, { format: 'text' })).toBe(
      'error  MAP_UNKNOWN_TOKEN  action "explode" is not in the vocabulary\n  → Add it.',
    );
  });

  test('colours only when asked', () => {
    const where = { file: 'a', line: 1, column: 1, length: 2, source: 'xy' };
    const plain = renderProblem({ ...PROBLEM, message: 'm', where }, { format: 'text' });
    const color = renderProblem(
      { ...PROBLEM, message: 'm', where },
      { format: 'text', color: true },
    );
    expect(plain).not.toContain('\u001b');
    expect(color).toBe(
      [
        'a:1:1  \u001b[31merror\u001b[0m  \u001b[1mMAP_UNKNOWN_MAPTYPE\u001b[0m  m',
        '\u001b[2m    1 |\u001b[0m xy',
        '\u001b[2m      |\u001b[0m \u001b[31m^^\u001b[0m',
      ].join('\n'),
    );
  });
});

describe('the caret', () => {
  test.each([
    ['behind tabs', '\t\tab: 1', 3, 2, '    5 |     ab: 1', '      |     ^^'],
    ['on a tab', 'a\tb', 2, 1, '    5 | a  b', '      |  ^^'],
    ['behind wide characters', 'a: 厨房 x', 7, 1, '    5 | a: 厨房 x', '      |         ^'],
    ['behind an emoji', '💡 x', 4, 1, '    5 | 💡 x', '      |    ^'],
    ['behind a combining mark', 'e\u0301x', 3, 1, '    5 | e\u0301x', '      |  ^'],
    ['behind the end of the line', 'ab', 3, 1, '    5 | ab', '      |   ^'],
    ['far behind the end of the line', 'ab', 99, 9, '    5 | ab', '      |   ^'],
    ['before the line', 'ab', 0, 1, '    5 | ab', '      | ^'],
    ['at no number', 'ab', Number.NaN, Number.NaN, '    5 | ab', '      | ^'],
    ['longer than the line', 'abc', 2, 50, '    5 | abc', '      |  ^^'],
    ['on an empty line', '', 1, 1, '    5 |', '      | ^'],
  ])('%s', (_name, source, column, length, line, caret) => {
    expect(excerpt(source, column, length)).toEqual([line, caret]);
  });

  test('a long line is cut around the place', () => {
    const source = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    expect(excerpt(source, 501, 4)).toEqual([
      `    5 | …${'a'.repeat(32)}HERE${'b'.repeat(60)}…`,
      `      | ${' '.repeat(33)}^^^^`,
    ]);
  });

  test('a long line keeps its beginning when the place is near it', () => {
    expect(excerpt(`ab: ${'x'.repeat(500)}`, 1, 2)).toEqual([
      `    5 | ab: ${'x'.repeat(92)}…`,
      '      | ^^',
    ]);
  });

  test('a line of a megabyte of wide characters stays within the width', () => {
    const [line = ''] = excerpt('\u623f'.repeat(1_000_000), 500_000, 1_000_000);
    expect(line).toBe(`    5 | …${'\u623f'.repeat(48)}…`);
  });
});

describe('hostile text', () => {
  test('cannot start a line, move the cursor or turn the writing direction', () => {
    const where = { file: 'a\n.yaml', line: 1, column: 4, source: 'a\u001b[2Jb\u202e' };
    const text = renderProblem(
      { ...PROBLEM, message: 'x is "\r\n0.0.0.0:1:1  error"\u009b', where, hint: 'a\u2028b\ud800' },
      { format: 'text' },
    );
    expect(text).toBe(
      [
        'a\\n.yaml:1:4  error  MAP_UNKNOWN_MAPTYPE  x is "\\r\\n0.0.0.0:1:1  error"\\u009b',
        '    1 | a\\u001b[2Jb\\u202e',
        '      |         ^',
        '  → a\\u2028b\\ud800',
      ].join('\n'),
    );
  });

  test.each(['text', 'json', 'github'] as const)('%s stays on its lines', (format) => {
    const everyControl = String.fromCharCode(...Array(160).keys(), 0x2028, 0x202e);
    const where = { file: everyControl, line: 1, column: 2, source: everyControl };
    const text = renderProblem(
      { ...PROBLEM, message: everyControl, hint: everyControl, where },
      { format },
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u2028\u202e]/u);
    expect(text.split('\n')).toHaveLength(format === 'text' ? 4 : 1);
  });
});

describe('json', () => {
  test('is one object on one line', () => {
    const text = renderProblem(
      { ...PROBLEM, message: 'a "b"\u009b', hint: 'h' },
      { format: 'json' },
    );
    expect(text).toBe(
      '{"severity":"error","code":"MAP_UNKNOWN_MAPTYPE","message":"a \\"b\\"\\u009b","file":"maps/kitchen.yaml","line":5,"column":22,"length":5,"path":["function","maptype"],"hint":"h"}',
    );
    expect(JSON.parse(text)).toMatchObject({ message: 'a "b"\u009b' });
  });

  test('leaves out what is not known', () => {
    expect(renderProblem(new GatewayError('MAP_NO_ACTION', 'm'), { format: 'json' })).toBe(
      '{"severity":"error","code":"MAP_NO_ACTION","message":"m"}',
    );
  });
});

describe('github', () => {
  test('is a workflow command', () => {
    const where = { file: 'maps/a.yaml', line: 5, column: 22 };
    const problem: Problem = { ...PROBLEM, severity: 'warning', message: 'm', where };
    expect(renderProblem(problem, { format: 'github' })).toBe(
      '::warning file=maps/a.yaml,line=5,col=22,title=MAP_UNKNOWN_MAPTYPE::m',
    );
  });

  test('escapes properties and values as the runner expects', () => {
    const where = { file: 'a,b:c%\n', line: 1, column: 2 };
    const problem: Problem = { ...PROBLEM, message: '5% :: a,b\r\nc', where, hint: 'h' };
    expect(renderProblem(problem, { format: 'github' })).toBe(
      '::error file=a%2Cb%3Ac%25%0A,line=1,col=2,title=MAP_UNKNOWN_MAPTYPE::5%25 :: a,b%0D%0Ac%0A→ h',
    );
  });

  test('needs no file', () => {
    expect(renderProblem(new GatewayError('MAP_NO_ACTION', 'm'), { format: 'github' })).toBe(
      '::error title=MAP_NO_ACTION::m',
    );
  });
});
