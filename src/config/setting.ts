import type { DocumentPath } from '../errors/problem.js';
import type { Where } from '../errors/where.js';

/** The layers of a configuration; a later one goes before an earlier one. */
export const LAYERS = ['default', 'fallback', 'file', 'environment', 'flag'] as const;

export type Layer = (typeof LAYERS)[number];

/** Where a value came from. */
export interface Origin {
  readonly layer: Layer;
  /** For people: `default`, `gateway.conf:3:7`, `environment MQTTGATEWAY_MQTT_HOST`, `flag --host`. */
  readonly text: string;
  /** The value holds that of an environment variable, `${env:…}`, and is never shown. */
  readonly secret?: true;
}

/** One option that somebody set, before it is checked. */
export interface Setting {
  /** For example `['mqtt', 'port']` or `['interfaces', 'gate', 'port']`. */
  readonly path: readonly string[];
  /** A text from INI, variables and flags; any data from YAML and JSON. */
  readonly value: unknown;
  readonly origin: Origin;
  /** The place of the option, or of a part of its value. */
  readonly place: (rest: DocumentPath, part: 'key' | 'value') => Where | undefined;
}

/** Whether `a` comes from a layer above that of `b`. */
export const isAbove = (a: Origin, b: Origin): boolean =>
  LAYERS.indexOf(a.layer) > LAYERS.indexOf(b.layer);
