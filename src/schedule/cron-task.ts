import { CronTimeline } from './cron-timeline.js';
import { CronTimes } from './cron-times.js';
import { RepeatedTask, type ScheduledTask, type TurnOptions } from './repeated-task.js';
import { type ScheduleClock, SYSTEM_SCHEDULE_CLOCK } from './schedule-clock.js';

interface CronTaskOptions extends TurnOptions {
  /** IANA name; by default that of the machine. */
  readonly timezone?: string | undefined;
  readonly clock?: ScheduleClock | undefined;
}

/**
 * Calls `task` at the times of a cron expression, never overlapping, until it is stopped.
 *
 * @throws GatewayError `SCHEDULE_BAD_CRON`
 * @example cronTask('0 7 * * mon-fri', wake, { timezone: 'Europe/Berlin', onFailure: tell })
 */
export const cronTask = (
  expression: string,
  task: () => unknown,
  { clock = SYSTEM_SCHEDULE_CLOCK, timezone, ...options }: CronTaskOptions,
): ScheduledTask => {
  const timeline = new CronTimeline(new CronTimes(expression, timezone), clock);
  const repeated = new RepeatedTask({ ...options, timeline, task, clock, endsByFalse: false });
  repeated.start();
  return repeated;
};
