/** Resolves when `release` is called; how often somebody waits is counted. */
export const gate = () => {
  let waiting: (() => void)[] = [];
  let isOpen = false;
  return {
    pass: (): Promise<void> =>
      isOpen
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    release: () => {
      isOpen = true;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    releaseOne: () => waiting.shift()?.(),
  };
};
