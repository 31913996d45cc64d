import fc from 'fast-check';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import { covers, deriveSubscriptions } from '../../../../src/map/route/derive-subscriptions.js';
import { topicOf } from '../analysis/pattern-of.js';

const derived = (topics: readonly string[]): readonly string[] =>
  deriveSubscriptions({
    version: 2,
    role: 'both',
    values: new Map(),
    routes: topics.map(
      (topic, at): RouteDefinition => ({
        id: `r${at}`,
        topic: topicOf(topic),
        payload: { codec: 'text', text: [] },
        constants: { fields: {}, arguments: {} },
        ignored: [],
        values: new Map(),
        publish: {},
      }),
    ),
    unmatched: 'drop',
  });

const level = fc.constantFrom('a', 'b', '', '$a', '<device>', 'a<device>');
const topic = fc
  .tuple(fc.array(level, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([levels, hasTail]) => (hasTail ? [...levels, '<device*>'] : levels).join('/'))
  .filter((text) => text !== '');

const filterOf = (text: string): string =>
  text
    .split('/')
    .map((one) => (one === '<device*>' ? '#' : one.includes('<') ? '+' : one))
    .join('/');

test('what is left out is what another filter covers, and nothing else', () => {
  let left = 0;
  fc.assert(
    fc.property(fc.array(topic, { minLength: 1, maxLength: 12 }), (topics) => {
      const all = [...new Set(topics.map(filterOf))];
      const wanted = all.filter(
        (filter) => !all.some((other) => other !== filter && covers(other, filter)),
      );
      if (wanted.length < all.length) left += 1;
      expect({ topics, filters: derived(topics) }).toEqual({ topics, filters: wanted });
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(left).toBeGreaterThan(200);
});

test('of many filters, too, those that another one covers are left out', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `home/m${at}/<device>`);
  expect(derived(many)).toHaveLength(5000);
  expect(derived([...many, 'home/<location>/<device>'])).toEqual(['home/+/+']);
});
