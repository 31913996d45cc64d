import { publicationOf, publishTerms } from '../../../src/gateway/publication-of.js';
import type { PublishDefinition } from '../../../src/map/definition/route-definition.js';
import { textRoute } from '../../support/route-map.js';

const published = (publish: PublishDefinition) =>
  publicationOf(
    { topic: 't', payload: 'x', route: textRoute('t', 'x', { publish }) },
    publishTerms(publish, { qos: 1, retain: true }),
  );

test('what the route says goes before the configuration, member by member (M9.1)', () => {
  const plain = { topic: 't', payload: 'x', qos: 1, retain: true, delivery: 'memory' };
  expect(published({})).toEqual(plain);
  expect(published({ qos: 0 })).toEqual({ ...plain, qos: 0, delivery: 'best-effort' });
  expect(published({ retain: false })).toEqual({ ...plain, retain: false });
  expect(published({ qos: 2, retain: true })).toEqual({ ...plain, qos: 2 });
});

test('properties are those that the route names (M9.2)', () => {
  expect(published({ expirySeconds: 30 }).properties).toEqual({ messageExpiryInterval: 30 });
  expect(published({ contentType: 'text/plain', userProperties: { a: 'b' } }).properties).toEqual({
    contentType: 'text/plain',
    userProperties: { a: 'b' },
  });
});

test('the class decides the QoS where the route names none', () => {
  expect(published({ delivery: 'best-effort' })).toMatchObject({ qos: 0 });
  expect(published({ delivery: 'durable', id: 'id' })).toMatchObject({
    qos: 1,
    delivery: 'durable',
    idMember: 'id',
  });
  const terms = (publish: PublishDefinition, delivery: 'auto' | 'durable', qos: 0 | 1 | 2) =>
    publishTerms(publish, { qos, retain: false, delivery });
  expect(terms({}, 'durable', 2)).toMatchObject({ qos: 2, delivery: 'durable' });
  expect(terms({ delivery: 'memory' }, 'auto', 0)).toMatchObject({ qos: 1, delivery: 'memory' });
  expect(terms({}, 'auto', 0)).toMatchObject({ qos: 0, delivery: 'best-effort' });
});
