import { parseTextPattern } from '../../../../src/map/pattern/parse-text-pattern.js';
import { parseTopicPattern } from '../../../../src/map/pattern/parse-topic-pattern.js';

const capture = (name: string, optional = false) => ({ name, optional });

test.each([
  ['', []],
  ['ON', ['ON']],
  ['<action>', [capture('action')]],
  ['a<b>c', ['a', capture('b'), 'c']],
  ['<a>-<b?>', [capture('a'), '-', capture('b', true)]],
  ['<<x>', ['<x>']],
  ['a<<<b>', ['a<', capture('b')]],
  ['1 > 0', ['1 > 0']],
  ['<root>/<größe_1.2-x>', ['home/', capture('größe_1.2-x')]],
])('M2.1: the text pattern %s', (text, pattern) => {
  expect(parseTextPattern(text, 'home')).toMatchObject({ pattern });
});

test.each([
  ['<a', 0, 1, /never closed/],
  ['x<a<b>', 1, 1, /never closed/],
  ['x<>', 1, 2, /has no name/],
  ['<?>', 0, 3, /has no name/],
  ['a<b c>', 1, 5, /letters, digits, _, - and \./],
  [`<${'x'.repeat(65)}>`, 0, 67, /1 to 64/],
  ['<a><b>', 3, 3, /side by side/],
  ['<a><root><b>', 9, 3, /side by side/],
  ['x<a*>', 1, 4, /last level of a topic/],
  ['<root?>', 0, 7, /write <root>/],
])('M1.2, M2.1, M2.3: %s is wrong at %i', (text, offset, length, message) => {
  const parsed = parseTextPattern(text, '');
  if (!('fault' in parsed)) throw new Error('it was read');
  expect(parsed.fault).toMatchObject({ offset, length });
  expect(parsed.fault.message).toMatch(message);
});

test('<root> without a root is wrong', () => {
  expect(parseTextPattern('a/<root>')).toMatchObject({ fault: { offset: 2, length: 6 } });
});

test.each([
  ['stat/<device>/POWER', { levels: [['stat'], [capture('device')], ['POWER']] }],
  ['<root>/x', { levels: [['a'], ['b'], ['x']] }],
  ['x<root>', { levels: [['xa'], ['b']] }],
  ['/x/', { levels: [[], ['x'], []] }],
  ['a/<d>_<e>', { levels: [['a'], [capture('d'), '_', capture('e')]] }],
  ['a/<d*>', { levels: [['a']], tail: 'd' }],
  ['<d*>', { levels: [], tail: 'd' }],
])('M3.1, M3.2: the topic pattern %s', (text, topic) => {
  expect(parseTopicPattern(text, 'a/b')).toMatchObject({ topic });
});

test.each([
  ['a/+/c', 2, 1, /for subscriptions/],
  ['a/x#', 3, 1, /for subscriptions/],
  ['a/\0', 2, 1, /NUL/],
  ['<d*>/a', 0, 4, /last level/],
  ['a/x<d*>', 3, 4, /last level/],
  ['a/<d><e>', 5, 3, /side by side/],
  ['a/<d/e>', 2, 5, /name/],
])('M3.1, M3.2: %s is wrong at %i', (text, offset, length, message) => {
  const parsed = parseTopicPattern(text);
  if (!('fault' in parsed)) throw new Error('it was read');
  expect(parsed.fault).toMatchObject({ offset, length });
  expect(parsed.fault.message).toMatch(message);
});

test('captures of a topic have their places in the text', () => {
  const parsed = parseTopicPattern('<root>/a<<<d>/<e*>', 'x/y');
  expect(parsed).toMatchObject({
    captures: [
      { name: 'd', offset: 10, length: 3 },
      { name: 'e', offset: 14, length: 4 },
    ],
  });
});
