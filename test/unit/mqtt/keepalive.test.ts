import { Keepalive, type KeepaliveOptions } from '../../../src/mqtt/keepalive.js';

/** A keepalive of 200 ms; resolves with how long the silence lasted. */
const silence = (options: Partial<KeepaliveOptions> = {}) => {
  const startedAt = performance.now();
  return new Promise<number>((resolve) => {
    new Keepalive({
      keepaliveMs: 200,
      sendPing: () => {},
      isHeldBack: () => false,
      onSilence: () => resolve(performance.now() - startedAt),
      ...options,
    });
  });
};

test('pings before it calls it silence', async () => {
  let pings = 0;
  const ms = await silence({ sendPing: () => (pings += 1) });
  expect(pings).toBe(1);
  expect(ms).toBeGreaterThan(200);
});

test('what is heard, and what is held back by our own handler, puts silence off', async () => {
  let looks = 0;
  const ms = await silence({
    isHeldBack: () => {
      looks += 1;
      return looks <= 16;
    },
  });
  // Sixteen looks are two keepalives.
  expect(ms).toBeGreaterThan(400);
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
    isHeldBack: () => false,
    onSilence: () => {},
  });
  off.heard();
  off.stop();
});
