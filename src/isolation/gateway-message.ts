import type { Message } from '../map/message.js';
import type { Action, JsonObject } from '../sdk/interface-contract.js';
import type { WireError } from './wire-error.js';
import type { WirePayload } from './wire-payload.js';

/** Since 2 an interface publishes, keeps state, acts; what was right for 1 is right for 2. */
export const PROTOCOL = 2;

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
      /** `PROTOCOL`. */
      readonly protocol: number;
      /** Below which its own topics should be. */
      readonly base: string;
    }
  | { readonly type: 'start' }
  | { readonly type: 'handle'; readonly message: Message }
  /** A message on a topic of its own, by the filter that brought it. */
  | ({
      readonly type: 'message';
      readonly filter: string;
      readonly topic: string;
      readonly retain: boolean;
    } & WirePayload)
  | ({ readonly type: 'act' } & Action)
  | { readonly type: 'desired'; readonly state: JsonObject }
  | { readonly type: 'stop' }
  | { readonly type: 'ping' };

/** What the gateway says to a host: one JSON object a line. See docs/interface-protocol.md. */
export type GatewayMessage =
  | (HostRequest & { readonly id: number })
  /** The gateway no longer waits for the answer to the request `id`. */
  | { readonly type: 'abort'; readonly id: number }
  /** About what the host asked with this id. */
  | { readonly type: 'accepted'; readonly id: number; readonly result?: unknown }
  | { readonly type: 'refused'; readonly id: number; readonly error: WireError };
