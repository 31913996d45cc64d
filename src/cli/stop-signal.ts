/** SIGQUIT too: the original's services ended cleanly on it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGHUP'] as const;

/** A wish to stop, from a person or the system. */
export interface StopSignal {
  /** Resolves with the name of the first signal. */
  readonly requested: Promise<string>;
  /** Stops listening. */
  dispose(): void;
}

/** Listens for the signals that mean stop; the second one ends the process at once. */
export const stopSignal = (): StopSignal => {
  let listener: NodeJS.SignalsListener = () => undefined;
  const requested = new Promise<string>((resolve) => {
    let count = 0;
    listener = (signal) => {
      count += 1;
      if (count === 1) resolve(signal);
      else process.exit(130);
    };
    for (const signal of SIGNALS) process.on(signal, listener);
  });
  const dispose = (): void => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
  return { requested, dispose };
};
