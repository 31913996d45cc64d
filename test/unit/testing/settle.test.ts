import { setTimeout as sleep } from 'node:timers/promises';
import { settle, settledText } from '../../../src/testing/settle.js';

const never = (): Promise<void> => new Promise(() => undefined);

test.each<[string, () => unknown, string]>([
  ['ends', () => undefined, 'it ended well'],
  ['throws', () => Promise.reject(new Error('no paper')), 'it threw: no paper'],
  ['hangs', never, 'it did not end within 0.1 s'],
])('what %s is said in words', async (_, work, words) => {
  expect(settledText('it', await settle(work, 100))).toBe(words);
});

test('where the check itself was held up, nobody hangs', async () => {
  // It goes on after what came while everything stood still.
  const settled = settle(() => sleep(60).then(() => sleep(5)), 100);
  const heldUpUntil = performance.now() + 400;
  while (performance.now() < heldUpUntil);
  expect(await settled).toEqual({ kind: 'done' });
});

test('a limit is no shorter than it is said', async () => {
  const beganMs = performance.now();
  expect(await settle(never, 75)).toEqual({ kind: 'hung', limitMs: 75 });
  expect(performance.now() - beganMs).toBeGreaterThan(73);
});
