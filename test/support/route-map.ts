import type { MapDefinition } from '../../src/map/definition/map-definition.js';
import type { PayloadDefinition } from '../../src/map/definition/payload-definition.js';
import type { RouteDefinition } from '../../src/map/definition/route-definition.js';
import { parseTextPattern } from '../../src/map/pattern/parse-text-pattern.js';
import { parseTopicPattern } from '../../src/map/pattern/parse-topic-pattern.js';

const textPayload = (text: string): PayloadDefinition => {
  const parsed = parseTextPattern(text);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return { codec: 'text', text: parsed.pattern };
};

/** A route as a map file has it, patterns as text; statuses of action STATE unless `more` says so. */
export const textRoute = (
  topic: string,
  payload: string | PayloadDefinition,
  more: Partial<RouteDefinition> = {},
): RouteDefinition => {
  const parsed = parseTopicPattern(topic);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return {
    id: topic,
    topic: parsed.topic,
    payload: typeof payload === 'string' ? textPayload(payload) : payload,
    constants: { fields: { type: 'status', action: 'STATE' }, arguments: {} },
    ignored: [],
    values: new Map(),
    publish: {},
    ...more,
  };
};

/** A version-2 map of routes. */
export const routeMap = (
  routes: readonly RouteDefinition[],
  more: Partial<MapDefinition> = {},
): MapDefinition => ({
  version: 2,
  role: 'device',
  values: new Map(),
  routes,
  unmatched: 'drop',
  ...more,
});
