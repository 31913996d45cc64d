/** How often it looks, and what counts of the time between two looks at most. */
const LOOK_MS = 25;
const MOST_MS = 250;

/**
 * How long `work` takes, in ms, as the programs of this machine see it: what it holds all of them up
 * for, as a busy host of virtual machines does, counts next to nothing. For upper bounds only.
 *
 * @param work gets a function that says how long it has been so far
 */
export const awakeMs = async (work: (soFar: () => number) => unknown): Promise<number> => {
  let sum = 0;
  let last = performance.now();
  const soFar = (): number => {
    const now = performance.now();
    sum += Math.min(now - last, MOST_MS);
    last = now;
    return sum;
  };
  const looks = setInterval(soFar, LOOK_MS);
  try {
    await work(soFar);
    return soFar();
  } finally {
    clearInterval(looks);
  }
};
