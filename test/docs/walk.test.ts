/** The walk through a document finds what is wrong with it: it cannot pass by seeing nothing. */
import { consoleSteps } from './console-steps.js';
import { markdownBlocks } from './markdown-blocks.js';
import { outputPattern, steadyText } from './output-pattern.js';

const matches = (expected: string, actual: string): boolean =>
  new RegExp(`^${outputPattern(expected)}$`).test(steadyText(actual));

const CASES: readonly (readonly [expected: string, actual: string, outcome: boolean])[] = [
  ['a\n', 'a\n', true],
  ['a\n', 'b\n', false],
  ['a\n', 'a\nb\n', false],
  ['', 'a\n', false],
  ['a\n…\n', 'a\nb\nc\n', true],
  ['…\nc\n', 'a\nb\n', false],
  ['a … c\n', 'a b c\n', true],
  ['a … c\n', 'a b\nc\n', false],
  ['a.c\n', 'abc\n', false],
  ['12:00:00.000 INFO  x\n', '07:31:59.123 INFO  x\n', true],
  ['12:00:00.000 INFO  x\n', '07:31:59.123 WARN  x\n', false],
  ['on 127.0.0.1:1883\n', 'on 127.0.0.1:40123\n', true],
  ['mqttgateway 2.0.0-alpha.1, node 20.20.2\n', 'mqttgateway 2.1.0, node 22.1.0\n', true],
];

test('there are cases with both outcomes', () => {
  expect(new Set(CASES.map(([, , outcome]) => outcome)).size).toBe(2);
});

test.each(CASES)('%j against %j: %p', (expected, actual, outcome) => {
  expect(matches(expected, actual)).toBe(outcome);
});

test('steps of a console block', () => {
  expect(consoleSteps('later\n')).toEqual([{ command: undefined, output: 'later\n' }]);
  expect(consoleSteps('$ one \\\n  more\nshown\n$ two\n')).toEqual([
    { command: 'one \\\n  more', output: 'shown\n' },
    { command: 'two', output: '' },
  ]);
});

test('blocks of a document', () => {
  expect(markdownBlocks('text\n```yaml file=a.yaml\nroot: home\n```\n```\nb\n```\n')).toEqual([
    { language: 'yaml', info: { file: 'a.yaml' }, text: 'root: home\n', line: 2 },
    { language: '', info: {}, text: 'b\n', line: 5 },
  ]);
  expect(() => markdownBlocks('```console\n$ a\n')).toThrow('line 1 has no end');
});
