import type { LoadedConfiguration } from '../config/configuration.js';
import type { Problem } from '../errors/problem.js';

/** Mistakes of schedules; what knows about cron is loaded where there are any. */
export const checkSchedules = async (loaded: LoadedConfiguration): Promise<readonly Problem[]> => {
  if (loaded.configuration.schedules.length === 0) return [];
  const { scheduleProblems } = await import('./schedule-problems.js');
  return scheduleProblems(loaded);
};
