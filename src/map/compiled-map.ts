import type { MapDefinition } from './definition/map-definition.js';
import type { RouteDefinition } from './definition/route-definition.js';
import type { Message, MessageType } from './message.js';
import type { Refusal } from './refusal.js';

/** An MQTT message as the map makes it, and the route that printed it. */
export interface Translation {
  readonly topic: string;
  readonly payload: string | Uint8Array;
  readonly route: RouteDefinition;
}

/** What an MQTT message means, and the route that read it. */
export interface Reading {
  readonly message: Message;
  readonly route: RouteDefinition;
}

/** What one route made of something; the routes after the first that could are not tried. */
export interface Attempt<Made> {
  readonly route: RouteDefinition;
  readonly outcome: Made | Refusal;
}

/** What became of one capture, or of one member of a payload. */
export interface TraceStep {
  /** `function`, `action`, `argkey`, `type`, `root`. */
  readonly field: string;
  readonly from: string;
  /** Missing where it was refused. */
  readonly to?: string;
  /** The maptype of its vocabulary; missing where it has none. */
  readonly maptype?: string;
}

/** A map ready to translate; immutable, the same message always gives the same result. */
export interface CompiledMap {
  readonly definition: MapDefinition;
  /** MQTT topic filters: those given, or those that the routes need. */
  readonly subscriptions: readonly string[];
  /** The sender that outbound messages without one get, and that marks an echo. */
  readonly ownName: string;
  /**
   * What an MQTT message means, and by which route.
   *
   * @throws GatewayError with a code of the message kind, such as `MAP_NO_ROUTE`, `MAP_UNKNOWN_TOKEN`
   */
  readonly read: (topic: string, payload: string | Uint8Array) => Reading;
  /** The message of `read`. @throws GatewayError as `read` */
  readonly toInternal: (topic: string, payload: string | Uint8Array) => Message;
  /** How a message is said in MQTT: one publication, or one for each part. @throws GatewayError */
  readonly toMqtt: (message: Message) => readonly Translation[];
  /** Whether an inbound topic is an echo of what we published ourselves. */
  readonly isOwn: (topic: string) => boolean;
  /** Every route that was tried, in order, for `map try`. */
  readonly attemptsIn: (topic: string, payload: string | Uint8Array) => readonly Attempt<Message>[];
  /** How a route reads an MQTT message, capture by capture; it goes on after one that is refused. */
  readonly trace: (
    route: RouteDefinition,
    topic: string,
    payload: string | Uint8Array,
  ) => readonly TraceStep[];
  readonly attemptsOut: (message: Message) => readonly Attempt<readonly Translation[]>[];
}

/** Whether messages of a type come in, and go out, by a route (M7.3). */
export interface Ways {
  readonly in: Readonly<Record<MessageType, boolean>>;
  readonly out: Readonly<Record<MessageType, boolean>>;
}

/** What an expression gets and gives; a failure is thrown. */
export type Expression = (value: string | number) => string | number | boolean;

/** Compiles a CEL expression over `value`; handed in, as src/map knows no packages. */
export type ExpressionCompiler = (source: string) => Expression;
