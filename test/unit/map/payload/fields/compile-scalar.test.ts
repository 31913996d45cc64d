import fc from 'fast-check';
import {
  BYTE_ORDERS,
  type ByteOrder,
  type ScalarDefinition,
} from '../../../../../src/map/definition/field-definition.js';
import { compileScalar } from '../../../../../src/map/payload/fields/compile-scalar.js';
import { Refusal } from '../../../../../src/map/refusal.js';

/** Behind one byte that is not of the number. */
const viewOf = (bytes: Uint8Array): DataView => {
  const given = Uint8Array.of(0xee, ...bytes);
  return new DataView(given.buffer);
};

const read = (definition: ScalarDefinition, bytes: Uint8Array): string => {
  const text = compileScalar(definition, 'level').read(viewOf(bytes), 1);
  return typeof text === 'string' ? text : `${text.code}: ${text.message}`;
};

/** The bytes as hex, or the refusal. */
const write = (definition: ScalarDefinition, text: string): string => {
  const view = new DataView(new ArrayBuffer(definition.bytes + 2));
  const refusal = compileScalar(definition, 'level').write(text, view, 1);
  const hex = Buffer.from(view.buffer).toString('hex');
  expect([hex.slice(0, 2), hex.slice(-2)]).toEqual(['00', '00']);
  if (refusal instanceof Refusal) {
    expect(hex).toMatch(/^0+$/);
    return `${refusal.code}: ${refusal.message}`;
  }
  return hex.slice(2, -2);
};

const integer = (bytes: number, signed = false, order: ByteOrder = 'big'): ScalarDefinition => ({
  type: 'integer',
  bytes,
  signed,
  order,
});

/** The bytes in the order of `big`, as Node has no swapped words. */
const toBig = (bytes: Buffer, order: ByteOrder): Buffer => {
  const words = Buffer.from(bytes);
  if (order === 'little' || order === 'little-swapped') words.reverse();
  if (!order.endsWith('-swapped')) return words;
  const swapped = Buffer.alloc(words.length);
  for (let at = 0; at < words.length; at += 2)
    words.copy(swapped, words.length - 2 - at, at, at + 2);
  return swapped;
};

test.each<[ByteOrder, string]>([
  ['big', '01020304'],
  ['little', '04030201'],
  ['big-swapped', '03040102'],
  ['little-swapped', '02010403'],
])('0x01020304 in the order %s is %s', (order, hex) => {
  expect(write(integer(4, false, order), '16909060')).toBe(hex);
  expect(read(integer(4, false, order), Buffer.from(hex, 'hex'))).toBe('16909060');
});

test.each<[ByteOrder, string]>([
  ['big-swapped', '0708050603040102'],
  ['little-swapped', '0201040306050807'],
])('0x0102030405060708 in the order %s is %s', (order, hex) => {
  expect(write(integer(8, false, order), '72623859790382856')).toBe(hex);
  expect(read(integer(8, false, order), Buffer.from(hex, 'hex'))).toBe('72623859790382856');
});

test('integers of any width are what Node reads', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      (given, signed, isLittle) => {
        const bytes = Buffer.from(given);
        const expected = isLittle
          ? signed
            ? bytes.readIntLE(0, bytes.length)
            : bytes.readUIntLE(0, bytes.length)
          : signed
            ? bytes.readIntBE(0, bytes.length)
            : bytes.readUIntBE(0, bytes.length);
        const definition = integer(bytes.length, signed, isLittle ? 'little' : 'big');
        expect(read(definition, bytes)).toBe(String(expected));
        expect(write(definition, String(expected))).toBe(bytes.toString('hex'));
      },
    ),
  );
});

test('integers of 8 bytes are exact', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
      fc.constantFrom(...BYTE_ORDERS),
      (given, order) => {
        const bytes = Buffer.from(given);
        const unsigned = toBig(bytes, order).readBigUInt64BE();
        const signed = toBig(bytes, order).readBigInt64BE();
        expect(read(integer(8, false, order), bytes)).toBe(String(unsigned));
        expect(read(integer(8, true, order), bytes)).toBe(String(signed));
        expect(write(integer(8, false, order), String(unsigned))).toBe(bytes.toString('hex'));
        expect(write(integer(8, true, order), String(signed))).toBe(bytes.toString('hex'));
      },
    ),
  );
});

test('seven bytes keep their sign', () => {
  expect(read(integer(7, true), Buffer.from('ffffffffffffff', 'hex'))).toBe('-1');
  expect(write(integer(7, true), '-36028797018963968')).toBe('80000000000000');
  expect(read(integer(7), Buffer.from('80000000000000', 'hex'))).toBe('36028797018963968');
});

test.each([
  [integer(1), '256', 'MAP_VALUE_RANGE: level is "256"; 1 byte has 0 to 255'],
  [integer(1), '-1', 'MAP_VALUE_RANGE: level is "-1"; 1 byte has 0 to 255'],
  [integer(2, true), '32768', 'MAP_VALUE_RANGE: level is "32768"; 2 bytes have -32768 to 32767'],
  [
    integer(8),
    '18446744073709551616',
    'MAP_VALUE_RANGE: level is "18446744073709551616"; 8 bytes have 0 to 18446744073709551615',
  ],
  [integer(2), '20.0', 'MAP_VALUE_TYPE: level is "20.0"; expected a whole number such as 20'],
  [integer(2), '020', 'MAP_VALUE_TYPE: level is "020"; expected a whole number such as 20'],
  [integer(2), '-0', 'MAP_VALUE_TYPE: level is "-0"; expected a whole number such as 20'],
  [integer(2), '', 'MAP_VALUE_TYPE: level is ""; expected a whole number such as 20'],
])('%j refuses %j', (definition, text, refusal) => {
  expect(write(definition, text)).toBe(refusal);
});

test('a text of any length is refused at once', () => {
  expect(write(integer(8), '9'.repeat(1_000_000))).toMatch(/^MAP_VALUE_RANGE/);
});

test('floats are what Node reads', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...BYTE_ORDERS),
      (number, order) => {
        const definition: ScalarDefinition = { type: 'float', bytes: 8, order };
        const hex = write(definition, String(number));
        const bytes = Buffer.from(hex, 'hex');
        expect(toBig(bytes, order).readDoubleBE() + 0).toBe(number + 0);
        expect(read(definition, bytes)).toBe(String(number));
      },
    ),
  );
});

test('a float of four bytes is the shortest text that gives the same four bytes', () => {
  fc.assert(
    fc.property(
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...BYTE_ORDERS),
      (number, order) => {
        const bytes = toBig(Buffer.alloc(4), order);
        bytes.writeFloatBE(number + 0);
        const placed = toBig(bytes, order);
        const definition: ScalarDefinition = { type: 'float', bytes: 4, order };
        const text = read(definition, placed);
        expect(write(definition, text)).toBe(placed.toString('hex'));
        // One digit fewer is another number.
        const [digits = ''] = /\d[\d.]*/.exec(Number(text).toExponential()) ?? [];
        const count = digits.replace('.', '').length;
        if (count > 1) expect(Math.fround(Number(number.toPrecision(count - 1)))).not.toBe(number);
      },
    ),
    { numRuns: 500 },
  );
});

const single: ScalarDefinition = { type: 'float', bytes: 4, order: 'big' };

test.each([
  ['3dcccccd', '0.1'],
  ['41bc0000', '23.5'],
  ['7f7fffff', '3.4028235e+38'],
  ['00000001', '1e-45'],
  ['80000000', '0'],
  ['7fc00000', 'MAP_VALUE_TYPE: level is NaN; expected a number'],
  ['ff800000', 'MAP_VALUE_TYPE: level is -Infinity; expected a number'],
])('the four bytes %s read as %s', (hex, text) => {
  expect(read(single, Buffer.from(hex, 'hex'))).toBe(text);
});

test.each([
  ['0.1', '3dcccccd'],
  // Rounded to what four bytes have.
  ['16777217', '4b800000'],
  ['-0', '00000000'],
  ['1e39', 'MAP_VALUE_RANGE: level is "1e39"; 4 bytes have -3.4028235e+38 to 3.4028235e+38'],
  ['NaN', 'MAP_VALUE_TYPE: level is "NaN"; expected a number such as 20.5'],
  ['Infinity', 'MAP_VALUE_TYPE: level is "Infinity"; expected a number such as 20.5'],
  ['', 'MAP_VALUE_TYPE: level is ""; expected a number such as 20.5'],
])('the text %j is written in four bytes as %s', (text, hex) => {
  expect(write(single, text)).toBe(hex);
});

const bcd = (bytes: number, order: ByteOrder = 'big'): ScalarDefinition => ({
  type: 'bcd',
  bytes,
  order,
});

test('packed BCD has two digits a byte', () => {
  expect(read(bcd(3), Buffer.from('001234', 'hex'))).toBe('1234');
  expect(read(bcd(3, 'little'), Buffer.from('341200', 'hex'))).toBe('1234');
  expect(read(bcd(4, 'big-swapped'), Buffer.from('56781234', 'hex'))).toBe('12345678');
  expect(read(bcd(2), Buffer.from('0000', 'hex'))).toBe('0');
  expect(write(bcd(3), '1234')).toBe('001234');
  expect(write(bcd(3, 'little'), '1234')).toBe('341200');
  expect(write(bcd(8), '9999999999999999')).toBe('9999999999999999');
});

test('what is no BCD is refused', () => {
  expect(read(bcd(2), Buffer.from('12a4', 'hex'))).toBe(
    'MAP_VALUE_TYPE: level is the bytes 12a4; expected decimal digits only (BCD)',
  );
  expect(write(bcd(2), '10000')).toBe(
    'MAP_VALUE_RANGE: level is "10000"; expected at most 4 digits',
  );
  for (const text of ['-1', '01', '1.5', ''])
    expect(write(bcd(2), text)).toMatch(/^MAP_VALUE_TYPE: level is /);
});
