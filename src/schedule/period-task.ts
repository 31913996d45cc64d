import { PeriodTimeline } from './period-timeline.js';
import { RepeatedTask, type ScheduledTask, type TurnOptions } from './repeated-task.js';
import { type ScheduleClock, SYSTEM_SCHEDULE_CLOCK } from './schedule-clock.js';

interface PeriodTaskOptions extends TurnOptions {
  /** Before the first turn; by default the period. */
  readonly delayMs?: number | undefined;
  readonly clock?: Pick<ScheduleClock, 'monotonicMs' | 'after'> | undefined;
}

/**
 * Calls `task` every `periodMs` on the monotonic clock, without drift and never overlapping, until it
 * is stopped or returns false.
 *
 * @throws GatewayError `INTERFACE_BAD_PERIOD`
 */
export const periodTask = (
  periodMs: number,
  task: () => unknown,
  { clock = SYSTEM_SCHEDULE_CLOCK, delayMs, ...options }: PeriodTaskOptions,
): ScheduledTask => {
  const timeline = new PeriodTimeline(periodMs, clock);
  const repeated = new RepeatedTask({ ...options, timeline, task, clock, endsByFalse: true });
  repeated.start(delayMs);
  return repeated;
};
