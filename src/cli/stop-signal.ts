import { constants } from 'node:os';
import { isatty } from 'node:tty';

/** SIGQUIT too: the original's services ended cleanly on it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGHUP'] as const;

const DESCRIPTORS = [0, 1, 2];

/** A wish to stop, from a person or the system. */
export interface StopSignal {
  /** Resolves with the name of the first signal. */
  readonly requested: Promise<string>;
  /** Stops listening. */
  dispose(): void;
}

/**
 * Listens for the signals that mean stop; the second one ends the process at once.
 *
 * @param onHangup what SIGHUP means in place of that, unless the terminal has gone where the process
 *   was started
 */
export const stopSignal = (onHangup?: () => void): StopSignal => {
  const hadTerminal = DESCRIPTORS.some(isatty);
  const isStop = (signal: string): boolean =>
    signal !== 'SIGHUP' || onHangup === undefined || (hadTerminal && !DESCRIPTORS.some(isatty));
  let listener: NodeJS.SignalsListener = () => undefined;
  const requested = new Promise<string>((resolve) => {
    let count = 0;
    listener = (signal) => {
      if (!isStop(signal)) {
        onHangup?.();
        return;
      }
      count += 1;
      if (count === 1) resolve(signal);
      // As a shell has it for a process that a signal ended.
      else process.exit(128 + constants.signals[signal]);
    };
    for (const signal of SIGNALS) process.on(signal, listener);
  });
  const dispose = (): void => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
  return { requested, dispose };
};
