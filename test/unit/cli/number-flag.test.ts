import { countNumber, perSecond, secondsNumber, spanMs } from '../../../src/cli/number-flag.js';

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

test('a span of time has a unit', () => {
  const spans = ['250ms', '45s', '1.5m', '6 h', '3d', '3650d'].map(spanMs);
  expect(spans).toEqual([250, 45_000, 90_000, 21_600_000, 259_200_000, 315_360_000_000]);
});

test.each(['6', '0s', '-1h', '1w', 'h', '', '3651d', '1e3s'])('no span of time: %j', (text) => {
  expect(() => spanMs(text)).toThrow('such as 90m, 6h or 3d');
});

test('a rate is how many in a time', () => {
  expect(['5/s', '12/m', '0.5 / s', '3600/h', '86400/d'].map(perSecond)).toEqual([
    5, 0.2, 0.5, 1, 1,
  ]);
});

test.each(['5', '0/s', '-1/s', '5/w', '/s', '', '5/ms', '1000001/s'])('no rate: %j', (text) => {
  expect(() => perSecond(text)).toThrow('such as 5/s, 12/m or 100/h');
});
