import { constants } from 'node:os';
import { isatty } from 'node:tty';

/** SIGQUIT too: the original's services ended cleanly on it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGHUP'] as const;

const DESCRIPTORS = [0, 1, 2];

/**
 * What comes so soon is the same wish once more: `npm start` hands on the Ctrl-C of a terminal, which the
 * terminal has sent to all of its processes already.
 */
const SAME_WISH_MS = 500;

/** A wish to stop, from a person or the system. */
export interface StopSignal {
  /** Resolves with the name of the first signal. */
  readonly requested: Promise<string>;
  /** Stops listening. */
  dispose(): void;
}

/**
 * Listens for the signals that mean stop; a second one, half a second later or more, ends the process at once.
 *
 * @param onHangup what SIGHUP means in place of that, unless the terminal has gone where the process
 *   was started
 */
export const stopSignal = (
  onHangup?: () => void,
  monotonicMs = (): number => performance.now(),
): StopSignal => {
  const hadTerminal = DESCRIPTORS.some(isatty);
  const isStop = (signal: string): boolean =>
    signal !== 'SIGHUP' || onHangup === undefined || (hadTerminal && !DESCRIPTORS.some(isatty));
  let listener: NodeJS.SignalsListener = () => undefined;
  const requested = new Promise<string>((resolve) => {
    let firstAtMs: number | undefined;
    listener = (signal) => {
      if (!isStop(signal)) {
        onHangup?.();
        return;
      }
      if (firstAtMs === undefined) {
        firstAtMs = monotonicMs();
        resolve(signal);
      } else if (monotonicMs() - firstAtMs >= SAME_WISH_MS)
        // As a shell has it for a process that a signal ended.
        process.exit(128 + constants.signals[signal]);
    };
    for (const signal of SIGNALS) process.on(signal, listener);
  });
  const dispose = (): void => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
  return { requested, dispose };
};
