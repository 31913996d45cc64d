import { faultCode } from '../../src/outbox/fault-code.js';

/**
 * Sends a signal to a program and all that it started. One that has ended a moment ago, and whose end is
 * not told yet, is left alone.
 *
 * @param pid of a program that was started `detached`
 */
export const signalGroup = (pid: number | undefined, signal: NodeJS.Signals): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // By its code alone: in Jest an error of Node's own is no `instanceof Error`.
    if (faultCode(error) !== 'ESRCH') throw error;
  }
};
