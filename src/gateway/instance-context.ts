import { GatewayError } from '../errors/gateway-error.js';
import { assertPublication } from '../isolation/assert-publication.js';
import type { HostedContext } from '../isolation/hosted-context.js';
import { noTraffic } from '../isolation/no-traffic.js';
import type { OwnFilters } from '../isolation/own-filters.js';
import { plainData, plainObject } from '../isolation/plain-data.js';
import type { StartTasks } from '../isolation/start-tasks.js';
import type { Message } from '../map/message.js';
import type { InterfaceContext, OwnPublication } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import type { InstancePort } from './instance-port.js';

export interface InstanceContextOptions {
  readonly name: string;
  readonly log: Log;
  /** Of the configuration, absolute. */
  readonly folder: string;
  readonly port: InstancePort;
  /** Why it may not emit now; undefined where it may. */
  readonly notRunning: () => string | undefined;
  readonly accept: (message: Message) => Promise<void>;
  readonly publish: (publication: OwnPublication) => Promise<void>;
  /** Told why a message was not taken. */
  readonly onRefused: (cause: unknown) => void;
  readonly lost: (cause: unknown) => void;
  /** Of the present start. */
  readonly tasks: () => StartTasks;
  readonly own: OwnFilters;
  readonly count: InterfaceContext['count'];
  /** Told how many were refused on the way. */
  readonly countRefused: (count: number) => void;
}

/** What an interface is given when it is created. */
export const instanceContext = ({
  name,
  log,
  folder,
  port,
  notRunning,
  accept,
  publish,
  onRefused,
  lost,
  tasks,
  own,
  count,
  countRefused,
}: InstanceContextOptions): HostedContext => {
  const assertRunning = (does: string): void => {
    const why = notRunning();
    if (why !== undefined)
      throw new GatewayError('INTERFACE_NOT_RUNNING', `${name} ${does} while it is ${why}`);
  };
  const say = async (does: string, pass: () => Promise<void>): Promise<void> => {
    try {
      assertRunning(does);
    } catch (error) {
      countRefused(1);
      throw error;
    }
    await pass();
  };
  /** An interface that does not wait for the answer must not end the process with it. */
  const guarded = <Result>(accepted: Promise<Result>): Promise<Result> => {
    accepted.catch(onRefused);
    return accepted;
  };
  return {
    name,
    log,
    folder,
    emit: (message) => guarded(say('emits', () => accept(message))),
    topics: {
      base: port.topic,
      publish: (publication) =>
        guarded(
          say('publishes', async () => {
            assertPublication(publication);
            await publish(publication);
          }),
        ),
      subscribe: (filter, handler) => {
        assertRunning('subscribes');
        own.subscribe(filter, handler);
      },
      unsubscribe: (filter) => own.unsubscribe(filter),
    },
    state: {
      load: () => guarded(port.state.load()),
      save: (state) => guarded(port.state.save(state)),
    },
    submitAction: (destination, action, message) =>
      guarded(
        (async () => {
          assertRunning('submits an action');
          const plain = plainData(message, 'the message of an action');
          await port.submitAction(destination, String(action), plain);
        })(),
      ),
    report: (values) => port.report(plainObject(values, 'what is reported')),
    lost,
    every: (periodMs, task, options) => tasks().every(periodMs, task, options),
    cron: (expression, task, options) => tasks().cron(expression, task, options),
    traffic:
      port.heard === undefined
        ? noTraffic
        : (direction, bytes) => {
            if (direction === 'in') port.heard?.(bytes);
          },
    count,
    countRefused,
  };
};
