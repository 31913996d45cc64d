import type { BrokerLink } from './broker-link.js';
import type { CompanionPort } from './companion.js';
import type { GatewayStatus } from './gateway-status.js';
import type { InstanceControls } from './instance-controls.js';
import type { Instances } from './instances.js';
import type { Outbound } from './outbound.js';

export interface CompanionPortParts extends Pick<CompanionPort, 'listen' | 'log' | 'over'> {
  readonly gateway: { readonly status: GatewayStatus };
  readonly link: BrokerLink;
  readonly controls: InstanceControls;
  readonly outbound: Outbound;
  readonly instances: Instances;
}

/** @param source the name of the companion, as the source of what it emits */
export const makeCompanionPort = (
  source: string,
  { gateway, link, controls, outbound, instances, listen, log, over }: CompanionPortParts,
): CompanionPort => {
  const { name, version } = gateway.status;
  return {
    name,
    version,
    log,
    over,
    listen,
    instances: controls,
    get isConnected() {
      return link.state === 'connected';
    },
    get status() {
      return gateway.status;
    },
    publish: (publication) => link.publish(publication),
    emit: (message) => outbound.accept(message, source),
    deliver: (message) => {
      for (const instance of instances.receivers(message)) instance.deliver(message);
    },
  };
};
