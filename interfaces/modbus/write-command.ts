import { GatewayError, type Message } from 'mqttgateway/interface';
import type { CompiledValues } from 'mqttgateway/interface/declared';
import { exponentOf, timesPowerOfTen } from './power-of-ten.js';
import type { Register } from './register.js';
import { faultOf } from './request-fault.js';
import type { Requests } from './requests.js';

export interface WriteOptions {
  readonly registers: ReadonlyMap<string, Register>;
  readonly values: CompiledValues;
  readonly requests: Requests;
}

type Writable = Register & { readonly write: NonNullable<Register['write']> };

const isWritable = (register: Register): register is Writable => register.write !== undefined;

const failed = (message: string, cause?: unknown): GatewayError =>
  new GatewayError('INTERFACE_COMMAND_FAILED', message, { cause });

/** The registers that the arguments of a command name. @throws GatewayError */
const namedBy = (
  { action, arguments: given }: Message,
  registers: ReadonlyMap<string, Register>,
): [Writable, string][] => {
  const writable = [...registers.values()].filter(isWritable).map(({ name }) => name);
  const allowed =
    writable.length === 0
      ? 'no register may be written'
      : `those that may be written are ${writable.slice(0, 20).join(', ')}`;
  return Object.entries(given).map(([name, word]) => {
    const register = registers.get(name);
    if (register === undefined)
      throw failed(`argument "${name.slice(0, 64)}" of ${action} is no register; ${allowed}`);
    if (isWritable(register)) return [register, word];
    throw failed(`${register.subject} is not to be written; ${allowed}`);
  });
};

/** The number that stands in the register for a number of the message. @throws GatewayError */
const unscaled = async (
  register: Register,
  text: string,
  { registers, requests }: WriteOptions,
): Promise<string> => {
  const exponent = registers.get(register.exponent ?? '');
  if (exponent === undefined) return text;
  const said = exponent.read(await requests.run((line) => line.read(exponent)));
  const power = exponentOf(said);
  const number = power === undefined ? undefined : timesPowerOfTen(text, -power);
  if (number === undefined)
    throw failed(`${register.subject} is "${text}" with the exponent "${said ?? ''}"`);
  // What the device cannot say as finely is rounded to its step.
  return String(Math.round(Number(number)));
};

/**
 * Writes the registers that the arguments of a command name, in their order; nothing is written
 * where one of them is wrong.
 *
 * @returns the registers
 * @throws GatewayError `INTERFACE_COMMAND_FAILED`
 */
export const writeCommand = async (
  command: Message,
  options: WriteOptions,
): Promise<readonly Register[]> => {
  const { registers, values, requests } = options;
  const writes: { register: Writable; data: number[] }[] = [];
  let current: Register | undefined;
  try {
    for (const [register, word] of namedBy(command, registers)) {
      current = register;
      const text = values.of(register.name).print(word);
      if (typeof text !== 'string') throw failed(text.message);
      writes.push({ register, data: register.write(await unscaled(register, text, options)) });
    }
    for (const { register, data } of writes) {
      current = register;
      const { unit, address, multiple } = register;
      const table = register.table === 'coil' ? 'coil' : 'holding';
      await requests.run((line) => line.write({ table, unit, address, values: data, multiple }));
    }
  } catch (cause) {
    if (cause instanceof GatewayError) throw cause;
    throw failed(`${current?.subject} was not written: ${faultOf(cause).message}`, cause);
  }
  return writes.map(({ register }) => register);
};
