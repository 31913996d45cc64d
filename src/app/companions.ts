import type { CompanionPlan } from '../gateway/companion.js';
import type { AppPlan } from './app-plan.js';
import type { ProcessControl } from './control/process-control.js';
import { needsDiscovery } from './needs-discovery.js';

/** What speaks MQTT beside the map; only what the configuration asks for is loaded. */
export const companionPlans = async (
  plan: AppPlan,
  process: ProcessControl | undefined,
): Promise<readonly CompanionPlan[]> => {
  const { control, schedules, twin } = plan.configuration;
  const plans: (CompanionPlan | undefined)[] = [];
  // At Azure IoT Hub direct methods ask for the same, and there are no other topics.
  if (control.enabled && twin.backend !== 'azure' && process !== undefined) {
    const { controlPlan } = await import('./control/control-plan.js');
    plans.push(controlPlan(plan, process));
  }
  if (twin.backend !== 'none') {
    const { twinPlan } = await import('./twin-plan.js');
    plans.push(await twinPlan(plan, process));
  }
  if (schedules.length > 0) {
    const { schedulePlans } = await import('../companion/schedules/schedule-plans.js');
    plans.push(...schedulePlans(plan.configuration));
  }
  // Azure IoT Hub has neither other topics nor retained ones.
  if (twin.backend !== 'azure' && needsDiscovery(plan)) {
    const { discoveryPlan } = await import('./discovery-plan.js');
    plans.push(discoveryPlan(plan));
  }
  return plans.flatMap((companion) => companion ?? []);
};
