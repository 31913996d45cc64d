/**
 * A signal that aborts with either of two, until `unlink`. (`AbortSignal.any` keeps what it made alive
 * as long as its sources in Node 20.)
 */
export const linkedSignal = (
  first: AbortSignal,
  second: AbortSignal,
): { readonly signal: AbortSignal; readonly unlink: () => void } => {
  const both = new AbortController();
  const sources = [first, second].map((source) => {
    const abort = (): void => both.abort(source.reason);
    if (source.aborted) abort();
    source.addEventListener('abort', abort);
    return { source, abort };
  });
  return {
    signal: both.signal,
    unlink: () => {
      for (const { source, abort } of sources) source.removeEventListener('abort', abort);
    },
  };
};
