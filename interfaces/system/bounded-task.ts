import { setTimeout as sleep } from 'node:timers/promises';

/** What came of a task in its time. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly cause: unknown }
  | { readonly kind: 'slow' };

/**
 * Makes a task that may hang, as asking a network disk does, one that does not: it is waited for
 * `limitMs` at most, and never begun again before it has ended.
 */
export const boundedTask = <Result>(
  task: () => Promise<Result>,
  limitMs: number,
): (() => Promise<Outcome<Result>>) => {
  let running: Promise<Outcome<Result>> | undefined;
  return async () => {
    running ??= task()
      .then(
        (result): Outcome<Result> => ({ kind: 'done', result }),
        (cause: unknown): Outcome<Result> => ({ kind: 'failed', cause }),
      )
      .finally(() => {
        running = undefined;
      });
    const enough = new AbortController();
    const slow = sleep(limitMs, { kind: 'slow' } as const, { signal: enough.signal });
    try {
      return await Promise.race([running, slow]);
    } finally {
      enough.abort();
      slow.catch(() => undefined);
    }
  };
};
