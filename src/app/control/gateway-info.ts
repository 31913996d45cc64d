import { isAllowed } from '../../companion/control/is-allowed.js';
import type { AppPlan } from '../app-plan.js';
import { addressText } from '../client-options.js';
import type { ControlRequest, ControlScene } from './control-request.js';

const topicOf = (topic: string): string | undefined => (topic === '' ? undefined : topic);

/** What a gateway is, and what it may be asked for: nothing that changes with each message. */
export const gatewayInfo = (
  { name, version, status }: Pick<ControlScene['port'], 'name' | 'version' | 'status'>,
  { configuration, map: { definition, subscriptions } }: AppPlan,
  all: readonly ControlRequest[],
): unknown => {
  const { gateway, map, broker, control, log, interfaces } = configuration;
  return {
    name,
    version,
    node: process.version,
    pid: process.pid,
    since: status.since,
    generation: status.generation,
    ...(broker !== undefined && { broker: addressText(broker) }),
    topics: {
      state: topicOf(gateway.statetopic),
      online: gateway.stateonline,
      offline: gateway.stateoffline,
      status: topicOf(gateway.statustopic),
      reload: topicOf(gateway.reloadtopic),
      heartbeat: topicOf(gateway.heartbeattopic),
      tracking: topicOf(gateway.trackingtopic),
    },
    map: {
      file: map.mapping === 'on' ? map.mapfilename : undefined,
      version: definition.version,
      role: definition.role,
      routes: definition.routes.length,
      subscriptions: subscriptions.length,
    },
    log: { console: log.consolelevel, file: log.filelevel, logging: control.loglevel },
    interfaces: interfaces.map((one) => ({
      name: one.name,
      interface: one.module === '' ? one.interface : one.module,
      enabled: one.enabled,
      internal: one.internal,
    })),
    requests: all.map(({ what }) => what).filter((what) => isAllowed(control.allow, what)),
  };
};
