/** Lets the event loop turn until something is so; after 15 s it is an error, not a loop without an end. */
export const until = async (condition: () => boolean): Promise<void> => {
  const since = performance.now();
  while (!condition()) {
    if (performance.now() - since > 15_000) throw new Error(`15 s without ${condition.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
