import { jest } from '@jest/globals';
import fc from 'fast-check';
import { GatewayError } from '../../../src/errors/gateway-error.js';
import { InFlight, type InFlightOptions, type Settle } from '../../../src/mqtt/in-flight.js';

const windowOf = (options: Partial<InFlightOptions> = {}) =>
  new InFlight({ limit: 2, maxWaiting: 2, ackTimeoutMs: 60_000, onStall: () => {}, ...options });
const LOST = new GatewayError('MQTT_CONNECTION_LOST', 'gone');

test('close rejects what was sent, what waits and what comes later', async () => {
  const window = windowOf();
  const all = [1, 2, 3, 4].map(() => window.add(() => {}));
  const outcomes = Promise.allSettled(all);
  window.close(LOST);
  window.close(new GatewayError('MQTT_NOT_CONNECTED', 'too late'));
  expect(
    (await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason),
  ).toEqual(Array(4).fill(LOST));
  await expect(window.add(() => {})).rejects.toBe(LOST);
  expect(window).toMatchObject({ size: 0, waiting: 0 });
});

test('an ack that comes twice frees one place only', async () => {
  const window = windowOf({ limit: 1 });
  let settle: Settle = () => {};
  const first = window.add((done) => {
    settle = done;
  });
  const others = [window.add(() => {}), window.add(() => {})];
  settle();
  settle();
  await first;
  expect(window).toMatchObject({ size: 1, waiting: 1 });
  const rejected = Promise.allSettled(others);
  window.close(LOST);
  await rejected;
});

test('a stall is told once, with the age of the oldest', async () => {
  const ages: number[] = [];
  const stalled = new Promise<void>((resolve) => {
    const window = windowOf({
      ackTimeoutMs: 50,
      onStall: (ageMs) => {
        ages.push(ageMs);
        window.close(LOST);
        resolve();
      },
    });
    window.add((settle) => settle()).catch(() => {});
    window.add(() => {}).catch(() => {});
  });
  await stalled;
  expect(ages).toHaveLength(1);
  expect(ages[0]).toBeGreaterThanOrEqual(49);
});

/** The clock and the timers of Node are simulated: a moment without any turn would be a stall. */
const inSimulatedTime = async (run: () => Promise<void>): Promise<void> => {
  jest.useFakeTimers({ now: 0 });
  try {
    await run();
  } finally {
    jest.useRealTimers();
  }
};

test('a window that is acknowledged slowly, but in order, is no stall; one that is passed over is', () =>
  inSimulatedTime(async () => {
    const ackTimeoutMs = 60;
    const stalls: (readonly [atMs: number, ageMs: number])[] = [];
    const onStall = (ageMs: number): void => void stalls.push([performance.now(), ageMs]);
    const window = windowOf({ limit: 10, ackTimeoutMs, onStall });
    const open: Settle[] = [];
    const all = Array.from({ length: 7 }, () => window.add((settle) => void open.push(settle)));
    const outcomes = Promise.allSettled(all);
    // The first six one by one, together longer than the limit; the seventh never.
    const pulse = setInterval(() => {
      if (open.length > 1) open.shift()?.();
      // Others that are acknowledged meanwhile do not help the one that is passed over.
      else window.add((settle) => settle()).catch(() => {});
    }, 25);
    while (stalls.length === 0 && performance.now() < 1_000) await jest.advanceTimersByTimeAsync(5);
    clearInterval(pulse);
    expect(open).toHaveLength(1);
    expect(stalls).toEqual([[6 * 25 + ackTimeoutMs, ackTimeoutMs]]);
    window.close(LOST);
    await outcomes;
  }));

test('whatever the order of acks: never above the limit, sent in order, all accounted for', async () => {
  const orders = fc.array(fc.nat(10), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(orders, fc.integer({ min: 1, max: 5 }), async (picks, limit) => {
      const window = windowOf({ limit, maxWaiting: 1_000 });
      const sent: number[] = [];
      const open: Settle[] = [];
      const all = picks.map((_, index) =>
        window.add((settle) => {
          sent.push(index);
          open.push(settle);
        }),
      );
      for (const pick of picks) {
        expect(window.size).toBeLessThanOrEqual(limit);
        open.splice(pick % open.length, 1)[0]?.();
      }
      await Promise.all(all);
      expect(sent).toEqual(picks.map((_, index) => index));
      window.close(LOST);
    }),
  );
});
