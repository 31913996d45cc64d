import { SentPayloads } from '../../../src/service/sent-payloads.js';

const sent = (maxCount: number, maxBytes: number) => {
  const clock = { ms: 0 };
  const forgotten = { count: 0 };
  const payloads = new SentPayloads({
    maxCount,
    maxBytes,
    monotonicMs: () => clock.ms,
    onForgotten: () => {
      forgotten.count += 1;
    },
  });
  return { payloads, clock, forgotten };
};

test('within a time it is the same, afterwards it is to be sent again', () => {
  const { payloads, clock } = sent(10, 10_000);
  payloads.remember('a', '1');
  clock.ms = 999;
  expect(payloads.has('a', '1', 1000)).toBe(true);
  clock.ms = 1000;
  expect(payloads.has('a', '1', 1000)).toBe(false);
  expect(payloads.has('a', '1', Number.POSITIVE_INFINITY)).toBe(true);
  expect(payloads.has('a', '2', Number.POSITIVE_INFINITY)).toBe(false);
});

test('bytes are remembered as they were', () => {
  const { payloads } = sent(10, 10_000);
  const bytes = new Uint8Array([1, 2]);
  payloads.remember('a', bytes);
  bytes[0] = 9;
  expect(payloads.has('a', new Uint8Array([1, 2]), 1)).toBe(true);
  expect(payloads.has('a', bytes, 1)).toBe(false);
  expect(payloads.has('a', '12', 1)).toBe(false);
});

test('too many are forgotten from the oldest on, and counted', () => {
  const { payloads, forgotten } = sent(3, 10_000);
  for (const topic of ['a', 'b', 'c', 'a', 'd']) payloads.remember(topic, 'x');
  expect(forgotten.count).toBe(1);
  expect(['a', 'b', 'c', 'd'].map((topic) => payloads.has(topic, 'x', 1))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('so are too many bytes; one that is larger than all is not remembered', () => {
  const { payloads, forgotten } = sent(100, 1000);
  for (let index = 0; index < 50; index += 1) payloads.remember(`t${index}`, 'x'.repeat(100));
  expect(payloads.bytes).toBeLessThanOrEqual(1000);
  expect(payloads.count).toBeGreaterThan(1);
  expect(forgotten.count).toBe(50 - payloads.count);
  payloads.remember('large', 'x'.repeat(1000));
  expect(payloads.count).toBe(0);
  expect(payloads.bytes).toBe(0);
});

test('taking back takes back only its own', () => {
  const { payloads } = sent(10, 10_000);
  const first = payloads.remember('a', '1');
  const second = payloads.remember('a', '2');
  first();
  expect(payloads.has('a', '2', 1)).toBe(true);
  second();
  expect(payloads.count).toBe(0);
  expect(payloads.bytes).toBe(0);
});
