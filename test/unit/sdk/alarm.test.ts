/** The clock and the timers of Node are simulated. */
import { jest } from '@jest/globals';
import { Alarm } from '../../../src/sdk/alarm.js';

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

const monotonicMs = () => performance.now();

/** An alarm that notes when it rings, and asks for the next of `times` then. */
const alarmOf = (...times: readonly number[]) => {
  const rings: number[] = [];
  const next = times[Symbol.iterator]();
  const alarm = new Alarm({
    monotonicMs,
    ring: () => {
      rings.push(monotonicMs());
      return next.next().value;
    },
  });
  return { alarm, rings };
};

test('rings at the earliest time that was asked for, and again when it is told to', () => {
  const { alarm, rings } = alarmOf(6, 9);
  alarm.set(undefined);
  alarm.set(60_000);
  alarm.set(4);
  alarm.set(90_000);
  jest.advanceTimersByTime(200_000);
  expect(rings).toEqual([4, 6, 9]);
});

test('a time that has passed is soon', () => {
  const { alarm, rings } = alarmOf();
  alarm.set(-5);
  jest.advanceTimersByTime(1);
  expect(rings).toEqual([1]);
});

test('never rings after its end', () => {
  const { alarm, rings } = alarmOf();
  const unset = alarmOf();
  unset.alarm.end();
  unset.alarm.set(1);
  alarm.set(1);
  alarm.end();
  alarm.set(1);
  jest.advanceTimersByTime(100);
  expect([rings, unset.rings]).toEqual([[], []]);
  expect(jest.getTimerCount()).toBe(0);
});

test('a time further away than a timer can wait is not now', () => {
  const { alarm, rings } = alarmOf();
  alarm.set(2 ** 40);
  jest.advanceTimersByTime(1000);
  expect(rings).toEqual([]);
});
