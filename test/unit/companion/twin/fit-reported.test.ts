import { fitReported, type ReportParts } from '../../../../src/companion/twin/fit-reported.js';
import {
  HUB_LIMITS,
  SHADOW_LIMITS,
  TOPIC_LIMITS,
} from '../../../../src/companion/twin/report-limits.js';
import type { JsonObject } from '../../../../src/sdk/interface-contract.js';

const parts = (said: Record<string, JsonObject>, own: JsonObject = {}): ReportParts => ({
  own,
  instances: new Map(
    Object.entries(said).map(([name, values]) => [
      name,
      { own: { state: 'running', reason: 'r'.repeat(50) }, said: values },
    ]),
  ),
});
const bytesOf = (document: JsonObject): number => Buffer.byteLength(JSON.stringify(document));

test('what fits is one document, in which the gateway goes before the interface', () => {
  const { document, leftOut } = fitReported(
    parts({ gate: { speed: 3, state: 'mine' } }, { level: 2 }),
    TOPIC_LIMITS,
  );
  expect(leftOut).toEqual([]);
  expect(document).toMatchObject({
    level: 2,
    interfaces: { gate: { speed: 3, state: 'running' } },
  });
  expect(document).not.toHaveProperty('truncated');
});

test.each<[string, JsonObject, string]>([
  ['a name with a dot', { 'a.b': 1 }, 'interfaces.gate.a.b'],
  ['a name with a space', { 'a b': 1 }, 'interfaces.gate.a b'],
  ['a name with a dollar', { $a: 1 }, 'interfaces.gate.$a'],
  ['a name with a control character', { 'a\u0085': 1 }, 'interfaces.gate.a\u0085'],
  ['a long name', { ['n'.repeat(1_025)]: 1 }, `interfaces.gate.${'n'.repeat(1_025)}`],
  ['a long text', { a: 'ä'.repeat(2_049) }, 'interfaces.gate.a'],
  ['a large integer', { a: 4_503_599_627_370_496 }, 'interfaces.gate.a'],
  ['a number that is none', { a: Number.NaN }, 'interfaces.gate.a'],
  ['a list with null', { a: [1, null] }, 'interfaces.gate.a'],
  ['a list with a long text', { a: ['x'.repeat(5_000)] }, 'interfaces.gate.a'],
])('%s is left out for a hub, and the rest reported', (_what, wrong, path) => {
  const { document, leftOut } = fitReported(parts({ gate: { ...wrong, good: 1 } }), HUB_LIMITS);
  expect(leftOut).toEqual([path]);
  expect(document).toEqual({
    interfaces: { gate: { good: 1, state: 'running', reason: expect.any(String) } },
  });
});

test('a shadow has six levels, of which two are not ours', () => {
  const { document, leftOut } = fitReported(
    parts({ gate: { a: { b: 1, c: { d: 1 } } } }),
    SHADOW_LIMITS,
  );
  expect(document).toMatchObject({ interfaces: { gate: { a: { b: 1 } } } });
  expect(leftOut).toEqual(['interfaces.gate.a.c.d']);
});

test('null is not there', () => {
  const { document, leftOut } = fitReported(parts({ gate: { gone: null } }), TOPIC_LIMITS);
  expect(document['interfaces']).not.toHaveProperty('gate.gone');
  expect(leftOut).toEqual([]);
});

describe('too much', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`i${index}`, { text: 'x'.repeat(100) }]),
  );

  test.each([200, 500, 1_000, 2_000, 3_500, 5_000, 6_000])(
    'never more than %i bytes',
    (maxBytes) => {
      const { document, leftOut } = fitReported(parts(many, { level: 1 }), {
        ...TOPIC_LIMITS,
        maxBytes,
      });
      expect(bytesOf(document)).toBeLessThanOrEqual(maxBytes);
      expect(document).toMatchObject({ level: 1, truncated: true });
      expect(leftOut.length).toBeGreaterThan(0);
    },
  );

  test('what interfaces say goes first, then reasons, then the interfaces', () => {
    const stateOf = (maxBytes: number): JsonObject =>
      fitReported(parts(many), { ...TOPIC_LIMITS, maxBytes }).document;
    const reasons = stateOf(4_000)['interfaces'] as Record<string, JsonObject>;
    expect(Object.keys(reasons)).toHaveLength(40);
    expect(reasons['i39']).toEqual({ state: 'running', reason: expect.any(String) });
    const states = stateOf(1_500)['interfaces'] as Record<string, JsonObject>;
    expect(states['i39']).toEqual({ state: 'running' });
    expect(stateOf(300)).not.toHaveProperty('interfaces');
  });
});
