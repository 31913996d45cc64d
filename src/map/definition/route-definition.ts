import type { MessageField } from '../message.js';
import type { DiscoveryDefinition } from './discovery-definition.js';
import type { PayloadDefinition } from './payload-definition.js';
import type { TopicPattern } from './text-pattern.js';
import type { ValueDefinition } from './value-definition.js';

/** Without one, the role of the map and the type of the message decide. */
export type Direction = 'in' | 'out' | 'both';

/**
 * What is done for a publication to arrive: `best-effort` nothing, `memory` it is kept while the
 * process lives, `durable` it is kept on disk.
 */
export type DeliveryClass = 'best-effort' | 'memory' | 'durable';

/** How messages of a route are published; what is left out the configuration decides. */
export interface PublishDefinition {
  readonly qos?: 0 | 1 | 2 | undefined;
  readonly retain?: boolean | undefined;
  readonly delivery?: DeliveryClass | undefined;
  /** The member of the JSON payload that gets the id of a durable message. */
  readonly id?: string | undefined;
  /** Message expiry interval of MQTT 5. */
  readonly expirySeconds?: number | undefined;
  readonly contentType?: string | undefined;
  readonly userProperties?: Readonly<Record<string, string>> | undefined;
}

/** What is done with messages that come in by a route; what is left out the configuration decides. */
export interface ReceiveDefinition {
  /** Whether a command that the broker had kept from before is carried out (M8.2). */
  readonly retained?: boolean | undefined;
  /** A message that has waited longer for its turn is dropped (M8.3). */
  readonly expiresMs?: number | undefined;
}

/** Which of the messages of one topic are published, and when. */
export interface ReportDefinition {
  /** Only what differs from what was published last; after so long the same all the same. */
  readonly change?: boolean | undefined;
  readonly changeAfterMs?: number | undefined;
  /** argument → the least difference of its number that counts. */
  readonly deadband?: Readonly<Record<string, number>> | undefined;
  /** At most one in so long; the last one is published at the end. */
  readonly throttleMs?: number | undefined;
  /** Only when nothing else came for so long. */
  readonly debounceMs?: number | undefined;
  /** The last one again where nothing was published for so long. */
  readonly heartbeatMs?: number | undefined;
}

/** Inbound parts that are put together: one message once all are there, or when time is up. */
export interface MergeDefinition {
  /** The arguments that make the message whole. */
  readonly of: readonly string[];
  readonly withinMs: number;
}

/** What every message of a route says; `''` is not said. */
export interface MessageConstants {
  readonly fields: Readonly<Partial<Record<MessageField | 'type', string>>>;
  readonly arguments: Readonly<Record<string, string>>;
}

/** One topic pattern with its payload codec: an entry for both directions. */
export interface RouteDefinition {
  readonly id: string;
  readonly description?: string | undefined;
  readonly topic: TopicPattern;
  readonly payload: PayloadDefinition;
  readonly constants: MessageConstants;
  /** Fields and arguments that a message may have and that are not published; `arguments`: all others. */
  readonly ignored: readonly string[];
  /** Of this route only; they go before the map's. */
  readonly values: ReadonlyMap<string, ValueDefinition>;
  readonly direction?: Direction | undefined;
  readonly publish: PublishDefinition;
  readonly receive?: ReceiveDefinition | undefined;
  readonly report?: ReportDefinition | undefined;
  readonly merge?: MergeDefinition | undefined;
  readonly discovery?: DiscoveryDefinition | undefined;
}
