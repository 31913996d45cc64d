import type { ScheduleSection } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';
import { optionsOf } from './option-schema.js';

/** Lists the schedules; each has a time. */
export const resolveSchedules = (settings: MergedSettings): readonly ScheduleSection[] =>
  Object.freeze(
    settings.names('schedules').map((name) => {
      const path = ['schedules', name];
      const options = Object.fromEntries(
        optionsOf('schedule').map(([option]) => [option, settings.value([...path, option])]),
      );
      // The border of validation: `checkSettings` has seen every value, or put its default back.
      const schedule = { ...options, name } as ScheduleSection;
      const [hasPeriod, hasCron] = [schedule.every > 0, schedule.cron !== ''];
      const isWrong = ['every', 'cron'].some((option) => settings.isWrong([...path, option]));
      if (!hasPeriod && !hasCron && !isWrong)
        settings.report(
          path,
          'CONFIG_CONFLICT',
          'says no time: set every, for example 60, or cron, for example 0 7 * * *',
        );
      if (hasPeriod && hasCron)
        settings.report([...path, 'cron'], 'CONFIG_CONFLICT', 'and every are both set; keep one');
      return Object.freeze(schedule);
    }),
  );
