import type { ScheduleSection } from '../../config/configuration.js';
import { CronTimes } from '../../schedule/cron-times.js';

/** What is known of the times of a schedule before the gateway runs. */
export interface NextTimes {
  readonly name: string;
  readonly run: ScheduleSection['run'];
  /** Seconds; missing with cron. */
  readonly every?: number;
  /** Missing with a period. */
  readonly cron?: string;
  /** Missing: that of the machine. */
  readonly timezone?: string;
  /** Seconds. */
  readonly jitter: number;
  /** ISO 8601; none with a period, which begins with the gateway. */
  readonly next: readonly string[];
}

/**
 * The times at which a schedule is due, without jitter.
 *
 * @throws GatewayError `SCHEDULE_BAD_CRON`
 */
export const nextTimes = (
  { name, run, every, cron, timezone, jitter }: ScheduleSection,
  fromMs: number,
  count: number,
): NextTimes => {
  if (cron === '') return { name, run, every, jitter, next: [] };
  const times = new CronTimes(cron, timezone || undefined);
  const next: string[] = [];
  let atMs = times.next(fromMs);
  while (atMs !== undefined && next.length < count) {
    next.push(new Date(atMs).toISOString());
    atMs = times.next(atMs);
  }
  return { name, run, cron, ...(timezone !== '' && { timezone }), jitter, next };
};
