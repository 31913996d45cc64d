import type { ScriptedSite } from './fault-site.js';

/**
 * Gives commands one after the other, each from the broker to the device and its answer back, until
 * `enough`; the device must answer.
 *
 * @returns how long each took, in milliseconds
 */
export const roundTrips = async (
  { command, until, traffic }: ScriptedSite,
  enough: () => boolean,
): Promise<number[]> => {
  const times: number[] = [];
  while (!enough()) {
    const number = times.length + 1;
    const since = performance.now();
    command(number);
    await until(() => traffic.answers.at(-1) === number, `the answer to ${number}`);
    times.push(performance.now() - since);
  }
  return times;
};
