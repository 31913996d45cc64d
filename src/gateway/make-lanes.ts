import { errorText } from '../errors/error-text.js';
import type { Publication } from '../mqtt/publication.js';
import { MemoryLane } from '../outbox/memory-lane.js';
import type { BrokerLink } from './broker-link.js';
import type { GatewayOptions } from './gateway-options.js';
import type { LossLog } from './loss-log.js';
import { OutboundLanes } from './outbound-lanes.js';
import type { Queued } from './queued.js';

/** How many publications of one instance may wait for room in the lane at a time. */
export const MAX_WAITING_EMITS = 1000;

export interface LanesParts {
  readonly link: Pick<BrokerLink, 'publish'>;
  readonly losses: LossLog;
  readonly monotonicMs: () => number;
  readonly onLost: (publication: Queued) => void;
  readonly onDelivered: (publication: Publication) => void;
}

/** The lanes of a gateway with these options; those on disk come later. */
export const makeLanes = (
  { queue, name, backlogRate, maxPayloadBytes }: GatewayOptions,
  { link, losses, monotonicMs, onLost, onDelivered }: LanesParts,
): OutboundLanes =>
  new OutboundLanes({
    memory: new MemoryLane({
      ...queue,
      sourceOf: ({ source = '' }) => source,
      isFleeting: ({ qos }) => qos === 0,
      onDropped: onLost,
    }),
    idPrefix: `${name}/durable`,
    backlogRate,
    maxPayloadBytes,
    monotonicMs,
    maxWaiting: MAX_WAITING_EMITS,
    publish: async (publication) => {
      await link.publish(publication);
      onDelivered(publication);
    },
    onRefused: ({ topic }, error) =>
      losses.lost('refused', `lost a message to ${topic}: ${errorText(error)}`, error),
    onLost,
    onFull: (text) => losses.lost('full', text),
  });
