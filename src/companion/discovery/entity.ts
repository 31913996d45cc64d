import type { EntityOverride, EntityType } from '../../map/definition/discovery-definition.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import type { ValueDefinition } from '../../map/definition/value-definition.js';

/** field or argument → its word in the message. */
export type Said = Readonly<Record<string, string>>;

/** Where a value stands: in MQTT under a topic without captures, in the message under a name. */
export interface Place {
  readonly topic: string;
  readonly route: RouteDefinition;
  /** The field or argument; missing where the payload is always the same. */
  readonly name?: string | undefined;
  readonly value?: ValueDefinition | undefined;
  /** What else the message says. */
  readonly said: Said;
  /** Whether the broker keeps what is published there. */
  readonly retain: boolean;
}

/** One thing that can be seen or set. */
export interface Entity {
  /** Unique, and the same as long as what it is about is: lower case, digits and underscores. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** What it is about, such as `lighting-kitchen-spot`: lower case, digits and dashes. */
  readonly node: string;
  readonly nodeName: string;
  /** Which value of that it is. */
  readonly property: string;
  readonly type: EntityType;
  readonly state?: Place | undefined;
  readonly command?: Place | undefined;
  /** The word that the command always says: of a button. */
  readonly press?: string | undefined;
  /** The instance or gateway that its messages name; often empty. */
  readonly gateway: string;
  readonly override: EntityOverride;
}

/** Why something of a route is not told. */
export interface DiscoveryNote {
  readonly route: string;
  readonly text: string;
}

/** What was seen in a message of a route whose topics the map does not say all: M2.2 names → words. */
export interface Seen {
  readonly route: string;
  readonly said: Said;
  /** The argument for which `<argkey>` stands. */
  readonly key?: string | undefined;
}
