import { formatLine, type LogRecord } from '../../../src/log/format-line.js';

const PLAIN = { color: false, date: false };
const time = new Date(2025, 0, 2, 3, 4, 5, 6).toISOString();
const record = (parts: Partial<LogRecord>): LogRecord => ({
  level: 'INFO',
  time,
  name: 'mqtt',
  msg: 'connected to 127.0.0.1:1883',
  ...parts,
});

test.each([
  [{}, '03:04:05.006 INFO  mqtt      connected to 127.0.0.1:1883\n'],
  [{ level: 'CRITICAL' as const }, '03:04:05.006 CRITICAL mqtt      connected to 127.0.0.1:1883\n'],
  [{ name: 'kitchen-lamp' }, '03:04:05.006 INFO  kitchen-lamp connected to 127.0.0.1:1883\n'],
  [
    {
      msg: 'm',
      fields: { port: 1, host: 'h', empty: '', text: 'a b', list: [1, 'x'], none: null },
    },
    '03:04:05.006 INFO  mqtt      m port=1 host=h empty="" text="a b" list=[1,"x"] none=null\n',
  ],
  [
    { msg: 'a\nb\u001b[2J', name: 'x\ry', fields: { 'k\n': 'v\n' } },
    '03:04:05.006 INFO  x\\ry      a\\nb\\u001b[2J k\\n="v\\n"\n',
  ],
])('%j', (parts, line) => {
  expect(formatLine(record(parts), PLAIN)).toBe(line);
});

test('a file gets the day too', () => {
  expect(formatLine(record({ msg: 'm' }), { color: false, date: true })).toBe(
    '2025-01-02 03:04:05.006 INFO  mqtt      m\n',
  );
});

test('colours', () => {
  expect(formatLine(record({ level: 'WARN', msg: 'm' }), { color: true, date: false })).toBe(
    '\u001b[2m03:04:05.006\u001b[0m \u001b[33mWARN \u001b[0m mqtt      m\n',
  );
});

test('stacks follow, indented and escaped', () => {
  const cause = { type: 'Error', code: 'EIO', message: 'below', stack: ['at g (h.js:2:2)'] };
  const error = { type: 'TypeError', message: 'x\ny', stack: ['at f (\n03:04 forged)'], cause };
  expect(formatLine(record({ level: 'ERROR', msg: 'm', fields: { error } }), PLAIN)).toBe(
    [
      '03:04:05.006 ERROR mqtt      m error="TypeError: x\\ny"',
      '    at f (\\n03:04 forged)',
      '    caused by "EIO: below"',
      '    at g (h.js:2:2)',
      '',
    ].join('\n'),
  );
});

test('without the time, where whoever takes the lines notes it', () => {
  expect(formatLine(record({ msg: 'm' }), { ...PLAIN, timeless: true })).toMatch(
    /^INFO {2}\S+ +m\n$/,
  );
});
