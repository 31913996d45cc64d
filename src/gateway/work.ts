import { GatewayError } from '../errors/gateway-error.js';
import type { OwnHandler } from '../isolation/own-filters.js';
import type { Message } from '../map/message.js';
import type { Action, DeviceInterface, JsonObject, OwnMessage } from '../sdk/interface-contract.js';

/** What an interface is to do, one at a time. */
export type Work =
  | { readonly kind: 'command'; readonly message: Message }
  /** A message on a topic of its own. */
  | { readonly kind: 'own'; readonly message: OwnMessage; readonly filters: readonly string[] }
  | { readonly kind: 'action'; readonly action: Action }
  /** Whatever is desired when its turn comes. */
  | { readonly kind: 'desired' };

export interface WorkTools {
  /** What is done now with messages of a filter of its own. */
  readonly handlerOf: (filter: string) => OwnHandler | undefined;
  readonly desired: () => JsonObject | undefined;
}

/** How the log calls it. */
export const workText = (work: Work): string => {
  switch (work.kind) {
    case 'command':
      return `command ${work.message.action}`;
    case 'own':
      return `message on ${work.message.topic}`;
    case 'action':
      return `action ${work.action.action}`;
    case 'desired':
      return 'desired state';
  }
};

/** One that fails keeps the message from no other one. @throws what the first one throws that fails */
const toEachHandler = async (
  handlers: readonly (OwnHandler | undefined)[],
  message: OwnMessage,
): Promise<void> => {
  const faults: unknown[] = [];
  for (const handle of handlers)
    try {
      await handle?.(message);
    } catch (fault) {
      faults.push(fault);
    }
  if (faults.length > 0) throw faults[0];
};

/** Has `device` do it. @throws what the interface throws */
export const doWork = async (
  device: DeviceInterface,
  work: Work,
  signal: AbortSignal,
  { handlerOf, desired }: WorkTools,
): Promise<void> => {
  switch (work.kind) {
    case 'command':
      return device.handle(work.message, signal);
    case 'own':
      return toEachHandler(work.filters.map(handlerOf), work.message);
    case 'action':
      if (device.act === undefined)
        throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', 'it takes no actions');
      return device.act(work.action, signal);
    case 'desired': {
      const state = desired();
      if (state !== undefined) await device.stateUpdate?.(state);
    }
  }
};
