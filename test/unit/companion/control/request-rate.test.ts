import { RequestRate } from '../../../../src/companion/control/request-rate.js';

const taken = (rate: RequestRate, times: readonly number[]): boolean[] =>
  times.map((nowMs) => rate.take(nowMs));

test('as many as are taken in a second may come at once, and then one for each part of a second', () => {
  const rate = new RequestRate(3, 0);
  expect(taken(rate, [0, 0, 0, 0, 300, 334, 340])).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('a long rest saves no more than a second', () => {
  const rate = new RequestRate(2, 0);
  expect(taken(rate, [100_000, 100_000, 100_000])).toEqual([true, true, false]);
});

test('a clock that goes back earns nothing', () => {
  const rate = new RequestRate(1, 1000);
  expect(taken(rate, [1000, 0, 10])).toEqual([true, false, false]);
});

test('of a flood one refusal a second is told', () => {
  const rate = new RequestRate(1, 0);
  expect([0, 500, 999, 1000, 1001].map((nowMs) => rate.tells(nowMs))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});
