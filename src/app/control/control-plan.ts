import { Control } from '../../companion/control/control.js';
import { LogStreams } from '../../companion/control/log-streams.js';
import type { CompanionPlan } from '../../gateway/companion.js';
import { RetainedLedger } from '../../gateway/retained-ledger.js';
import type { AppPlan } from '../app-plan.js';
import { controlLedger } from './control-ledger.js';
import { CONTROL_REQUESTS } from './control-requests.js';
import { createDispatch } from './dispatch.js';
import { gatewayInfo } from './gateway-info.js';
import type { ProcessControl } from './process-control.js';

const IN_TURN = new Set(
  CONTROL_REQUESTS.filter(({ changes, isUrgent }) => changes && isUrgent !== true).map(
    ({ what }) => what,
  ),
);

/** The companion that takes requests over MQTT, as `[CONTROL]` says. */
export const controlPlan = ({ configuration }: AppPlan, process: ProcessControl): CompanionPlan => {
  const { control, mqtt } = configuration;
  const { allow: _allow, loglevel, ...terms } = control;
  return {
    name: 'control',
    // Who may do what is looked up at each request.
    identity: { ...terms, loglevel, maxpayload: mqtt.maxpayload },
    create: (port) => {
      const streams = new LogStreams({
        topic: control.topic,
        tap: process.log.tap,
        publish: (publication) => port.publish(publication),
        isConnected: () => port.isConnected,
        monotonicMs: () => performance.now(),
      });
      streams.setLevel(loglevel);
      return new Control({
        port,
        topic: control.topic,
        rate: control.rate,
        healthIntervalMs: control.healthinterval * 1000,
        maxPayloadBytes: mqtt.maxpayload,
        streams,
        dispatch: createDispatch({ port, process, streams }),
        isInTurn: (what) => IN_TURN.has(what),
        ledger: new RetainedLedger(controlLedger(configuration), port),
        info: () => gatewayInfo(port, process.running(), CONTROL_REQUESTS),
      });
    },
  };
};
