/** Something went wrong where nobody could catch it: a timer's error, a promise nobody awaited. */
export interface DefectSignal {
  /** Resolves with the first one. */
  readonly happened: Promise<unknown>;
  /** Stops listening. */
  dispose(): void;
}

/** Listens for errors that would end the process without a word in the log. */
export const defectSignal = (): DefectSignal => {
  let listener: (cause: unknown) => void = () => undefined;
  const happened = new Promise<unknown>((resolve) => {
    listener = resolve;
  });
  process.on('uncaughtException', listener);
  process.on('unhandledRejection', listener);
  return {
    happened,
    dispose: () => {
      process.off('uncaughtException', listener);
      process.off('unhandledRejection', listener);
    },
  };
};
