import type { Problem } from '../../errors/problem.js';
import type { Message } from '../message.js';

/** Two messages that the map says in the same words, or one that it cannot read again. */
export interface CounterExample {
  /** What is published. */
  readonly message: Message;
  readonly topic: string;
  readonly payload: string | Uint8Array;
  /** What the map reads of it instead; missing where it refuses to. */
  readonly readBack?: Message | undefined;
  /** The route that reads it; missing where none does. */
  readonly readBy?: string | undefined;
  /** Why nothing reads it: a code and its sentence. */
  readonly refusal?: string | undefined;
  /**
   * Another message that becomes the same topic and payload; missing where nothing else is printed
   * so.
   */
  readonly other?: Message | undefined;
}

/** What is known of a two-way route (M14.2, M14.3). */
export type RouteProof = {
  /** The id of the route. */
  readonly route: string;
  /** What invertible does not include: `an MQTT keyword passes as an internal one: light_on`. */
  readonly remarks: readonly string[];
} & (
  | { readonly verdict: 'proved' }
  | { readonly verdict: 'counter-example'; readonly example: CounterExample }
  | { readonly verdict: 'unknown'; readonly reason: string }
);

/** What can be said of a map before it runs. */
export interface Analysis {
  /** In the order of the routes; paths lead into the map file. */
  readonly problems: readonly Problem[];
  /** One for each two-way route, in their order. */
  readonly proofs: readonly RouteProof[];
}
