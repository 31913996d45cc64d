import { errorText } from '../errors/error-text.js';
import { deadLetter } from './dead-letter.js';
import type { GatewayOptions } from './gateway-options.js';
import { Intake } from './inbox/intake.js';
import type { Instances } from './instances.js';
import type { LoopGuard } from './loop-guard.js';
import type { LossLog } from './loss-log.js';
import type { Outbound } from './outbound.js';
import type { OutboundLanes } from './outbound-lanes.js';

export interface IntakeParts {
  readonly lanes: OutboundLanes;
  readonly losses: LossLog;
  readonly loops: LoopGuard;
  readonly monotonicMs: () => number;
  readonly instances: () => Instances;
  readonly outbound: () => Outbound;
}

/** The way in of a gateway with these options. */
export const makeIntake = (
  { map, retainedCommands, commandExpiryMs, inbox, maxCommands, watch }: GatewayOptions,
  { lanes, losses, loops, monotonicMs, instances, outbound }: IntakeParts,
): Intake =>
  new Intake({
    map,
    loops,
    retainedCommands,
    monotonicMs,
    commandExpiryMs,
    receivers: (message) => instances().receivers(message),
    setAside: async (publication, reason) => {
      if (!lanes.keepsDead) return;
      await lanes.setAside(publication, reason);
      const text = `set aside a command on ${publication.topic}: ${reason}`;
      losses.lost('aside', `${text}; mqttgateway queue peek --lane dead shows it`);
    },
    onLost: ({ topic }, error) =>
      losses.lost('dead', `lost a command on ${topic}: ${errorText(error)}`, error),
    inbox,
    maxCommands,
    isBusy: () => instances().isBusy,
    onTrouble: (key, text) => losses.lost(key, text),
    writeDeadLetter: (to, { topic, payload, code }) =>
      outbound().addDeadLetter(to, deadLetter(topic, payload, code)),
    onRefused: (error, topic) =>
      losses.refused(error.code, `inbound ${topic} refused: ${error.message}`),
    watch,
  });
