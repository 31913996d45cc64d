import { GatewayError } from 'mqttgateway/interface';
import type { Options } from './options.generated.js';
import { registerCodec } from './register-codec.js';
import type { RegisterOptions, Table } from './register-options.js';

/** A register as declared, ready to be read and written. */
export interface Register {
  readonly name: string;
  readonly table: Table;
  readonly unit: number;
  /** As requests have it, from 0. */
  readonly address: number;
  /** How many registers or coils it takes. */
  readonly count: number;
  /** The name of the register with its power of ten. */
  readonly exponent: string | undefined;
  /**
   * The text of what the device says; undefined where it says that it has no value.
   *
   * @throws GatewayError where that is no such number
   */
  readonly read: (data: readonly number[]) => string | undefined;
  /** Of registers that may be written. @throws GatewayError `MAP_VALUE_TYPE`, `MAP_VALUE_RANGE` */
  readonly write: ((text: string) => number[]) | undefined;
  /** Whether it is written by the request for several. */
  readonly multiple: boolean;
  /** For people: `register power (holding 5, unit 1)`. */
  readonly subject: string;
}

export const isSwitch = (table: Table): boolean => table === 'coil' || table === 'discrete';

const readSwitch = ([value = 0]: readonly number[]): string => (value === 0 ? 'false' : 'true');

const writeSwitch =
  (name: string) =>
  (text: string): number[] => {
    if (text === 'true') return [1];
    if (text === 'false') return [0];
    throw new GatewayError('MAP_VALUE_TYPE', `${name} is "${text}"; expected true or false`);
  };

const contentOf = (
  name: string,
  given: RegisterOptions,
  order: Required<Options>['order'],
): Pick<Register, 'count' | 'read' | 'write'> => {
  const { table, bit, missing, write = false } = given;
  if (isSwitch(table))
    return { count: 1, read: readSwitch, write: write ? writeSwitch(name) : undefined };
  const codec = registerCodec({ ...given, order: given.order ?? order }, name);
  if (bit !== undefined)
    return {
      count: codec.words,
      read: ([word = 0]) => readSwitch([(word >> bit) & 1]),
      write: undefined,
    };
  const none = missing === undefined ? undefined : String(missing);
  return {
    count: codec.words,
    read: (data) => {
      const text = codec.read(data);
      return text === none ? undefined : text;
    },
    write: write ? codec.write : undefined,
  };
};

/** The registers of the options, by name. */
export const registersOf = ({
  registers,
  unit,
  base,
  order,
}: Pick<Required<Options>, 'registers' | 'unit' | 'base' | 'order'>): ReadonlyMap<
  string,
  Register
> =>
  new Map(
    Object.entries(registers).map(([name, given]): [string, Register] => {
      const own = given.unit ?? unit;
      const register: Register = {
        name,
        table: given.table,
        unit: own,
        address: given.address - base,
        ...contentOf(name, given, order),
        exponent: given.exponent,
        multiple: given.multiple ?? false,
        subject: `register ${name} (${given.table} ${given.address}, unit ${own})`,
      };
      return [name, register];
    }),
  );
