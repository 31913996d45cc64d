import { GatewayError } from '../errors/gateway-error.js';
import type { HostedContext } from '../isolation/hosted-context.js';
import { noTraffic } from '../isolation/no-traffic.js';
import type { Message } from '../map/message.js';
import type { InterfaceContext } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';

export interface InstanceContextOptions {
  readonly name: string;
  readonly log: Log;
  /** Of the configuration, absolute. */
  readonly folder: string;
  /** Why it may not emit now; undefined where it may. */
  readonly notRunning: () => string | undefined;
  readonly accept: (message: Message) => Promise<void>;
  /** Told why a message was not taken. */
  readonly onRefused: (cause: unknown) => void;
  readonly lost: (cause: unknown) => void;
  readonly every: InterfaceContext['every'];
  readonly count: InterfaceContext['count'];
  /** Told how many were refused on the way. */
  readonly countRefused: (count: number) => void;
}

/** What an interface is given when it is created. */
export const instanceContext = ({
  name,
  log,
  folder,
  notRunning,
  accept,
  onRefused,
  lost,
  every,
  count,
  countRefused,
}: InstanceContextOptions): HostedContext => {
  const emit = async (message: Message): Promise<void> => {
    const why = notRunning();
    if (why !== undefined) {
      countRefused(1);
      throw new GatewayError('INTERFACE_NOT_RUNNING', `${name} emits while it is ${why}`);
    }
    await accept(message);
  };
  return {
    name,
    log,
    folder,
    emit: (message) => {
      const accepted = emit(message);
      // An interface that does not wait for the answer must not end the process with it.
      accepted.catch(onRefused);
      return accepted;
    },
    lost,
    every,
    traffic: noTraffic,
    count,
    countRefused,
  };
};
