import fc from 'fast-check';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../../src/map/compiled-map.js';
import {
  BYTE_ORDERS,
  type FieldDefinition,
} from '../../../../src/map/definition/field-definition.js';
import { createMessage, type Message } from '../../../../src/map/message.js';
import { smallMap, strict } from '../analysis/small-map.js';

const mapOf = (fields: readonly FieldDefinition[]) =>
  compileMap(
    smallMap({ only: { topic: 'x', payload: { codec: 'fields', fields } } }, {}, { role: 'both' }),
    'gw',
  );

const payloadOf = (map: CompiledMap, message: Message): Uint8Array => {
  const [only] = map.toMqtt(message);
  if (!(only?.payload instanceof Uint8Array)) throw new Error('no bytes');
  return only.payload;
};

const literal = (hex: string): FieldDefinition => ({ kind: 'literal', hex });

const bitsOf = (name: string): FieldDefinition => ({
  kind: 'bits',
  bytes: 1,
  order: 'big',
  bits: [{ name, first: 0, count: 1 }],
});

/** A field, and words that its name may have: one of the lists. */
interface Sample {
  readonly field: FieldDefinition;
  readonly words: Readonly<Record<string, string>>;
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const order = fc.constantFrom(...BYTE_ORDERS);
const plainOrder = fc.constantFrom('big' as const, 'little' as const);

const orderFor = (bytes: number) => (bytes >= 4 && bytes % 2 === 0 ? order : plainOrder);

const integer = (name: string): fc.Arbitrary<Sample> =>
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()).chain(([bytes, signed]) => {
    const span = 1n << BigInt(8 * bytes);
    const [min, max] = signed ? [-span / 2n, span / 2n - 1n] : [0n, span - 1n];
    return fc.tuple(fc.bigInt({ min, max }), orderFor(bytes)).map(([value, made]) => ({
      field: { kind: 'number', name, scalar: { type: 'integer', bytes, signed, order: made } },
      words: { [name]: String(value) },
    }));
  });

const bcd = (name: string): fc.Arbitrary<Sample> =>
  fc.integer({ min: 1, max: 8 }).chain((bytes) =>
    fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** BigInt(2 * bytes) - 1n }), orderFor(bytes))
      .map(([value, made]) => ({
        field: { kind: 'number', name, scalar: { type: 'bcd', bytes, order: made } },
        words: { [name]: String(value) },
      })),
  );

const double = (name: string): fc.Arbitrary<Sample> =>
  fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), order).map(([value, made]) => ({
    field: { kind: 'number', name, scalar: { type: 'float', bytes: 8, order: made } },
    words: { [name]: String(value + 0) },
  }));

const text = (name: string): fc.Arbitrary<Sample> =>
  fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
      fc.constantFrom(' ' as const, '\0' as const),
      fc.nat(4),
    )
    .filter(([said, padding]) => !said.endsWith(padding))
    .map(([said, padding, more]) => ({
      field: {
        kind: 'text',
        name,
        encoding: 'utf-8',
        width: { bytes: Buffer.byteLength(said) + more, padding },
      },
      words: { [name]: said },
    }));

const latin1 = (name: string): fc.Arbitrary<Sample> =>
  fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => {
    const said = `${Buffer.from(bytes).toString('latin1')}.`;
    return {
      field: {
        kind: 'text',
        name,
        encoding: 'latin1',
        width: { bytes: said.length, padding: ' ' },
      },
      words: { [name]: said },
    };
  });

const hex = (name: string): fc.Arbitrary<Sample> =>
  fc.uint8Array({ minLength: 1, maxLength: 9 }).map((bytes) => ({
    field: { kind: 'hex', name, bytes: bytes.length },
    words: { [name]: hexOf(bytes) },
  }));

const bits = (name: string): fc.Arbitrary<Sample> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 9 }), fc.nat(511)), { minLength: 1 }),
    )
    .chain(([bytes, wanted]) => {
      let first = 0;
      const ranges: { name: string; first: number; count: number }[] = [];
      const words: Record<string, string> = {};
      for (const [index, [gap, count, value]] of wanted.entries()) {
        first += gap;
        if (first + count > 8 * bytes) break;
        const own = `${name}${index}`;
        ranges.push({ name: own, first, count });
        words[own] = String(value % 2 ** count);
        first += count;
      }
      return orderFor(bytes).map(
        (made): Sample =>
          ranges.length === 0
            ? { field: { kind: 'skip', bytes }, words: {} }
            : { field: { kind: 'bits', bytes, order: made, bits: ranges }, words },
      );
    });

const silent: fc.Arbitrary<Sample> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map(
    (bytes): Sample => ({
      field: { kind: 'skip', bytes },
      words: {},
    }),
  ),
  fc.uint8Array({ minLength: 1, maxLength: 4 }).map(
    (bytes): Sample => ({
      field: literal(hexOf(bytes)),
      words: {},
    }),
  ),
);

const rest = fc.option(
  fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 20 }).map(
      (bytes): Sample => ({
        field: { kind: 'hex', name: 'rest', bytes: undefined },
        words: { rest: hexOf(bytes) },
      }),
    ),
    fc.string({ unit: 'grapheme', minLength: 1 }).map(
      (said): Sample => ({
        field: { kind: 'text', name: 'rest', encoding: 'utf-8', width: undefined },
        words: { rest: said },
      }),
    ),
  ),
  { nil: undefined },
);

const KINDS = [integer, bcd, double, text, latin1, hex, bits];

const samples = fc
  .tuple(
    fc
      .array(fc.nat(KINDS.length), { minLength: 1, maxLength: 8 })
      .chain((kinds) =>
        fc.tuple(...kinds.map((kind, index) => KINDS[kind]?.(`n${index}-`) ?? silent)),
      ),
    rest,
  )
  .map(([fixed, last]) => (last === undefined ? fixed : [...fixed, last]));

test('what is printed is read as the same message, and has one length', () => {
  let named = 0;
  fc.assert(
    fc.property(samples, (given) => {
      const map = mapOf(given.map(({ field }) => field));
      const words = Object.assign({}, ...given.map((one) => one.words));
      named += Object.keys(words).length;
      const message = createMessage({ type: 'status', arguments: words });
      const payload = payloadOf(map, message);
      expect(map.toInternal('x', payload)).toEqual(message);
      // Behind other bytes in the same buffer, as packets come.
      const packet = Buffer.concat([Buffer.from([1, 2, 3]), Buffer.from(payload)]);
      expect(map.toInternal('x', packet.subarray(3))).toEqual(message);
    }),
    { numRuns: 300 },
  );
  expect(named).toBeGreaterThan(300);
});

test('any bytes are read, or refused with a code; what is read and printed is read as the same', () => {
  let readable = 0;
  fc.assert(
    fc.property(
      samples,
      fc.infiniteStream(fc.constantFrom(0, 0, 0, 0, 1, 16, 128, 255)),
      (given, noise) => {
        const map = mapOf(given.map(({ field }) => field));
        const words = Object.assign({}, ...given.map((one) => one.words));
        const payload = payloadOf(map, createMessage({ type: 'status', arguments: words }));
        const bytes = Buffer.from(payload).map((byte) => (byte + (noise.next().value ?? 0)) % 256);
        const [attempt] = map.attemptsIn('x', bytes);
        const read = attempt?.outcome;
        if (read === undefined || 'code' in read) {
          expect(read?.code).toMatch(/^MAP_(?:PAYLOAD_DIFFERS|PAYLOAD_NOT_UTF8|VALUE_TYPE)$/);
          return;
        }
        readable += 1;
        const [again] = map.attemptsOut(read);
        const printed = again?.outcome;
        if (!Array.isArray(printed)) throw new Error('what was read is not printed');
        expect(map.toInternal('x', printed[0]?.payload ?? '')).toEqual(read);
      },
    ),
    { numRuns: 300 },
  );
  expect(readable).toBeGreaterThan(30);
});

test('what was printed stays as it is when the next message is printed', () => {
  const map = mapOf([bitsOf('on'), { kind: 'hex', name: 'key', bytes: 1 }]);
  const print = (on: string, key: string) =>
    payloadOf(map, createMessage({ type: 'status', arguments: { on, key } }));
  const first = print('1', 'ff');
  expect(hexOf(print('0', '01'))).toBe('0001');
  expect(hexOf(first)).toBe('01ff');
});

test('a field is there, also where its value has a word for nothing', () => {
  const id = strict({ NONE: [''], A: ['a'] });
  const fields: FieldDefinition[] = [
    { kind: 'text', name: 'id', encoding: 'utf-8', width: { bytes: 1, padding: ' ' } },
    { kind: 'hex', name: 'data', bytes: undefined },
  ];
  const map = compileMap(
    smallMap(
      { only: { topic: 'x', payload: { codec: 'fields', fields } } },
      { id },
      { role: 'both' },
    ),
    'gw',
  );
  const refusal = (bytes: string) => {
    const outcome = map.attemptsIn('x', Buffer.from(bytes, 'hex'))[0]?.outcome;
    return outcome !== undefined && 'code' in outcome ? outcome.message : 'read';
  };
  expect(refusal('61ff')).toBe('read');
  expect(refusal('20ff')).toBe('id is missing');
  expect(refusal('61')).toBe('the payload has 1 byte; expected at least 2');
  expect(() =>
    map.toMqtt(createMessage({ type: 'status', arguments: { id: 'NONE', data: 'ff' } })),
  ).toThrow(expect.objectContaining({ code: 'MAP_MISSING_VALUE' }));
});

test('each refusal says what was there and what was expected', () => {
  const map = mapOf([
    literal('6801'),
    {
      kind: 'number',
      name: 'level',
      scalar: { type: 'integer', bytes: 1, signed: false, order: 'big' },
    },
    { kind: 'text', name: 'id', encoding: 'utf-8', width: { bytes: 2, padding: '\0' } },
  ]);
  const read = (bytes: string) => {
    const outcome = map.attemptsIn('x', Buffer.from(bytes, 'hex'))[0]?.outcome;
    return outcome !== undefined && 'code' in outcome ? outcome.message : 'read';
  };
  expect(read('6801054100')).toBe('read');
  expect(read('680105')).toBe('the payload has 3 bytes; expected 5');
  expect(read('68')).toBe('the payload has 1 byte; expected 5');
  expect(read('6802054100')).toBe('the payload has 6802 from byte 0 on; expected 6801');
  expect(read('6801050000')).toBe('id is missing');
  expect(read('680105ff00')).toBe('id is not UTF-8 text');
  const print = (words: Record<string, string>) => {
    const outcome = map.attemptsOut(createMessage({ type: 'status', arguments: words }))[0]
      ?.outcome;
    return outcome !== undefined && 'code' in outcome
      ? `${outcome.code}: ${outcome.message}`
      : 'printed';
  };
  expect(print({ level: '5', id: 'A' })).toBe('printed');
  expect(print({ level: '5' })).toBe('MAP_MISSING_VALUE: the message has no id');
  expect(print({ level: '256', id: 'A' })).toBe(
    'MAP_VALUE_RANGE: level is "256"; 1 byte has 0 to 255',
  );
  expect(print({ level: '5', id: 'ABC' })).toBe(
    'MAP_BAD_TOKEN: id "ABC" has 3 bytes; expected at most 2',
  );
  expect(print({ level: '5', id: 'A\0' })).toBe(
    'MAP_BAD_TOKEN: id "A\0" ends in NUL, which is the padding, and would be read without it',
  );
  expect(print({ level: '5', id: '\ud800' })).toMatch(/^MAP_BAD_TOKEN: id .* surrogate pair/);
});
