import type { DocumentPath, Problem } from '../../errors/problem.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { quoted } from '../quoted.js';
import { contradicts } from '../route/delivery-of.js';
import { error, warning } from './problem-of.js';

const CODE = 'MAP_ODD_PUBLISH';

/** M9.5 */
const checkQos = ({ id, publish }: RouteDefinition, path: DocumentPath): Problem[] => {
  const { qos, delivery } = publish;
  if (qos === undefined || delivery === undefined || !contradicts(delivery, qos)) return [];
  return [
    delivery === 'best-effort'
      ? error(
          CODE,
          [...path, 'publish', 'delivery'],
          `route ${id}: delivery best-effort is QoS 0, but qos is ${qos}`,
          'Write qos: 0, or delivery: memory.',
        )
      : error(
          CODE,
          [...path, 'publish', 'delivery'],
          `route ${id}: delivery ${delivery} needs an acknowledgement, which QoS 0 does not have, but qos is 0`,
          'Write qos: 1, or delivery: best-effort.',
        ),
  ];
};

/** M9.6 */
const checkId = ({ id, payload, publish }: RouteDefinition, path: DocumentPath): Problem[] => {
  if (publish.id === undefined) return [];
  const at = [...path, 'publish', 'id'];
  const problems: Problem[] = [];
  if (publish.delivery !== undefined && publish.delivery !== 'durable')
    problems.push(
      error(
        CODE,
        at,
        `route ${id}: only durable messages have an id, and delivery is ${publish.delivery}`,
        'Write delivery: durable, or remove id.',
      ),
    );
  const template = payload.codec === 'json' ? payload.template : undefined;
  if (template?.kind !== 'object')
    problems.push(
      error(
        CODE,
        at,
        `route ${id}: id is a member of a JSON object, and the payload is none`,
        'Remove id: over MQTT 5 the id goes as a user property, too.',
      ),
    );
  else if (template.members.some(([member]) => member === publish.id))
    problems.push(
      error(
        CODE,
        at,
        `route ${id}: id is to stand under ${quoted(publish.id)}, where the payload has something else`,
        'Write the name of a member that the payload does not have.',
      ),
    );
  return problems;
};

/** Over MQTT 5 each durable publication has its id as a user property. */
const checkProperties = ({ id, publish }: RouteDefinition, path: DocumentPath): Problem[] =>
  publish.delivery === 'durable' && publish.userProperties?.['id'] !== undefined
    ? [
        warning(
          CODE,
          [...path, 'publish', 'properties'],
          `route ${id}: the property id is the id of the durable message, in place of ${quoted(publish.userProperties['id'])}`,
          'Give the property another name.',
        ),
      ]
    : [];

/** How surely a route delivers, against the rest of what it says of publishing. */
export const checkDelivery = (route: RouteDefinition, path: DocumentPath): Problem[] => [
  ...checkQos(route, path),
  ...checkId(route, path),
  ...checkProperties(route, path),
];
