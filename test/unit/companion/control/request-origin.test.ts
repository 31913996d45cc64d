import { originOf } from '../../../../src/companion/control/request-origin.js';

test('what a publisher says of itself is bounded, and names of objects are names', () => {
  const many = Array.from({ length: 50 }, (_, index) => [`name${index}`, 'x'.repeat(1_000)]);
  const userProperties = Object.fromEntries([
    ['__proto__', 'y'],
    ['z'.repeat(1_000), 'z'],
    ...many,
  ]);
  const properties = { responseTopic: 't'.repeat(1_000), correlationData: Buffer.alloc(1_000) };
  const {
    by,
    transaction,
    said = {},
  } = originOf({ properties: { ...properties, userProperties } }, 7);
  expect([by, transaction]).toEqual(['mqtt', 7]);
  expect([String(said['responseTopic']).length, String(said['correlation']).length]).toEqual([
    100, 100,
  ]);
  const user = Object.entries(Object(said['user']));
  expect(user).toHaveLength(10);
  expect(user.slice(0, 2)).toEqual([
    ['__proto__', 'y'],
    ['z'.repeat(100), 'z'],
  ]);
  for (const [, text] of user) expect(String(text).length).toBeLessThanOrEqual(100);
});

test('of a publisher that says nothing nothing is known', () => {
  expect(originOf({}, undefined)).toEqual({ by: 'mqtt', transaction: undefined, said: {} });
});
