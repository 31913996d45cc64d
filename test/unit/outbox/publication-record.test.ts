import fc from 'fast-check';
import {
  publicationRecord,
  type StoredPublication,
} from '../../../src/outbox/publication-record.js';

const codec = publicationRecord({ wallMs: () => 1_700_000_000_000, monotonicMs: () => 5000 });
const back = (publication: StoredPublication): StoredPublication =>
  codec.decode(Buffer.from(codec.encode(publication)));

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const properties = fc.record(
  {
    payloadFormatIndicator: fc.boolean(),
    messageExpiryInterval: fc.nat(),
    responseTopic: text,
    correlationData: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    userProperties: fc.dictionary(text, fc.oneof(text, fc.array(text, { maxLength: 3 })), {
      maxKeys: 4,
    }),
    contentType: text,
  },
  { requiredKeys: [] },
);
const publication: fc.Arbitrary<StoredPublication> = fc.record(
  {
    topic: text,
    payload: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    qos: fc.constantFrom(0 as const, 1 as const, 2 as const),
    retain: fc.boolean(),
    properties,
    source: text,
    expiresAtMs: fc.integer({ min: 0, max: 1e9 }),
    idMember: text,
  },
  { requiredKeys: ['topic', 'payload', 'qos', 'retain'] },
);

test('a publication comes back as it was', () => {
  fc.assert(
    fc.property(publication, (given) => {
      expect(back(given)).toEqual(given);
    }),
  );
});

test('a payload that is a text comes back as its bytes', () => {
  const given = { topic: 'a/b', payload: 'grün', qos: 1, retain: false } as const;
  expect(back(given)).toEqual({ ...given, payload: Buffer.from('grün') });
});

test('when it expires is a wall time on the disk', () => {
  const given = { topic: 'a', payload: '', qos: 1, retain: false, expiresAtMs: 6000 } as const;
  const later = publicationRecord({ wallMs: () => 1_700_000_000_400, monotonicMs: () => 90 });
  expect(later.decode(Buffer.from(codec.encode(given))).expiresAtMs).toBe(690);
});

test('a record is little more than what is in it', () => {
  const bytes = codec.encode({ topic: 'home/light', payload: 'ON', qos: 1, retain: true });
  expect(bytes.length).toBe(2 + 2 + 10 + 2);
});

test('what is too long for a record is refused', () => {
  const given = { topic: 'x'.repeat(65_536), payload: '', qos: 0, retain: false } as const;
  expect(() => codec.encode(given)).toThrow(expect.objectContaining({ code: 'OUTBOX_RECORD' }));
});

test('whatever the bytes are, a record comes of them or an error with a code', () => {
  let refused = 0;
  const tryBytes = (bytes: Buffer): void => {
    try {
      codec.decode(bytes);
    } catch (error) {
      expect(error).toMatchObject({ code: 'OUTBOX_RECORD' });
      refused += 1;
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => tryBytes(Buffer.from(bytes))),
  );
  fc.assert(
    fc.property(publication, fc.nat(), fc.integer({ min: 0, max: 7 }), (given, place, bit) => {
      const bytes = Buffer.from(codec.encode(given));
      const at = place % bytes.length;
      bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << bit), at);
      tryBytes(bytes);
      tryBytes(bytes.subarray(0, at));
    }),
  );
  expect(refused).toBeGreaterThan(50);
});
