import fc from 'fast-check';
import {
  isRequestName,
  parseRequest,
  REQUEST_BOUNDS,
  transactionIn,
} from '../../../../src/companion/control/parse-request.js';

const nested = (depth: number): string => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;

test.each<[string, object]>([
  ['', { data: {} }],
  ['  \n', { data: {} }],
  ['lamp', { data: { value: 'lamp' } }],
  ['{}', { data: {} }],
  ['{"name":"lamp","transaction":"1"}', { data: { name: 'lamp' }, transaction: '1' }],
  ['{"transaction":7}', { data: {}, transaction: 7 }],
  ['3', { data: { value: '3' } }],
])('%j', (payload, expected) => {
  expect(parseRequest(Buffer.from(payload))).toEqual(expected);
});

test.each([
  ['[1]', /is a list/],
  ['{"a":', /begins like a JSON object/],
  ['{"transaction":{}}', /a transaction that is neither/],
  [`{"transaction":"${'t'.repeat(201)}"}`, /a text of 200 characters at most/],
  [nested(REQUEST_BOUNDS.depth + 1), /more than 16 levels/],
  ['x'.repeat(REQUEST_BOUNDS.payloadBytes + 1), /has 65537 bytes; 65536 at most/],
])('%.40j is refused', (payload, message) => {
  expect(() => parseRequest(Buffer.from(payload))).toThrow(
    expect.objectContaining({
      code: 'CONTROL_BAD_REQUEST',
      message: expect.stringMatching(message),
    }),
  );
});

test('bytes that are no text are refused', () => {
  expect(() => parseRequest(Buffer.from([0xff, 0xfe]))).toThrow(/no UTF-8/);
});

test('a member with the name of the prototype stays a member', () => {
  const { data } = parseRequest(Buffer.from('{"__proto__":{"name":"lamp"}}'));
  expect([Object.keys(data), Object.getPrototypeOf(data)]).toEqual([
    ['__proto__'],
    Object.prototype,
  ]);
});

test('whatever comes is read, or refused with a code', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
        fc.json().map((text) => Buffer.from(`{"x":${text}}`)),
      ),
      (payload) => {
        transactionIn(payload);
        try {
          parseRequest(payload);
          return true;
        } catch (error) {
          return Reflect.get(Object(error), 'code') === 'CONTROL_BAD_REQUEST';
        }
      },
    ),
  );
});

test('the transaction of what is refused is found where it can be', () => {
  expect(transactionIn(Buffer.from(`{"transaction":"1","deep":${nested(20)}}`))).toBe('1');
  expect(
    ['', 'null', '[]', '{', '{"transaction":[]}'].map((text) => transactionIn(Buffer.from(text))),
  ).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test.each([
  ['info', true],
  ['interface/restart', true],
  ['', false],
  ['Info', false],
  ['a//b', false],
  ['../etc', false],
  ['a/', false],
  ['a'.repeat(101), false],
])('%.20j is a name: %s', (what, expected) => {
  expect(isRequestName(what)).toBe(expected);
});
