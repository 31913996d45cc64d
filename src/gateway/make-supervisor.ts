import type { InstanceOptions } from './instance-options.js';
import { type InstancePortParts, makeInstancePort } from './make-instance-port.js';
import { MAX_WAITING_EMITS } from './make-lanes.js';
import type { OutboundLanes } from './outbound-lanes.js';
import { STOP_LIMITS } from './stop-limits.js';
import { Supervisor } from './supervisor.js';

export interface SupervisorParts extends InstancePortParts {
  readonly lanes: OutboundLanes;
  readonly onChange: () => void;
}

/** Who runs this instance, not started. */
export const makeSupervisor = (instance: InstanceOptions, parts: SupervisorParts): Supervisor => {
  const { options, outbound, lanes, onChange } = parts;
  const { log, maxCommands, startTimeoutMs, commandTimeoutMs, restart, defects } = options();
  const { name } = instance;
  return new Supervisor({
    ...instance,
    startTimeoutMs,
    commandTimeoutMs,
    stopTimeoutMs: STOP_LIMITS.interfaceMs,
    maxCommands,
    hasNeighbours: () => options().instances.length > 1,
    backoff: restart,
    defects,
    log: log(name),
    port: makeInstancePort(instance, parts),
    accept: (message) => outbound.accept(message, name),
    isFull: () => lanes.waitingOf(name) >= MAX_WAITING_EMITS,
    onChange,
  });
};
