import { deadLetter, isDeadLetter } from '../../../src/gateway/dead-letter.js';

const letter = (topic: string, payload: string | Uint8Array) =>
  JSON.parse(deadLetter(topic, Buffer.from(payload), 'MAP_NO_ROUTE'));

test('says what came, and why no route reads it', () => {
  expect(letter('a/b', 'grüß')).toEqual({ topic: 'a/b', payload: 'grüß', code: 'MAP_NO_ROUTE' });
  expect(letter('a/b', '')).toEqual({ topic: 'a/b', payload: '', code: 'MAP_NO_ROUTE' });
});

test('has bytes that are not UTF-8 as base64', () => {
  expect(letter('a', Uint8Array.of(0xff, 0))).toEqual({
    topic: 'a',
    payload_base64: '/wA=',
    code: 'MAP_NO_ROUTE',
  });
});

test('is bounded, and says that it is cut', () => {
  const { topic, payload, cut } = letter('t'.repeat(65_535), 'p'.repeat(1_000_000));
  expect([topic.length, payload.length, cut]).toEqual([1000, 8000, true]);
  expect(letter('t'.repeat(1001), 'p')).toHaveProperty('cut', true);
  expect(letter('t'.repeat(1000), 'p'.repeat(8000))).not.toHaveProperty('cut');
  expect(letter('t', Buffer.alloc(9000, 0xff)).payload_base64).toHaveLength(10_668);
  const worst = deadLetter('\u0001'.repeat(65_000), Buffer.alloc(100_000, 1), 'MAP_NO_ROUTE');
  expect(worst.length).toBeLessThan(65_536);
  expect(isDeadLetter(Buffer.from(worst))).toBe(true);
});

test('cuts between characters', () => {
  const { topic, payload } = letter(`x${'😀'.repeat(500)}`, `x${'😀'.repeat(5000)}`);
  expect(payload).toBe(`x${'😀'.repeat(1999)}`);
  expect(topic.isWellFormed()).toBe(true);
});

test('is known as what it is, whoever wrote it; other payloads are not', () => {
  for (const payload of ['', 'text', '{"a":1}', Buffer.alloc(9000, 0xff)])
    expect(isDeadLetter(Buffer.from(deadLetter('t', Buffer.from(payload), 'MAP_NO_ROUTE')))).toBe(
      true,
    );
  const others = [
    '',
    '{',
    'text',
    '[]',
    'null',
    '{"topic":"t","payload":"p"}',
    '{"topic":"t","payload":5,"code":"MAP_NO_ROUTE"}',
    '{"topic":"t","code":"MAP_NO_ROUTE"}',
    '{"topic":"t","payload":"p","code":"MAP_NO_ROUTE"',
    '{"topic":"t","payload":"p","code":"red"}',
  ];
  for (const payload of others) expect(isDeadLetter(Buffer.from(payload))).toBe(false);
  expect(isDeadLetter(Uint8Array.of(0x7b, 0xff))).toBe(false);
});
