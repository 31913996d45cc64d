import { parseMessage } from '../map/parse-message.js';
import type { InterfaceContext } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { assertPublication } from './assert-publication.js';
import type { EmitWindow } from './emit-window.js';
import type { GatewayMessage } from './gateway-message.js';
import type { HostWill } from './host-message.js';
import type { HostReports } from './host-reports.js';
import type { HostState } from './host-state.js';
import { noTraffic } from './no-traffic.js';
import type { OwnFilters } from './own-filters.js';
import { plainData } from './plain-data.js';
import type { StartTasks } from './start-tasks.js';
import { toWirePayload } from './wire-payload.js';

/** What the gateway says when an instance is made. */
export type Creation = Extract<GatewayMessage, { type: 'create' }>;

/** Where an interface in a host puts what it does. */
export interface HostParts {
  readonly log: Log;
  readonly window: EmitWindow;
  readonly filters: OwnFilters;
  readonly state: HostState;
  readonly reports: HostReports;
  readonly tasks: StartTasks;
  readonly traffic: InterfaceContext['traffic'];
  readonly count: InterfaceContext['count'];
  readonly lost: InterfaceContext['lost'];
  readonly will: (will: HostWill) => void;
}

/** An interface that does not wait for the answer must not end its thread with it. */
const guarded = (answer: Promise<void>): Promise<void> => {
  answer.catch(() => undefined);
  return answer;
};

/** What an interface is given when it is created in a host. */
export const hostContext = (
  { name, folder, traffic, base }: Creation,
  { log, window, filters, state, reports, tasks, ...parts }: HostParts,
): InterfaceContext => ({
  name,
  folder,
  log,
  emit: (message) =>
    guarded((async () => window.send({ type: 'emit', message: parseMessage(message) }))()),
  lost: parts.lost,
  every: (periodMs, task, options) => tasks.every(periodMs, task, options),
  cron: (expression, task, options) => tasks.cron(expression, task, options),
  topics: {
    base,
    publish: (publication) =>
      guarded(
        (async () => {
          assertPublication(publication);
          const { topic, payload, qos, retain } = publication;
          await window.send({ type: 'publish', topic, qos, retain, ...toWirePayload(payload) });
        })(),
      ),
    subscribe: (filter, handler) => filters.subscribe(filter, handler),
    unsubscribe: (filter) => filters.unsubscribe(filter),
    will: (publication) => {
      assertPublication(publication);
      const { topic, payload, qos, retain } = publication;
      parts.will({ type: 'will', topic, qos, retain, ...toWirePayload(payload) });
    },
  },
  state: {
    load: () => state.load(),
    save: (values) => guarded(state.save(values)),
  },
  submitAction: (destination, action, message) =>
    guarded(
      (async () =>
        window.send({
          type: 'submit',
          destination: String(destination),
          action: String(action),
          message: plainData(message, 'the message of an action'),
        }))(),
    ),
  report: reports.add,
  traffic: traffic ? parts.traffic : noTraffic,
  count: parts.count,
});
