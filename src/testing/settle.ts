import { errorText } from '../errors/error-text.js';

/** How something ended that may never end. */
export type Settled =
  | { readonly kind: 'done' }
  | { readonly kind: 'threw'; readonly cause: unknown }
  | { readonly kind: 'hung'; readonly limitMs: number };

/** A limit is made of so many looks. */
const LOOKS = 20;

/**
 * Does `work`, and says how it ended; what takes longer than the limit is left behind. It counts looks,
 * not time: where the check itself was held up, nobody hangs.
 */
export const settle = async (work: () => unknown, limitMs: number): Promise<Settled> => {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<Settled>((resolve) => {
    let left = LOOKS;
    timer = setInterval(
      () => {
        left -= 1;
        if (left === 0) resolve({ kind: 'hung', limitMs });
      },
      Math.ceil(limitMs / LOOKS),
    );
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
  clearInterval(timer);
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
