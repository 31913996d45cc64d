/**
 * Runs `work` with a signal that aborts after `limitMs` or with `outer`; it never aborts once the
 * work is done. Does not wait for work that ignores the signal.
 *
 * @returns 'done', or 'expired' if the limit passed first
 * @throws what `work` throws, or the reason of `outer`
 */
export const withDeadline = async (
  work: (signal: AbortSignal) => void | Promise<void>,
  limitMs: number,
  outer?: AbortSignal,
): Promise<'done' | 'expired'> => {
  outer?.throwIfAborted();
  const own = new AbortController();
  // Not AbortSignal.any: it would tie one more signal to `outer`, which lives as long as the process.
  let release = (): void => undefined;
  const ended = new Promise<'expired'>((resolve, reject) => {
    const timer = setTimeout(() => {
      own.abort(new Error(`not finished within ${limitMs} ms`));
      resolve('expired');
    }, limitMs);
    const onAbort = (): void => {
      own.abort(outer?.reason);
      reject(outer?.reason);
    };
    outer?.addEventListener('abort', onAbort, { once: true });
    release = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onAbort);
    };
  });
  const done = (async (): Promise<'done'> => {
    await work(own.signal);
    return 'done';
  })();
  try {
    return await Promise.race([done, ended]);
  } finally {
    release();
  }
};
