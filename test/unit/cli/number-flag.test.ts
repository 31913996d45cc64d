import { countNumber, secondsNumber } from '../../../src/cli/number-flag.js';

test.each(['1.5', '0', '-1', 'x', '', '1e400', '9007199254740993'])('no count: %j', (text) => {
  expect(() => countNumber(text)).toThrow('Expected a whole number, 1 or more.');
});

test.each(['3000000', '86400.1', '0', '-1', 'x', '', 'Infinity'])('no seconds: %j', (text) => {
  expect(() => secondsNumber(text)).toThrow(
    'Expected seconds: a number above 0, 86400 (a day) at most.',
  );
});

test('what is allowed', () => {
  expect([countNumber('1'), countNumber('5000')]).toEqual([1, 5_000]);
  expect([secondsNumber('0.5'), secondsNumber('86400')]).toEqual([0.5, 86_400]);
});
