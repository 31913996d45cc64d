import type { Where } from '../../errors/where.js';
import type { MessageParts } from '../message.js';

/** One MQTT message of a case; `json` is compared as data, so that order and spaces do not matter. */
export interface CasePublication {
  readonly topic: string;
  readonly payload:
    | { readonly text: string }
    | { readonly json: unknown }
    | { readonly hex: string };
}

/** What a map must do, as its author says: an entry under `tests`. */
export interface MapCase {
  readonly name: string;
  /** One, or several where a message is split. */
  readonly mqtt?: readonly CasePublication[] | undefined;
  readonly message?: MessageParts | undefined;
  /** The code of the refusal that is expected in place of the other side. */
  readonly error?: string | undefined;
  /** `in`: mqtt → message. `out`: message → mqtt. Both where both sides are there. */
  readonly direction: 'in' | 'out' | 'both';
  readonly where?: Where | undefined;
}
