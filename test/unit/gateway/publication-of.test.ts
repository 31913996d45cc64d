import { publicationOf } from '../../../src/gateway/publication-of.js';
import type { PublishDefinition } from '../../../src/map/definition/route-definition.js';
import { textRoute } from '../../support/route-map.js';

const published = (publish: PublishDefinition) =>
  publicationOf(
    { topic: 't', payload: 'x', route: textRoute('t', 'x', { publish }) },
    { qos: 1, retain: true },
  );

test('what the route says goes before the configuration, member by member (M9.1)', () => {
  const plain = { topic: 't', payload: 'x', qos: 1, retain: true };
  expect(published({})).toEqual(plain);
  expect(published({ qos: 0 })).toEqual({ ...plain, qos: 0 });
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
