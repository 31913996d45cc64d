import type { CronRule } from './parse-cron.js';

const DAY_MS = 86_400_000;
/** What comes later, comes never: `0 0 L-30 2 *`. */
const MAX_DAYS = 366 * 40;

/** The first time of a day that is not before `fromS`, in seconds. */
const firstInDay = (rule: CronRule, fromS: number): number | undefined => {
  for (const hour of rule.hours) {
    if (hour * 3600 + 3599 < fromS) continue;
    for (const minute of rule.minutes) {
      const minuteS = hour * 3600 + minute * 60;
      if (minuteS + 59 < fromS) continue;
      const second = rule.seconds.find((value) => minuteS + value >= fromS);
      if (second !== undefined) return minuteS + second;
    }
  }
  return undefined;
};

/**
 * The first time that a rule names, from `localMs` on, on a calendar without a time zone: times are
 * counted as if they were UTC.
 */
export const nextLocal = (rule: CronRule, localMs: number): number | undefined => {
  let dayMs = Math.floor(localMs / DAY_MS) * DAY_MS;
  const lastMs = dayMs + MAX_DAYS * DAY_MS;
  let fromS = Math.ceil((localMs - dayMs) / 1000);
  while (dayMs <= lastMs) {
    const date = new Date(dayMs);
    if (!rule.months.has(date.getUTCMonth() + 1)) {
      dayMs = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    } else {
      const timeS = rule.matchesDay(dayMs) ? firstInDay(rule, fromS) : undefined;
      if (timeS !== undefined) return dayMs + timeS * 1000;
      dayMs += DAY_MS;
    }
    fromS = 0;
  }
  return undefined;
};
