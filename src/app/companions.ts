import type { CompanionPlan } from '../gateway/companion.js';
import type { AppPlan } from './app-plan.js';

/** What speaks MQTT beside the map; only what the configuration asks for is loaded. */
export const companionPlans = async (_plan: AppPlan): Promise<readonly CompanionPlan[]> => {
  const plans: CompanionPlan[] = [];
  return plans;
};
