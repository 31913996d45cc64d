import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { PayloadDefinition } from '../../../../src/map/definition/payload-definition.js';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import type { ValueDefinition } from '../../../../src/map/definition/value-definition.js';
import { textOf, topicOf } from './pattern-of.js';

type Given = Partial<Omit<RouteDefinition, 'id' | 'topic' | 'payload' | 'constants' | 'values'>> & {
  readonly topic: string;
  /** A text pattern, or any payload. */
  readonly payload?: string | PayloadDefinition;
  /** What every message says; `type: status` where nothing else is given. */
  readonly message?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, ValueDefinition>>;
};

const routeOf = (id: string, given: Given): RouteDefinition => {
  const { topic, payload = '<action>', message = { type: 'status' }, values = {}, ...rest } = given;
  return {
    ignored: [],
    publish: {},
    ...rest,
    id,
    topic: topicOf(topic),
    payload: typeof payload === 'string' ? { codec: 'text', text: textOf(payload) } : payload,
    constants: { fields: message, arguments: {} },
    values: new Map(Object.entries(values)),
  };
};

/** A map of version 2, role `device` where nothing else is given. */
export const smallMap = (
  routes: Readonly<Record<string, Given>>,
  values: Readonly<Record<string, ValueDefinition>> = {},
  more: Partial<MapDefinition> = {},
): MapDefinition => ({
  version: 2,
  role: 'device',
  unmatched: 'drop',
  ...more,
  values: new Map(Object.entries(values)),
  routes: Object.entries(routes).map(([id, given]) => routeOf(id, given)),
});

export const strict = (map: Readonly<Record<string, readonly string[]>>): ValueDefinition => ({
  type: 'text',
  maptype: 'strict',
  map,
});

export const ON_OFF = strict({ ON: ['on'], OFF: ['off'] });
