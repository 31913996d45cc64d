import type { ScheduleSection } from '../../config/configuration.js';

/** @example `every 60 s`, `0 7 * * mon-fri (Europe/Berlin)`, `@daily, up to 30 s later` */
export const scheduleTime = ({
  every,
  cron,
  timezone,
  jitter,
}: Pick<ScheduleSection, 'every' | 'cron' | 'timezone' | 'jitter'>): string =>
  [
    cron === '' ? `every ${every} s` : cron,
    timezone === '' ? '' : ` (${timezone})`,
    jitter === 0 ? '' : `, up to ${jitter} s later`,
  ].join('');
