import { type Finding, findingsOf } from './finding.js';

const { ok, warn, fail } = findingsOf('clock');

/** When this was written: it cannot be earlier. */
const LEAST_MS = Date.UTC(2026, 0, 1);
const TOLERANCE_MS = 60_000;

/** What tells something about the clock of a machine. */
export interface ClockFacts {
  readonly nowMs: number;
  /** Files of the gateway and when they were changed. */
  readonly changes: readonly { readonly path: string; readonly changedMs: number }[];
  /** Whether a service of the system sets the clock; undefined where nobody knows. */
  readonly isSynchronized: boolean | undefined;
}

const REMEDY = 'have it set by a service: timedatectl set-ntp true, or chrony';

/** Hints that the clock is wrong, by which schedules and certificates go. */
export const checkClock = ({ nowMs, changes, isSynchronized }: ClockFacts): Finding => {
  const now = new Date(nowMs).toISOString();
  if (nowMs < LEAST_MS) return fail(`it is said to be ${now}`, REMEDY);
  const ahead = changes.find(({ changedMs }) => changedMs > nowMs + TOLERANCE_MS);
  if (ahead !== undefined)
    return warn(
      `it is ${now}, but ${ahead.path} was changed at ${new Date(ahead.changedMs).toISOString()}`,
      `the clock seems to be behind: ${REMEDY}`,
    );
  if (isSynchronized === false) return warn(`it is ${now}, and nothing sets the clock`, REMEDY);
  return ok(`it is ${now}${isSynchronized === true ? ', set by a service' : ''}`);
};
