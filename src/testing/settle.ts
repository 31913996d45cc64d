import { errorText } from '../errors/error-text.js';
import { afterLooks } from '../sdk/after-looks.js';

/** How something ended that may never end. */
export type Settled =
  | { readonly kind: 'done' }
  | { readonly kind: 'threw'; readonly cause: unknown }
  | { readonly kind: 'hung'; readonly limitMs: number };

/**
 * Does `work`, and says how it ended; what takes longer than the limit is left behind. Where the check
 * itself was held up, nobody hangs.
 */
export const settle = async (work: () => unknown, limitMs: number): Promise<Settled> => {
  let callOff = (): void => undefined;
  const hung = new Promise<Settled>((resolve) => {
    callOff = afterLooks(limitMs, () => resolve({ kind: 'hung', limitMs }));
  });
  const ended = (async (): Promise<Settled> => {
    try {
      await work();
      return { kind: 'done' };
    } catch (cause) {
      return { kind: 'threw', cause };
    }
  })();
  const settled = await Promise.race([ended, hung]);
  callOff();
  return settled;
};

/**
 * The end in words.
 *
 * @example 'the second stop did not end within 2 s'
 */
export const settledText = (what: string, settled: Settled): string => {
  if (settled.kind === 'done') return `${what} ended well`;
  return settled.kind === 'hung'
    ? `${what} did not end within ${settled.limitMs / 1000} s`
    : `${what} threw: ${errorText(settled.cause)}`;
};
