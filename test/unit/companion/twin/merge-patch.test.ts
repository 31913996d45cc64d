import fc from 'fast-check';
import { DOCUMENT_BOUNDS, readDocument } from '../../../../src/companion/twin/json-document.js';
import { diffPatch, mergePatch } from '../../../../src/companion/twin/merge-patch.js';
import type { Json, JsonObject } from '../../../../src/sdk/interface-contract.js';

const { document } = fc.letrec<{ document: JsonObject; value: Json }>((tie) => ({
  document: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'toString'), tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }) as fc.Arbitrary<JsonObject>,
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 3 }),
    fc.boolean(),
    fc.string({ maxLength: 2 }),
    fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
    tie('document'),
  ),
}));

test.each([
  // The examples of RFC 7396 whose target and patch are objects.
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
] as const)('%j by %j is %j', (target, patch, merged) => {
  expect(mergePatch(target, patch)).toEqual(merged);
});

test('the difference makes the one of the other, and is nothing where they are the same', () => {
  fc.assert(
    fc.property(document, document, (from, to) => {
      const patch = diffPatch(from, to);
      expect(mergePatch(from, patch)).toEqual(to);
      expect(diffPatch(to, to)).toEqual({});
    }),
  );
});

test('only what differs is in the difference', () => {
  expect(
    diffPatch({ a: 1, b: { c: 1, d: 2 }, e: [1] }, { a: 1, b: { c: 1, d: 3 }, e: [1] }),
  ).toEqual({
    b: { d: 3 },
  });
  expect(diffPatch({ a: 1, gone: { x: 1 } }, { a: 1 })).toEqual({ gone: null });
});

test('a name such as __proto__ is a member like any other', () => {
  const read = readDocument(Buffer.from('{"__proto__":{"polluted":true}}'));
  const merged = mergePatch({}, 'document' in read ? read.document : {});
  expect(Object.keys(merged)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('documents of others', () => {
  test.each([
    ['{', 'is not JSON'],
    ['', 'is not JSON'],
    ['\u0000', 'is not JSON'],
    ['null', 'is not a JSON object'],
    ['[{}]', 'is not a JSON object'],
    ['"text"', 'is not a JSON object'],
    [`${'{"a":'.repeat(17)}1${'}'.repeat(17)}`, 'is deeper than 16 levels'],
    [`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'is deeper than 16 levels'],
    [JSON.stringify({ a: Array(DOCUMENT_BOUNDS.maxMembers).fill(0) }), 'more than 10000 members'],
    [JSON.stringify({ a: 'x'.repeat(DOCUMENT_BOUNDS.maxBytes) }), '262144 are allowed'],
  ])('%.40s is refused', (text, fault) => {
    const told = readDocument(Buffer.from(text));
    expect(told).toEqual({ fault: expect.stringContaining(fault) });
    // One of the bounds, not both.
    expect(told).not.toEqual({ fault: expect.stringContaining(', or ') });
  });

  test('bytes that are no UTF-8 are refused', () => {
    expect(readDocument(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toEqual({
      fault: 'is not JSON',
    });
  });

  test('an object within the bounds is read', () => {
    const text = `${'{"a":'.repeat(16)}1${'}'.repeat(16)}`;
    expect(readDocument(Buffer.from(text))).toEqual({ document: JSON.parse(text) });
  });
});
