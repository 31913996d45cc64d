import type { LoadedConfiguration } from '../config/configuration.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';
import { typesOf } from '../map/analysis/types-of.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import type { RouteDefinition } from '../map/definition/route-definition.js';
import { contradicts, deliveryOf } from '../map/route/delivery-of.js';

type Place = (path: DocumentPath, part: 'key') => Where | undefined;

const checkQos = (
  { id, publish: { qos } }: RouteDefinition,
  delivery: LoadedConfiguration['configuration']['gateway']['delivery'],
): Omit<Problem, 'hint'> | undefined => {
  if (qos === undefined || delivery === 'auto' || !contradicts(delivery, qos)) return undefined;
  return {
    code: 'MAP_ODD_PUBLISH',
    severity: 'error',
    path: ['routes', id, 'publish', 'qos'],
    message: `route ${id} has qos ${qos}, but the configuration says delivery ${delivery}, which is QoS ${delivery === 'best-effort' ? 0 : '1 or 2'}`,
  };
};

const checkId = ({ id }: RouteDefinition, delivery: string): Omit<Problem, 'hint'> => ({
  code: 'MAP_ODD_PUBLISH',
  severity: 'error',
  path: ['routes', id, 'publish', 'id'],
  message: `route ${id}: only durable messages have an id, and delivery is ${delivery}, as the configuration has it`,
});

/** Where the configuration decides how surely a route delivers, and the route has something against it (M9.5). */
export const checkDelivery = (
  { configuration, origins }: LoadedConfiguration,
  { role, routes }: MapDefinition,
  locate: Place,
): Problem[] => {
  const { delivery } = configuration.gateway;
  const defaults = { delivery, qos: configuration.mqtt.qos };
  const from = origins.get('gateway.delivery')?.text ?? 'default';
  return routes.flatMap((route): Problem[] => {
    const { publish } = route;
    if (publish.delivery !== undefined || typesOf(role, route, 'out').length === 0) return [];
    const odd = checkQos(route, delivery);
    const effective = deliveryOf(publish, defaults).delivery;
    const hints = `[GATEWAY] delivery comes from ${from}`;
    const problems: Problem[] = [];
    if (odd !== undefined) {
      const own = publish.qos === 0 ? 'best-effort' : 'memory';
      problems.push({ ...odd, hint: `Write delivery: ${own} in the route; ${hints}.` });
    } else if (publish.id !== undefined && effective !== 'durable')
      problems.push({
        ...checkId(route, effective),
        hint: `Write delivery: durable in the route; ${hints}.`,
      });
    return problems.map((problem) => {
      const where = problem.path === undefined ? undefined : locate(problem.path, 'key');
      return where === undefined ? problem : { ...problem, where };
    });
  });
};
