import { awakeClock } from './awake-clock.js';

/**
 * How long `work` takes, in ms, by a clock that stands still while the machine holds everything up. For
 * upper bounds only.
 *
 * @param work gets a function that says how long it has been so far
 */
export const awakeMs = async (work: (soFarMs: () => number) => unknown): Promise<number> => {
  const { soFarMs, end } = awakeClock();
  try {
    await work(soFarMs);
    return soFarMs();
  } finally {
    end();
  }
};
