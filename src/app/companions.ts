import { existsSync } from 'node:fs';
import { env, pid } from 'node:process';
import type { CompanionPlan } from '../gateway/companion.js';
import type { AppPlan } from './app-plan.js';
import { controlLedger } from './control/control-ledger.js';
import type { ProcessControl } from './control/process-control.js';
import { needsDiscovery } from './needs-discovery.js';
import { twinLedger } from './twin-ledger.js';

/** What speaks MQTT beside the map; only what the configuration asks for is loaded. */
export const companionPlans = async (
  plan: AppPlan,
  process: ProcessControl | undefined,
): Promise<readonly CompanionPlan[]> => {
  const { control, gateway, schedules, twin } = plan.configuration;
  const plans: (CompanionPlan | undefined)[] = [];
  // At Azure IoT Hub direct methods ask for the same, and there are no other topics.
  const hasTopics = twin.backend !== 'azure';
  if (control.enabled && hasTopics && process !== undefined) {
    const { controlPlan } = await import('./control/control-plan.js');
    plans.push(controlPlan(plan, process));
  } else if (hasTopics && existsSync(controlLedger(plan.configuration))) {
    const { leftTopicsPlan } = await import('./left-topics-plan.js');
    plans.push(leftTopicsPlan('control', controlLedger(plan.configuration)));
  }
  if (twin.backend !== 'none') {
    const { twinPlan } = await import('./twin-plan.js');
    plans.push(await twinPlan(plan, process));
  } else if (existsSync(twinLedger(plan.configuration))) {
    const { leftTopicsPlan } = await import('./left-topics-plan.js');
    plans.push(leftTopicsPlan('twin', twinLedger(plan.configuration)));
  }
  if (schedules.length > 0) {
    const { schedulePlans } = await import('../companion/schedules/schedule-plans.js');
    plans.push(...schedulePlans(plan.configuration));
  }
  if (gateway.heartbeattopic !== '') {
    const { heartbeatPlan } = await import('../companion/heartbeat/heartbeat-plan.js');
    plans.push(heartbeatPlan(gateway));
  }
  // Only the process that is the gateway speaks for it.
  if (process !== undefined && (env['NOTIFY_SOCKET'] ?? '') !== '') {
    const { systemdPlan } = await import('../companion/heartbeat/systemd-plan.js');
    plans.push(systemdPlan({ environment: env, pid }));
  }
  // Azure IoT Hub has neither other topics nor retained ones.
  if (twin.backend !== 'azure' && needsDiscovery(plan)) {
    const { discoveryPlan } = await import('./discovery-plan.js');
    plans.push(discoveryPlan(plan));
  }
  return plans.flatMap((companion) => companion ?? []);
};
