import type { CompanionPlan } from '../gateway/companion.js';
import type { AppPlan } from './app-plan.js';
import type { ProcessControl } from './control/process-control.js';

/** What speaks MQTT beside the map; only what the configuration asks for is loaded. */
export const companionPlans = async (
  plan: AppPlan,
  process: ProcessControl | undefined,
): Promise<readonly CompanionPlan[]> => {
  const { control, schedules } = plan.configuration;
  const plans: (CompanionPlan | undefined)[] = [];
  if (control.enabled && process !== undefined) {
    const { controlPlan } = await import('./control/control-plan.js');
    plans.push(controlPlan(plan, process));
  }
  if (schedules.length > 0) {
    const { schedulePlans } = await import('../companion/schedules/schedule-plans.js');
    plans.push(...schedulePlans(plan.configuration));
  }
  return plans.flatMap((companion) => companion ?? []);
};
