import type { CommandFate, CommandTerms } from './command-terms.js';

/** What must not be hidden by what others say. */
const weightOf = (fate: CommandFate): number =>
  fate === 'stopping' ? 2 : fate === 'timedOut' ? 1 : 0;

/**
 * The terms for each of `count` instances: all of them together settle once, when the last one is
 * done, with what weighs most. For one they are the same ones.
 */
export const toEach = (terms: CommandTerms, count: number): CommandTerms => {
  const { settle } = terms;
  if (settle === undefined || count === 1) return terms;
  let open = count;
  let heaviest: CommandFate = 'notRunning';
  const each = (fate: CommandFate): void => {
    if (open === count || weightOf(fate) > weightOf(heaviest)) heaviest = fate;
    open -= 1;
    if (open === 0) settle(heaviest);
  };
  if (count === 0) settle(heaviest);
  return { ...terms, settle: each };
};
