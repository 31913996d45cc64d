import type {
  DeliveryClass,
  PublishDefinition,
} from '../../../../src/map/definition/route-definition.js';
import { contradicts, deliveryOf } from '../../../../src/map/route/delivery-of.js';

type Row = readonly [
  PublishDefinition,
  'auto' | DeliveryClass,
  0 | 1 | 2,
  DeliveryClass,
  0 | 1 | 2,
];

const ROWS: readonly Row[] = [
  [{}, 'auto', 0, 'best-effort', 0],
  [{}, 'auto', 1, 'memory', 1],
  [{}, 'auto', 2, 'memory', 2],
  [{ qos: 0 }, 'auto', 1, 'best-effort', 0],
  [{ qos: 2 }, 'auto', 0, 'memory', 2],
  [{}, 'best-effort', 1, 'best-effort', 0],
  [{}, 'durable', 2, 'durable', 2],
  [{ qos: 1 }, 'durable', 2, 'durable', 1],
  [{ delivery: 'durable' }, 'auto', 0, 'durable', 1],
  [{ delivery: 'memory' }, 'best-effort', 0, 'memory', 1],
  [{ delivery: 'best-effort' }, 'durable', 1, 'best-effort', 0],
];

test.each(ROWS)(
  'M9.4: %j with %s and QoS %i is %s, QoS %i',
  (publish, delivery, qos, ...expected) => {
    const found = deliveryOf(publish, { delivery, qos });
    expect([found.delivery, found.qos]).toEqual(expected);
    expect(contradicts(found.delivery, found.qos)).toBe(false);
  },
);

test('M9.5: best effort is QoS 0, the others are not', () => {
  const classes = ['best-effort', 'memory', 'durable'] as const;
  const odd = classes.flatMap((delivery) =>
    ([0, 1, 2] as const).filter((qos) => contradicts(delivery, qos)).map((qos) => [delivery, qos]),
  );
  expect(odd).toEqual([
    ['best-effort', 1],
    ['best-effort', 2],
    ['memory', 0],
    ['durable', 0],
  ]);
});
