import type { LoadedConfiguration } from '../config/configuration.js';
import type { Problem } from '../errors/problem.js';
import { typesOf } from '../map/analysis/types-of.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import type { RouteDefinition } from '../map/definition/route-definition.js';
import type { LevelPattern } from '../map/definition/text-pattern.js';
import { covers, deriveSubscriptions } from '../map/route/derive-subscriptions.js';

/** More are not named one by one. */
const MAX_NAMED = 5;

const named = (all: readonly string[]): string =>
  all.length > MAX_NAMED
    ? `${all.slice(0, MAX_NAMED).join(', ')} and ${all.length - MAX_NAMED} more`
    : all.join(', ');

/** What a level says whatever the message is. */
const literalOf = (level: LevelPattern): string | undefined => {
  if ('any' in level) return level.any;
  return level.every((part) => typeof part === 'string') ? level.join('') : undefined;
};

const startOf = ({ topic: { levels } }: RouteDefinition): string => {
  const texts = levels.map(literalOf);
  const end = texts.indexOf(undefined);
  return `${texts.slice(0, end < 0 ? undefined : end).join('/')}/`;
};

/** What a map has that Azure IoT Hub does not take: it is no broker, and knows its own topics only. */
export const checkHubMap = (
  { configuration, origins }: LoadedConfiguration,
  map: MapDefinition,
): Problem[] => {
  const { backend, device } = configuration.twin;
  if (backend !== 'azure') return [];
  const problem = (message: string, hint: string): Problem => ({
    code: 'CONFIG_CONFLICT',
    severity: 'error',
    message: `[TWIN] backend is azure, but ${message}`,
    hint: `${hint}; backend comes from ${origins.get('twin.backend')?.text ?? 'elsewhere'}`,
  });
  const [inbound, outbound] = [
    `devices/${device}/messages/devicebound/#`,
    `devices/${device}/messages/events/`,
  ];
  const filters = (map.subscriptions ?? deriveSubscriptions(map)).filter(
    (filter) => !covers(inbound, filter),
  );
  const leaving = map.routes.filter((route) => typesOf(map.role, route, 'out').length > 0);
  const elsewhere = leaving.filter((route) => !startOf(route).startsWith(outbound));
  const kept = leaving.filter(({ publish: { qos, retain } }) => qos === 2 || retain === true);
  const ids = (routes: readonly RouteDefinition[]): string => named(routes.map(({ id }) => id));
  return [
    ...(filters.length === 0
      ? []
      : [problem(`the map subscribes to ${named(filters)}`, `the hub sends to ${inbound} only`)]),
    ...(elsewhere.length === 0
      ? []
      : [
          problem(
            `these routes publish elsewhere than below ${outbound}: ${ids(elsewhere)}`,
            'the hub ends the connection for other topics',
          ),
        ]),
    ...(kept.length === 0
      ? []
      : [
          problem(
            `these routes have QoS 2 or retain: ${ids(kept)}`,
            'the hub does neither; take qos 0 or 1, and leave retain out',
          ),
        ]),
  ];
};
