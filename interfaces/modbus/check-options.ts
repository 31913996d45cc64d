import type { OptionProblem } from 'mqttgateway/interface';
import { compileValues } from 'mqttgateway/interface/declared';
import type { Options } from './options.generated.js';
import { isSwitch, registersOf } from './register.js';
import type { RegisterOptions } from './register-options.js';

const LAST_ADDRESS = 65_535;

type Given = Required<Options>;
type Found = readonly (readonly [key: keyof RegisterOptions, message: string])[];

const wrongKeys = (name: string, given: RegisterOptions, all: Given): Found => {
  const { table, type, bit, length, exponent, write, missing, address } = given;
  const found: (readonly [keyof RegisterOptions, string])[] = [];
  if (address < all.base)
    found.push([
      'address',
      `address of ${name} is ${address}; with base ${all.base} the first is ${all.base}`,
    ]);
  if (isSwitch(table))
    for (const key of ['type', 'order', 'length', 'bit', 'exponent', 'missing'] as const)
      if (given[key] !== undefined)
        found.push([key, `${name} is a ${table}, true or false, and has no ${key}`]);
  if (write === true && (table === 'input' || table === 'discrete'))
    found.push(['write', `${name} cannot be written: ${table} is only read`]);
  if (write === true && bit !== undefined)
    found.push(['write', `${name} is one bit, and writing it would write the other 15 too`]);
  if (type === 'text' && length === undefined)
    found.push(['type', `${name} is a text and needs length, its number of registers`]);
  if (type !== 'text' && length !== undefined)
    found.push(['length', `${name} is no text; its type says how many registers it takes`]);
  if (bit !== undefined && type !== undefined && type !== 'uint16')
    found.push(['bit', `${name} is one bit of a register; leave out type ${type}`]);
  if (type === 'text' && (exponent !== undefined || missing !== undefined))
    found.push(['type', `${name} is a text; exponent and missing are for numbers`]);
  if (exponent !== undefined && !Object.hasOwn(all.registers, exponent))
    found.push(['exponent', `exponent of ${name} is "${exponent}", but there is no such register`]);
  else if (exponent !== undefined && all.registers[exponent]?.exponent !== undefined)
    found.push(['exponent', `exponent of ${name} is "${exponent}", which has an exponent itself`]);
  return found;
};

const wrongRegisters = (options: Given): OptionProblem[] =>
  Object.entries(options.registers).flatMap(([name, given]) =>
    wrongKeys(name, given, options).map(([key, message]) => ({
      path: ['registers', name, ...(given[key] === undefined ? [] : [key])],
      message,
    })),
  );

const outside = (options: Given): OptionProblem[] =>
  [...registersOf(options).values()]
    .filter(({ address, count }) => address + count - 1 > LAST_ADDRESS)
    .map(({ name, count }) => ({
      path: ['registers', name, 'address'],
      message: `${name} takes ${count} from ${options.registers[name]?.address}; a table ends at ${LAST_ADDRESS + options.base}`,
    }));

const wrongPolls = ({ polls, registers }: Given): OptionProblem[] =>
  Object.entries(polls).flatMap(([poll, { registers: names }]) =>
    names.flatMap((name, index) =>
      Object.hasOwn(registers, name)
        ? []
        : [
            {
              path: ['polls', poll, 'registers', index],
              message: `there is no register "${name}"; there are ${Object.keys(registers).slice(0, 20).join(', ')}`,
            },
          ],
    ),
  );

/** Registers that no poll reads, no command writes and no other needs. */
const unused = ({ polls, registers }: Given): OptionProblem[] => {
  const used = new Set([
    ...Object.values(polls).flatMap(({ registers: names }) => names),
    ...Object.values(registers).flatMap(({ exponent }) => exponent ?? []),
  ]);
  return Object.entries(registers)
    .filter(([name, { write }]) => !used.has(name) && write !== true)
    .map(([name]) => ({
      path: ['registers', name],
      severity: 'warning',
      message: `register ${name} is in no poll and is not to be written; nothing uses it`,
      onKey: true,
    }));
};

const wrongValues = async ({ values, registers }: Given): Promise<OptionProblem[]> => {
  const { problems } = await compileValues(values);
  const masked = Object.entries(values).filter(
    ([name, value]) =>
      registers[name]?.write === true &&
      typeof value === 'object' &&
      value !== null &&
      ('mask' in value || 'shift' in value),
  );
  const names = Object.keys(registers);
  return [
    ...problems,
    ...Object.keys(values)
      // A value may be there for another one, which says its name: { current: limit }.
      .filter((name) => !Object.hasOwn(registers, name) && !Object.values(values).includes(name))
      .map(
        (name): OptionProblem => ({
          path: ['values', name],
          code: 'MAP_UNUSED_VALUE',
          severity: 'warning',
          message: `there is no register "${name}", so the value ${name} is never used; there are ${names.slice(0, 20).join(', ')}`,
          onKey: true,
        }),
      ),
    ...masked.map(([name]) => ({
      path: ['values', name],
      message: `${name} is part of a register, and writing it would write zeros beside it; leave out write or the mask`,
    })),
  ];
};

/** What the schema cannot say. */
export const checkOptions = async (options: Given): Promise<readonly OptionProblem[]> => {
  const wrong = wrongRegisters(options);
  const further = wrong.length > 0 ? [] : outside(options);
  return [
    ...wrong,
    ...further,
    ...wrongPolls(options),
    ...(await wrongValues(options)),
    ...unused(options),
  ];
};
