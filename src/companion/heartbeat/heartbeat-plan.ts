import type { GatewaySection } from '../../config/configuration.js';
import type { CompanionPlan } from '../../gateway/companion.js';
import { Heartbeat } from './heartbeat.js';

/** Says that the gateway lives, where the configuration names a topic for it. */
export const heartbeatPlan = ({
  heartbeattopic: topic,
  heartbeat,
}: Pick<GatewaySection, 'heartbeattopic' | 'heartbeat'>): CompanionPlan => {
  const periodMs = heartbeat * 1000;
  return {
    name: 'heartbeat',
    identity: { topic, periodMs },
    create: (port) => new Heartbeat({ topic, periodMs, port, uptimeS: () => process.uptime() }),
  };
};
