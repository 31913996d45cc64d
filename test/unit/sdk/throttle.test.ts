import fc from 'fast-check';
import { Throttle } from '../../../src/sdk/throttle.js';

const setUp = (options: { lagMs?: number; maxKeys?: number } = {}) => {
  const clock = { nowMs: 1000 };
  const reports: string[] = [];
  const report = (text: string): void => void reports.push(text);
  const throttle = new Throttle({ ...options, monotonicMs: () => clock.nowMs, report });
  return { clock, reports, throttle };
};

test('the first is reported at once, the next ones are held back', () => {
  const { reports, throttle } = setUp();
  for (let count = 0; count < 38; count += 1) throttle.trigger('a', `failure ${count}`);
  expect(reports).toEqual(['failure 0']);
});

test('after the lag the next one is reported with the number of those held back', () => {
  const { clock, reports, throttle } = setUp();
  for (let count = 0; count < 38; count += 1) throttle.trigger('a', 'down');
  clock.nowMs += 9_999;
  throttle.trigger('a', 'down');
  expect(reports).toEqual(['down']);
  clock.nowMs += 1;
  throttle.trigger('a', 'still down');
  expect(reports).toEqual(['down', 'still down (38 more in the last 10 s)']);
  clock.nowMs += 10_000;
  throttle.trigger('a', 'down');
  expect(reports[2]).toBe('down');
});

test('kinds are held back apart', () => {
  const { reports, throttle } = setUp();
  for (const key of ['a', 'b', 'a', 'b']) throttle.trigger(key, key);
  expect(reports).toEqual(['a', 'b']);
});

test('flush reports what is held back, once, and forgets', () => {
  const { clock, reports, throttle } = setUp({ lagMs: 5000 });
  for (const text of ['1', '2', '3']) throttle.trigger('a', text);
  throttle.trigger('b', 'single');
  clock.nowMs += 3000;
  throttle.flush();
  throttle.flush();
  expect(reports).toEqual(['1', 'single', 'in the last 3 s also: 3 (1 more)']);
  throttle.trigger('a', '4');
  expect(reports[3]).toBe('4');
});

test('what is forgotten is not reported, and the next one is the first again', () => {
  const { reports, throttle } = setUp();
  for (const text of ['1', '2']) throttle.trigger('a', text);
  throttle.forget();
  throttle.flush();
  throttle.trigger('a', '3');
  expect(reports).toEqual(['1', '3']);
});

test('fields travel with the report', () => {
  const seen: unknown[] = [];
  const throttle = new Throttle({ monotonicMs: () => 0, report: (...report) => seen.push(report) });
  throttle.trigger('a', 't', { attempt: 1 });
  throttle.trigger('a', 't', { attempt: 2 });
  throttle.flush();
  expect(seen).toEqual([
    ['t', { attempt: 1 }],
    ['in the last 1 s also: t', { attempt: 2 }],
  ]);
});

test('kinds beyond the bound count as one kind', () => {
  const { clock, reports, throttle } = setUp({ maxKeys: 2 });
  for (const key of ['a', 'b', 'c', 'd', 'e', 'a']) throttle.trigger(key, key);
  expect(reports).toEqual(['a', 'b', 'c']);
  clock.nowMs += 10_000;
  throttle.trigger('f', 'f');
  expect(reports.slice(3).sort()).toEqual([
    'f',
    'in the last 10 s also: a',
    'in the last 10 s also: e (1 more)',
  ]);
});

test('a flood of ever new kinds neither floods the log nor loses a count', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.nat(4000)), { minLength: 1, maxLength: 300 }),
      (events) => {
        const { clock, reports, throttle } = setUp({ maxKeys: 5 });
        for (const [key, waitMs] of events) {
          clock.nowMs += waitMs;
          throttle.trigger(key, 't');
        }
        const lags = Math.floor((clock.nowMs - 1000) / 10_000) + 1;
        // Each of 5 kinds and the overflow: one report each lag, and one of what was held back.
        expect(reports.length).toBeLessThanOrEqual(6 * 2 * lags);
        throttle.flush();
        const counted = reports.map((text) => 1 + Number(/\((\d+) more/.exec(text)?.[1] ?? 0));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(events.length);
      },
    ),
  );
});
