import { PATIENCE_MS } from './patience.js';

/** Lets the event loop turn until something is so; after a minute it is an error, not a loop without an end. */
export const until = async (condition: () => boolean): Promise<void> => {
  const since = performance.now();
  while (!condition()) {
    if (performance.now() - since > PATIENCE_MS)
      throw new Error(`${PATIENCE_MS / 1000} s without ${condition.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
