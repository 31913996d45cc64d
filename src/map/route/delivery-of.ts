import type { DeliveryClass, PublishDefinition } from '../definition/route-definition.js';

/** What the configuration says where a route does not. */
export interface DeliveryDefaults {
  readonly qos: 0 | 1 | 2;
  /** `auto`: best-effort with QoS 0, else memory. */
  readonly delivery: 'auto' | DeliveryClass;
}

/** Whether a class and a QoS contradict each other: best-effort is QoS 0, the others are not (M9.5). */
export const contradicts = (delivery: DeliveryClass, qos: 0 | 1 | 2): boolean =>
  (delivery === 'best-effort') !== (qos === 0);

/**
 * How a publication of a route is delivered, and its QoS (M9.4): a class that is said anywhere goes
 * before the QoS of the configuration.
 *
 * @example deliveryOf({ delivery: 'durable' }, { qos: 0, delivery: 'auto' }) // durable, QoS 1
 */
export const deliveryOf = (
  publish: PublishDefinition,
  defaults: DeliveryDefaults,
): { readonly delivery: DeliveryClass; readonly qos: 0 | 1 | 2 } => {
  const qos = publish.qos ?? defaults.qos;
  const said = publish.delivery ?? defaults.delivery;
  if (said === 'auto') return { delivery: qos === 0 ? 'best-effort' : 'memory', qos };
  if (said === 'best-effort') return { delivery: said, qos: 0 };
  return { delivery: said, qos: qos === 0 ? 1 : qos };
};
