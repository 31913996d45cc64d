import { jest } from '@jest/globals';
import { Keepalive, type KeepaliveOptions } from '../../../src/mqtt/keepalive.js';

/** A keepalive of 200 ms; resolves with how long the silence lasted. */
const silence = (options: Partial<KeepaliveOptions> = {}) => {
  const startedAt = performance.now();
  return new Promise<number>((resolve) => {
    new Keepalive({
      keepaliveMs: 200,
      sendPing: () => {},
      onSilence: () => resolve(performance.now() - startedAt),
      ...options,
    });
  });
};

/** The clock and the timers of Node are simulated: one that is held up for a moment pings once more. */
test('pings before it calls it silence', async () => {
  jest.useFakeTimers();
  try {
    let pings = 0;
    const quiet = silence({ sendPing: () => (pings += 1) });
    jest.advanceTimersByTime(1_000);
    expect([pings, await quiet]).toEqual([1, 275]);
  } finally {
    jest.useRealTimers();
  }
});

test('what is heard puts silence off', async () => {
  const startedAt = performance.now();
  let heard = 0;
  await new Promise<void>((resolve) => {
    const keepalive = new Keepalive({
      keepaliveMs: 200,
      // Answers to the first two pings, and none after.
      sendPing: () => {
        heard += 1;
        if (heard <= 2) keepalive.heard();
      },
      onSilence: resolve,
    });
  });
  expect(heard).toBeGreaterThanOrEqual(3);
  expect(performance.now() - startedAt).toBeGreaterThan(500);
});

test('a blocked event loop is not silence: the answer may lie unread', async () => {
  let pings = 0;
  const quiet = silence({ sendPing: () => (pings += 1) });
  const until = performance.now() + 500;
  while (performance.now() < until);
  const ms = await quiet;
  expect(pings).toBeGreaterThanOrEqual(1);
  expect(ms).toBeGreaterThan(525);
});

test('0 switches it off, and stop ends it', () => {
  const off = new Keepalive({
    keepaliveMs: 0,
    sendPing: () => {},
    onSilence: () => {},
  });
  off.heard();
  off.stop();
});
