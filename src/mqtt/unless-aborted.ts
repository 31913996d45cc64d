/**
 * The outcome of `work`, or a rejection with the signal's reason where that is aborted first. It
 * leaves nothing behind on a signal that lives long, as `Promise.race` would.
 *
 * @example await unlessAborted(answer, this.#over.signal)
 */
export const unlessAborted = <Result>(
  work: Promise<Result>,
  signal: AbortSignal,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason);
    if (signal.aborted) aborted();
    signal.addEventListener('abort', aborted, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', aborted));
  });
