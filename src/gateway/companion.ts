import type { Message } from '../map/message.js';
import type { FilterRequest } from '../mqtt/filter-request.js';
import type { InboundMessage } from '../mqtt/inbound-message.js';
import type { Publication } from '../mqtt/publication.js';
import type { Log } from '../sdk/log.js';
import type { GatewayStatus } from './gateway-status.js';
import type { InstanceControl } from './instance-control.js';
import type { Translated } from './translated.js';

/** What the gateway gives to a companion. */
export interface CompanionPort {
  /** Of the gateway. */
  readonly name: string;
  readonly version: string;
  readonly log: Log;
  /** Aborts when the companion has ended, or was left behind: another one may be in its place. */
  readonly over: AbortSignal;
  /** Whether the broker is there. */
  readonly isConnected: boolean;
  /** The present state and counters. */
  readonly status: GatewayStatus;
  /** The interface instances, to be started, stopped and spoken to. */
  readonly instances: InstanceControl;
  /**
   * Publishes beside the lanes: it overtakes what waits there.
   *
   * @throws GatewayError where the broker is away or refuses it
   */
  publish(publication: Publication): Promise<void>;
  /** From now on these are subscribed for it, beside those of the map. */
  listen(filters: readonly FilterRequest[]): void;
  /** As if an interface had emitted it, with the companion's name as its source. */
  emit(message: Message): Promise<void>;
  /** As if it had come from the broker; to the instance that its gateway names, or to all. */
  deliver(message: Message): void;
}

/** A part of the gateway that speaks MQTT of its own, beside the map. */
export interface Companion {
  /** What the status tells of it, as JSON; missing: nothing. */
  readonly snapshot?: unknown;
  /** A message that a filter of its own brought; acknowledged to the broker when it resolves. */
  onMessage?(message: InboundMessage): void | Promise<void>;
  /** At each connection, once its filters are subscribed. */
  onConnected?(): void;
  onDisconnected?(): void;
  /** The state of the broker or of an instance has changed; many changes come as one. */
  onStatus?(): void;
  /** Each message on its way through the map, where its plan `watches`. */
  onTranslated?(translated: Translated): void;
  /** An instance reports values; null removes one. */
  onReport?(instance: string, values: Readonly<Record<string, unknown>>): void;
  /**
   * The end; the broker may still be there.
   *
   * @param isReplaced another one of the same name follows at once
   */
  stop(isReplaced: boolean): void | Promise<void>;
}

/** A companion that the gateway shall have. */
export interface CompanionPlan {
  /** Unique, and the area of its log. */
  readonly name: string;
  /** Compared by value: as long as it is the same, the companion outlives a reload. */
  readonly identity: unknown;
  /** Whether it sees messages on their way through the map; where none does, watching costs nothing. */
  readonly watches?: true;
  readonly create: (port: CompanionPort) => Companion;
}
