import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 5;

/** Whether something became so within a time; for what announces itself by no event. */
export const waitUntil = async (isSo: () => boolean, limitMs: number): Promise<boolean> => {
  const endMs = performance.now() + limitMs;
  while (!isSo()) {
    if (performance.now() >= endMs) return false;
    await pause(LOOK_EVERY_MS);
  }
  return true;
};
