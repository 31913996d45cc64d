import type { Message } from '../map/message.js';
import type { WireError } from './wire-error.js';

/** What the gateway asks of a host; each is answered with `done` or `failed` and its `id`. */
export type HostRequest =
  | { readonly type: 'describe' }
  | { readonly type: 'check'; readonly options: unknown }
  | {
      readonly type: 'create';
      /** Of the instance. */
      readonly name: string;
      readonly options: unknown;
      readonly folder: string;
      /** Whether somebody records. */
      readonly traffic: boolean;
    }
  | { readonly type: 'start' }
  | { readonly type: 'handle'; readonly message: Message }
  | { readonly type: 'stop' }
  | { readonly type: 'ping' };

/** What the gateway says to a host: one JSON object a line. See docs/interface-protocol.md. */
export type GatewayMessage =
  | (HostRequest & { readonly id: number })
  /** The gateway no longer waits for the answer to the request `id`. */
  | { readonly type: 'abort'; readonly id: number }
  /** About the host's `emit` with this id. */
  | { readonly type: 'accepted'; readonly id: number }
  | { readonly type: 'refused'; readonly id: number; readonly error: WireError };
