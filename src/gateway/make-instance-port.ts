import type { Companions } from './companions.js';
import type { GatewayOptions } from './gateway-options.js';
import type { InstanceControls } from './instance-controls.js';
import type { InstanceOptions } from './instance-options.js';
import type { InstancePort } from './instance-port.js';
import { NO_STATE } from './no-state.js';
import type { Outbound } from './outbound.js';
import type { RetainedMemory } from './retained-memory.js';
import type { Listener, Switchboard } from './switchboard.js';
import type { Tracker } from './tracker.js';

export interface InstancePortParts {
  readonly options: () => GatewayOptions;
  readonly outbound: Outbound;
  readonly switchboard: Switchboard;
  readonly controls: () => InstanceControls;
  readonly companions: () => Companions;
  readonly tracker: Tracker;
  readonly retained: RetainedMemory;
}

/** What the gateway does for this instance, beside taking its messages. */
export const makeInstancePort = (
  { name, topic = '' }: InstanceOptions,
  { options, outbound, switchboard, controls, companions, tracker, retained }: InstancePortParts,
): InstancePort => {
  let listener: Listener | undefined;
  const note = retained.notes(name);
  return {
    topic,
    state: options().keptState?.(name) ?? NO_STATE,
    publish: (publication) => {
      const queued = outbound.ownOf(publication, name);
      note(queued);
      return outbound.publish(queued);
    },
    listen: (filters, hear) => {
      const { qos } = options();
      // One of them all the time: it is by this that the switchboard knows who listens.
      listener ??= hear;
      switchboard.listen(
        listener,
        filters.map((filter) => ({ filter, qos })),
      );
    },
    submitAction: (destination, action, message) =>
      controls().submitAction(destination, action, message, name),
    report: (values) => companions().reported(name, values),
    desired: () => controls().desired,
    heard: tracker.ear(name),
  };
};
