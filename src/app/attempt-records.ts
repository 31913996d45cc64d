import type { Attempt } from '../map/compiled-map.js';
import { Refusal } from '../map/refusal.js';

/** The routes that were tried, each with what became of it, for programs. */
export const attemptRecords = (attempts: readonly Attempt<unknown>[]): object[] =>
  attempts.map(({ route: { id }, outcome }) =>
    outcome instanceof Refusal
      ? { route: id, code: outcome.code, message: outcome.message }
      : { route: id },
  );
