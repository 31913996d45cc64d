import type { DocumentPath, Problem } from '../../errors/problem.js';
import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { ValueDefinition } from '../definition/value-definition.js';
import { checkDelivery } from './check-delivery.js';
import { definitionOf, restDefinitionOf } from './definition-of.js';
import { error, warning } from './problem-of.js';
import { hasVocabulary } from './prove-value.js';
import { typesOf } from './types-of.js';

const CODE = 'MAP_ODD_PUBLISH';

const isNumber = (definition: ValueDefinition | undefined): boolean | undefined => {
  if (definition === undefined) return undefined;
  if (definition.type === 'number' || definition.type === 'integer') return true;
  const mayBe = definition.type === 'text' || definition.type === 'any';
  return mayBe && !hasVocabulary(definition) ? undefined : false;
};

const checkDeadband = (map: MapDefinition, route: RouteDefinition, path: DocumentPath): Problem[] =>
  Object.keys(route.report?.deadband ?? {}).flatMap((name) => {
    const definition = definitionOf(map, route, name) ?? restDefinitionOf(map, route, name);
    if (isNumber(definition) !== false) return [];
    return [
      error(
        CODE,
        [...path, 'report', 'deadband', name],
        `route ${route.id}: deadband is about numbers, and ${name} is none`,
      ),
    ];
  });

const isEmptyPayload = ({ payload }: RouteDefinition): boolean =>
  payload.codec === 'text' && payload.text.length === 0;

const checkRetain = (route: RouteDefinition, path: DocumentPath): Problem[] => {
  if (route.publish.retain !== true) return [];
  const at = [...path, 'publish', 'retain'];
  if (route.constants.fields.type === 'command')
    return [
      warning(
        CODE,
        at,
        `route ${route.id}: a command that is retained is carried out again by each device that connects`,
      ),
    ];
  if (isEmptyPayload(route))
    return [
      warning(
        CODE,
        at,
        `route ${route.id}: the payload is always empty, and an empty one that is retained deletes what was retained`,
      ),
    ];
  const { expirySeconds } = route.publish;
  const { heartbeatMs } = route.report ?? {};
  return expirySeconds !== undefined &&
    heartbeatMs !== undefined &&
    expirySeconds * 1000 < heartbeatMs
    ? [
        warning(
          CODE,
          [...path, 'publish', 'expiry'],
          `route ${route.id}: what is retained expires after ${expirySeconds} s, before heartbeat sends it again`,
        ),
      ]
    : [];
};

const checkReport = (route: RouteDefinition, path: DocumentPath): Problem[] => {
  const { report } = route;
  if (report === undefined || route.constants.fields.type !== 'command') return [];
  const keys = [
    ...(report.change === true || report.changeAfterMs !== undefined ? ['change'] : []),
    ...(report.heartbeatMs !== undefined ? ['heartbeat'] : []),
  ];
  return keys.map((key) =>
    warning(
      CODE,
      [...path, 'report', key],
      key === 'change'
        ? `route ${route.id}: change leaves out a command that is given twice`
        : `route ${route.id}: heartbeat gives the last command again and again`,
    ),
  );
};

/** Settings of publishing that do not go together with each other or with what is published. */
export const checkPublishing = (map: MapDefinition): Problem[] =>
  map.routes.flatMap((route) => {
    const path = ['routes', route.id];
    if (typesOf(map.role, route, 'out').length === 0)
      return route.report === undefined
        ? []
        : [
            warning(
              CODE,
              [...path, 'report'],
              `route ${route.id}: report is about what goes out, and nothing goes out by it with role ${map.role}`,
            ),
          ];
    return [
      ...checkDelivery(route, path),
      ...checkRetain(route, path),
      ...checkReport(route, path),
      ...checkDeadband(map, route, path),
    ];
  });
