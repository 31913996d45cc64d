const LOOKS = 20;

/**
 * Calls `task` once, after `delayMs`. It counts looks, not time: where this process was held up, nobody
 * whom it waits for is late.
 *
 * @returns how to call it off
 * @example const callOff = afterLooks(5000, () => reject(new Error('no answer within 5 s')));
 */
export const afterLooks = (delayMs: number, task: () => void): (() => void) => {
  let left = LOOKS;
  const looks = setInterval(
    () => {
      left -= 1;
      if (left > 0) return;
      clearInterval(looks);
      task();
    },
    Math.ceil(delayMs / LOOKS),
  );
  return () => clearInterval(looks);
};
