import type { PlanChanges } from './compare-plans.js';
import type { ReloadResult } from './reload-result.js';

const named = (verb: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${verb} ${names.join(', ')}`];

const changeTexts = ({
  map,
  client,
  log,
  options,
  interfaces: { started, stopped, restarted },
}: Omit<PlanChanges, 'fixed'>): string[] => [
  ...(map ? ['another map'] : []),
  ...(client ? ['another connection'] : []),
  ...(log ? ['another log'] : []),
  ...named('stopped', stopped),
  ...named('started', started),
  ...named('restarted', restarted),
  ...named('changed', options),
];

/**
 * A result in a sentence.
 *
 * @example 'generation 3 runs: another map; restarted gate'
 */
export const reloadText = ({ result, generation, changed }: ReloadResult): string => {
  if (result === 'refused') return `refused: generation ${generation} goes on`;
  if (result === 'unchanged' || changed === undefined)
    return `nothing has changed: generation ${generation} goes on`;
  return `generation ${generation} runs: ${changeTexts(changed).join('; ')}`;
};
