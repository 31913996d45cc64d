import { GatewayError } from '../../../src/errors/gateway-error.js';
import { emitSafely } from '../../../src/mqtt/emit-safely.js';
import { endpointText } from '../../../src/mqtt/endpoint.js';
import { RefusedFilters } from '../../../src/mqtt/refused-filters.js';
import { RetainedBudget } from '../../../src/mqtt/retained-budget.js';
import { TakeoverGuess } from '../../../src/mqtt/takeover-guess.js';
import { within } from '../../../src/mqtt/within.js';

test.each([
  [{ transport: 'tcp', host: '127.0.0.1', port: 1883, path: '/mqtt' }, '127.0.0.1:1883'],
  [{ transport: 'tls', host: '::1', port: 8883, path: '/mqtt' }, '[::1]:8883'],
  [{ transport: 'wss', host: 'a.test', port: 443, path: '/mqtt' }, 'wss://a.test:443/mqtt'],
] as const)('%j reads %s', (endpoint, text) => {
  expect(endpointText(endpoint)).toBe(text);
});

test('a takeover is suspected after five short connections in a row', () => {
  const guess = new TakeoverGuess('gw', 30_000);
  const closed = new GatewayError('MQTT_CLOSED_BY_BROKER', 'closed');
  const codes = [10, 10, 60_000, 10, 10, 10, 10, 10, 10].map(
    (lastedMs) => guess.judge(closed, lastedMs).code,
  );
  const taken = 'MQTT_CLIENT_ID_TAKEN';
  expect(codes).toEqual([...Array(7).fill('MQTT_CLOSED_BY_BROKER'), taken, taken]);
  const other = new GatewayError('MQTT_KEEPALIVE', 'silent');
  expect(guess.judge(other, 10)).toBe(other);
  expect(guess.judge(closed, 10).code).toBe('MQTT_CLOSED_BY_BROKER');
});

test('nor is a broker that was away between', () => {
  const guess = new TakeoverGuess('gw', 30_000);
  const closed = new GatewayError('MQTT_CLOSED_BY_BROKER', 'closed');
  const judged = [1, 2, 3, 4, 5, 6, 7].map(() => {
    guess.forget();
    return guess.judge(closed, 10);
  });
  expect(judged).toEqual(Array(7).fill(closed));
});

test('connections that were reset are no takeover, however many', () => {
  const guess = new TakeoverGuess('gw', 30_000);
  const reset = new GatewayError('MQTT_CLOSED_BY_BROKER', 'reset', { cause: 'ECONNRESET' });
  expect([1, 2, 3, 4, 5, 6, 7].map(() => guess.judge(reset, 10))).toEqual(Array(7).fill(reset));
});

test('a refusal is told once, a change of it again', () => {
  const refused = new RefusedFilters();
  const told = [['a'], ['a'], ['b', 'a'], ['a', 'b'], [], ['a']].map(
    (names) => refused.changed(names)?.code,
  );
  const code = 'MQTT_SUBSCRIPTION_REFUSED';
  expect(told).toEqual([code, undefined, code, undefined, undefined, code]);
});

test('the retained budget counts topics and bytes, and gives both back', () => {
  const budget = new RetainedBudget({ maxTopics: 2, maxBytes: 10 });
  expect([
    budget.keep('a', 5),
    budget.keep('b', 6),
    budget.keep('b', 5),
    budget.keep('c', 1),
  ]).toEqual([true, false, true, false]);
  expect([budget.keep('a', 0), budget.keep('c', 5), budget.keep('c', 6)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('within gives the result, the failure, or what is said when it is late', async () => {
  expect(await within(Promise.resolve(1), 1_000, () => 2)).toBe(1);
  expect(await within(new Promise<number>(() => {}), 1, () => 2)).toBe(2);
  await expect(within(Promise.reject(new Error('no')), 1_000, () => 2)).rejects.toThrow('no');
});

test('a listener that throws ends up outside, not here', () => {
  const emitter = {
    emit: (): boolean => {
      throw new Error('a defect');
    },
  };
  const { queueMicrotask } = globalThis;
  const outside: (() => void)[] = [];
  globalThis.queueMicrotask = (work) => outside.push(work);
  try {
    emitSafely(emitter, 'state');
  } finally {
    globalThis.queueMicrotask = queueMicrotask;
  }
  expect(outside).toHaveLength(1);
  expect(outside[0]).toThrow('a defect');
});
