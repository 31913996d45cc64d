import type { RouteDefinition } from './route-definition.js';
import type { ValueDefinition } from './value-definition.js';

/**
 * Which end of the conversation the gateway is. `device`: commands come in, statuses go out.
 * `controller`: the other way round. `both`: each route both ways.
 */
export type Role = 'device' | 'controller' | 'both';

/** What becomes of an MQTT message that no route reads: dropped, handed on as it is, republished. */
export type Unmatched = 'drop' | 'pass' | { readonly topic: string };

/** What `compileMap` takes: every version of the file is first brought into this form. */
export interface MapDefinition {
  readonly version: 1 | 2;
  readonly role: Role;
  /** MQTT topic filters; missing: those that the routes need. */
  readonly subscriptions?: readonly string[] | undefined;
  /** field or argument → what it stands for; what has none passes as text. */
  readonly values: ReadonlyMap<string, ValueDefinition>;
  /** The first that can translate a message does. */
  readonly routes: readonly RouteDefinition[];
  readonly unmatched: Unmatched;
  /** Of text in payloads that are read; UTF-8 where nothing is said. Devices have others. */
  readonly encoding?: 'latin1' | undefined;
}
