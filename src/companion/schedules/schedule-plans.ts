import type { Configuration } from '../../config/configuration.js';
import type { CompanionPlan } from '../../gateway/companion.js';
import { Schedule } from './schedule.js';

/** A companion for each schedule: on reload, only one that changed begins anew. */
export const schedulePlans = ({
  schedules,
  gateway,
}: Pick<Configuration, 'schedules' | 'gateway'>): readonly CompanionPlan[] =>
  schedules.map((schedule) => {
    const statusTopic = schedule.run === 'status' ? gateway.statustopic : '';
    return {
      // No interface can have a colon in its name.
      name: `schedule:${schedule.name}`,
      identity: { schedule, statusTopic },
      create: (port) => new Schedule({ schedule, statusTopic, port }),
    };
  });
