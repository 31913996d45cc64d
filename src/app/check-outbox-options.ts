import type { LoadedConfiguration } from '../config/configuration.js';
import { optionSchema } from '../config/option-schema.js';
import type { Problem } from '../errors/problem.js';
import { typesOf } from '../map/analysis/types-of.js';
import type { MapDefinition } from '../map/definition/map-definition.js';
import { deliveryOf } from '../map/route/delivery-of.js';

const OPTIONS = ['outboxbytes', 'outboxcount', 'outboxage', 'outboxfull'] as const;

/** Whoever bounds the outbox believes that something is in it. */
export const checkOutboxOptions = (
  { configuration: { gateway, mqtt }, origins }: LoadedConfiguration,
  { role, routes }: MapDefinition,
): Problem[] => {
  const defaults = { delivery: gateway.delivery, qos: mqtt.qos };
  const isDurable = routes.some(
    (route) =>
      typesOf(role, route, 'out').length > 0 &&
      deliveryOf(route.publish, defaults).delivery === 'durable',
  );
  if (isDurable) return [];
  return OPTIONS.flatMap((option): Problem[] =>
    gateway[option] === optionSchema(['gateway', option])?.default
      ? []
      : [
          {
            code: 'CONFIG_NO_EFFECT',
            severity: 'warning',
            message: `[GATEWAY] ${option} is set, but no message is durable; set delivery: durable, here or in routes of the map`,
            hint: `${option} comes from ${origins.get(`gateway.${option}`)?.text ?? 'elsewhere'}`,
          },
        ],
  );
};
