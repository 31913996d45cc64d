import type { CompiledMap } from '../compiled-map.js';
import type { Message } from '../message.js';
import type { CaseResult } from './case-result.js';
import type { CasePublication, MapCase } from './map-case.js';
import { type CaseCheck, runCase } from './run-case.js';

/** A case as the map would have it, or why that cannot be said. */
export type UpdatedCase =
  | { readonly case: MapCase; readonly sides: readonly ('mqtt' | 'message' | 'error')[] }
  | { readonly left: string };

type Changes = {
  readonly mqtt?: readonly CasePublication[] | undefined;
  readonly message?: Message | undefined;
  readonly error?: string | undefined;
};

const changesOf = (actual: CaseResult, alone: boolean): Changes | undefined => {
  if ('message' in actual) return { message: actual.message, error: undefined };
  if ('publications' in actual) return { mqtt: actual.publications, error: undefined };
  // Where the other direction has passed or is to be checked too, the case would lose it.
  return alone ? { error: actual.code } : undefined;
};

const withResult = (test: MapCase, { side, actual }: CaseCheck, alone: boolean): UpdatedCase => {
  const changes = changesOf(actual, alone);
  if (changes === undefined || 'code' in actual) {
    if (changes === undefined)
      return {
        left: `it is refused ${side === 'in' ? 'inbound' : 'outbound'}${'code' in actual ? ` with ${actual.code}` : ''}; correct the map, or give it one direction`,
      };
    const { mqtt, message, ...rest } = test;
    const kept = side === 'in' ? { mqtt } : { message };
    return { case: { ...rest, ...kept, ...changes, direction: side }, sides: ['error'] };
  }
  const { error: _error, ...rest } = test;
  const sides = 'message' in actual ? (['message'] as const) : (['mqtt'] as const);
  return { case: { ...rest, ...changes, error: undefined }, sides };
};

/**
 * What a case that fails must expect in order to pass: what is read goes before what is printed.
 *
 * @param map compiled with `role: 'both'`
 */
export const updatedCase = (map: CompiledMap, test: MapCase): UpdatedCase => {
  let present = test;
  const sides = new Set<'mqtt' | 'message' | 'error'>();
  // Once for each side, and once to see that it passes.
  for (let round = 0; round < 3; round += 1) {
    const { checks, passed } = runCase(map, present);
    if (passed) return { case: present, sides: [...sides] };
    const failed = checks.find((check) => !check.passed);
    if (failed === undefined) return { left: 'it says nothing that could be tested' };
    const updated = withResult(present, failed, checks.length === 1);
    if ('left' in updated) return updated;
    present = updated.case;
    for (const side of updated.sides) sides.add(side);
  }
  return { left: 'the two directions do not agree; give it one direction' };
};
