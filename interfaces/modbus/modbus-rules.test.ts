/** The pure rules: registers, the plan of requests, powers of ten, what the check finds. */
import fc from 'fast-check';
import { createHarness } from 'mqttgateway/interface/testing';
import modbus from './index.js';
import { planReads } from './plan-reads.js';
import { exponentOf, timesPowerOfTen } from './power-of-ten.js';
import { registersOf } from './register.js';
import { registerCodec } from './register-codec.js';
import type { RegisterOptions } from './register-options.js';
import { faultOf } from './request-fault.js';

const BOUNDS = { gap: 2, maxRegisters: 125, maxCoils: 2000 };

const registers = (given: Record<string, RegisterOptions>) =>
  registersOf({ registers: given, unit: 1, base: 0, order: 'big' });

const planOf = (given: Record<string, RegisterOptions>, bounds = BOUNDS) =>
  planReads(registers(given).values(), bounds).map(
    ({ table, unit, address, count, registers: of }) =>
      [table, unit, address, count, ...of.map(({ name }) => name)].join(' '),
  );

test('neighbours come in one request, up to the gap, the bounds, the table and the unit', () => {
  const holding = (address: number, more: Partial<RegisterOptions> = {}): RegisterOptions => ({
    table: 'holding',
    address,
    ...more,
  });
  expect(
    planOf({ c: holding(14, { type: 'int32' }), a: holding(10), b: holding(11), far: holding(19) }),
  ).toEqual(['holding 1 10 6 a b c', 'holding 1 19 1 far']);
  expect(
    planOf({ a: holding(0), b: holding(0, { unit: 2 }), c: { table: 'input', address: 1 } }),
  ).toEqual(['holding 1 0 1 a', 'input 1 1 1 c', 'holding 2 0 1 b']);
  expect(
    planOf({ a: holding(0), b: holding(1), c: holding(2) }, { ...BOUNDS, maxRegisters: 2 }),
  ).toEqual(['holding 1 0 2 a b', 'holding 1 2 1 c']);
  // One inside another, as a bit of a number.
  expect(planOf({ a: holding(0, { type: 'uint64' }), b: holding(1, { bit: 3 }) })).toEqual([
    'holding 1 0 4 a b',
  ]);
});

test('every register is in exactly one request, whole, and no request is too large', () => {
  const register = fc.record({
    table: fc.constantFrom<RegisterOptions['table'][]>('holding', 'coil'),
    address: fc.nat(400),
    unit: fc.integer({ min: 1, max: 2 }),
  });
  const typed = fc
    .tuple(register, fc.constantFrom<NonNullable<RegisterOptions['type']>[]>('int16', 'float64'))
    .map(([given, type]) => (given.table === 'coil' ? given : { ...given, type }));
  const bounds = fc.record({
    gap: fc.nat(20),
    maxRegisters: fc.integer({ min: 4, max: 125 }),
    maxCoils: fc.integer({ min: 1, max: 2000 }),
  });
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 60 }), bounds, (list, limits) => {
      const all = [...registers(Object.fromEntries(list.entries())).values()];
      const reads = planReads(all, limits);
      expect(reads.flatMap((read) => read.registers).length).toBe(all.length);
      for (const read of reads) {
        const most = read.table === 'coil' ? limits.maxCoils : limits.maxRegisters;
        expect(read.count).toBeLessThanOrEqual(most);
        for (const { table, unit, address, count } of read.registers) {
          expect([table, unit]).toEqual([read.table, read.unit]);
          expect(address).toBeGreaterThanOrEqual(read.address);
          expect(address + count).toBeLessThanOrEqual(read.address + read.count);
        }
      }
    }),
  );
});

test.each<[RegisterOptions['type'], RegisterOptions['order'], number[], string]>([
  ['int16', 'big', [0xfffe], '-2'],
  ['uint16', 'little', [0x0100], '1'],
  ['int32', 'big', [0xffff, 0xfffe], '-2'],
  ['uint32', 'big-swapped', [0x0304, 0x0102], '16909060'],
  ['uint64', 'big', [0xffff, 0xffff, 0xffff, 0xffff], '18446744073709551615'],
  ['float32', 'big', [0x4048, 0xf5c3], '3.14'],
  ['bcd16', 'big', [0x1234], '1234'],
  ['text', 'big', [0x4142, 0x4300], 'ABC'],
  ['text', 'little', [0x4241, 0x0043], 'ABC'],
])('%s in %s order, both ways', (type, order = 'big', words, text) => {
  const length = type === 'text' ? { length: words.length } : {};
  const codec = registerCodec({ ...(type !== undefined && { type }), ...length, order }, 'it');
  expect(codec.words).toBe(words.length);
  expect(codec.read(words)).toBe(text);
  expect(codec.write(text)).toEqual(words);
});

test('what does not fit into registers is refused', () => {
  expect(() => registerCodec({ type: 'int16', order: 'big' }, 'it').write('40000')).toThrow(
    'it is "40000"; 2 bytes have -32768 to 32767',
  );
  expect(() => registerCodec({ type: 'text', length: 1, order: 'big' }, 'it').write('abc')).toThrow(
    'it is a text of 3 bytes; its registers have room for 2',
  );
});

test('a bit, a switch, a number that says that there is none', () => {
  const all = registers({
    bit: { table: 'input', address: 0, bit: 3 },
    relay: { table: 'coil', address: 0 },
    power: { table: 'input', address: 1, type: 'int16', missing: -32768 },
  });
  expect(all.get('bit')?.read([0b1000])).toBe('true');
  expect(all.get('bit')?.read([0b0111])).toBe('false');
  expect(all.get('relay')?.read([1])).toBe('true');
  expect(all.get('power')?.read([0x8000])).toBeUndefined();
  expect(all.get('power')?.read([0x7fff])).toBe('32767');
});

test('powers of ten are exact', () => {
  expect(timesPowerOfTen('1234', -1)).toBe('123.4');
  expect(timesPowerOfTen('-7', 3)).toBe('-7000');
  expect(timesPowerOfTen('0', -2)).toBe('0');
  expect(timesPowerOfTen('1.5e3', -1)).toBe('150');
  expect(timesPowerOfTen('x', 1)).toBeUndefined();
  expect([exponentOf('-2'), exponentOf('-32768'), exponentOf(''), exponentOf(undefined)]).toEqual([
    -2,
    undefined,
    undefined,
    undefined,
  ]);
});

test('faults of the library in words', () => {
  expect(faultOf({ modbusCode: 11 }).kind).toBe('silent');
  expect(faultOf({ modbusCode: 2 })).toMatchObject({ kind: 'refused', exception: 2 });
  expect(faultOf({ modbusCode: 99 }).message).toBe('exception 99');
  expect(faultOf(new Error('CRC error'))).toMatchObject({
    kind: 'garbled',
    message: 'the answer cannot be read: CRC error',
    mayPass: true,
  });
});

const check = async (changes: object): Promise<string[]> => {
  const { options } = createHarness(modbus, {
    options: {
      connection: { tcp: { host: 'x' } },
      registers: { a: { table: 'holding', address: 1, write: true } },
      ...changes,
    },
  });
  const found = (await modbus.check?.(options as Parameters<typeof modbus.create>[0])) ?? [];
  return found.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test.each<[object, string]>([
  [
    { values: { a: 'tenths', tenths: { type: 'integer' }, limt: { type: 'integer' } } },
    'values.limt: there is no register "limt", so the value limt is never used; there are a',
  ],
  [
    { registers: { a: { table: 'input', address: 1, write: true } } },
    'registers.a.write: a cannot be written: input is only read',
  ],
  [
    { registers: { a: { table: 'coil', address: 1, type: 'int16', write: true } } },
    'registers.a.type: a is a coil, true or false, and has no type',
  ],
  [
    { registers: { a: { table: 'holding', address: 1, bit: 2, write: true } } },
    'registers.a.write: a is one bit, and writing it would write the other 15 too',
  ],
  [
    { registers: { a: { table: 'holding', address: 1, type: 'text', write: true } } },
    'registers.a.type: a is a text and needs length, its number of registers',
  ],
  [
    { registers: { a: { table: 'holding', address: 0, write: true } }, base: 1 },
    'registers.a.address: address of a is 0; with base 1 the first is 1',
  ],
  [
    { registers: { a: { table: 'holding', address: 65535, type: 'int32', write: true } } },
    'registers.a.address: a takes 2 from 65535; a table ends at 65535',
  ],
  [
    { registers: { a: { table: 'holding', address: 1, exponent: 'b', write: true } } },
    'registers.a.exponent: exponent of a is "b", but there is no such register',
  ],
  [
    { registers: { a: { table: 'holding', address: 1 } } },
    'registers.a: register a is in no poll and is not to be written; nothing uses it',
  ],
  [
    { polls: { p: { every: 1, registers: ['a', 'b'] } } },
    'polls.p.registers.1: there is no register "b"; there are a',
  ],
  [
    { values: { a: { type: 'integer', mask: 6 } } },
    'values.a: a is part of a register, and writing it would write zeros beside it; leave out write or the mask',
  ],
  [{ values: { a: { type: 'number', factor: 0.1 } } }, 'values.a.factor: '],
])('%j', async (changes, message) => {
  expect((await check(changes)).join('\n')).toContain(message);
});

test('nothing is found where nothing is wrong', async () => {
  expect(await check({})).toEqual([]);
});
