import type { Options } from './options.generated.js';

/** The part of the options that shapes a signal. */
export type SignalShape = Required<Pick<Options, 'signal' | 'low' | 'high' | 'cycle'>>;

/**
 * The value of a signal at the `index`-th message, from 0, with three decimals.
 *
 * @param random a number in [0, 1)
 * @example signalValue({ signal: 'step', low: 0, high: 10, cycle: 4 }, 2, 0.5) // 10
 */
export const signalValue = (shape: SignalShape, index: number, random: number): number => {
  const { signal, low, high, cycle } = shape;
  const phase = (index % cycle) / cycle;
  const share = (): number => {
    if (signal === 'step') return phase < 0.5 ? 0 : 1;
    if (signal === 'sine') return (1 + Math.sin(2 * Math.PI * phase)) / 2;
    return signal === 'random' ? random : 0;
  };
  return Math.round((low + (high - low) * share()) * 1000) / 1000;
};
