import type { CompiledValues } from 'mqttgateway/interface/declared';
import type { LeftOut } from './left-out.js';
import { type PlannedRead, planReads, type ReadBounds, readAlone } from './plan-reads.js';
import { exponentOf, timesPowerOfTen } from './power-of-ten.js';
import type { Register } from './register.js';
import { faultOf, ILLEGAL_ADDRESS, type RequestFault } from './request-fault.js';
import type { Requests } from './requests.js';

export interface PollOptions extends ReadBounds {
  /** Those that the message has, in its order. */
  readonly wanted: readonly Register[];
  /** All there are, by name: some of them are exponents of others. */
  readonly registers: ReadonlyMap<string, Register>;
  readonly requests: Requests;
  readonly values: CompiledValues;
  readonly leftOut: LeftOut;
}

/** Registers that are read together. */
export class Poll {
  readonly #options: PollOptions;
  #plan: readonly PlannedRead[];

  constructor(options: PollOptions) {
    this.#options = options;
    const { wanted, registers } = options;
    const exponents = wanted.flatMap(({ exponent }) => registers.get(exponent ?? '') ?? []);
    this.#plan = planReads([...wanted, ...exponents], options);
  }

  /**
   * Reads all of them; those that cannot be read are left out.
   *
   * @returns what the message says; the fault where a unit did not answer
   * @throws RequestFault `closed`
   */
  async read(): Promise<{ given: Record<string, string>; silence: RequestFault | undefined }> {
    const texts = new Map<string, string>();
    const silentUnits = new Set<number>();
    let silence: RequestFault | undefined;
    for (const read of this.#plan) {
      // A unit that is not there costs its time once.
      if (silentUnits.has(read.unit)) continue;
      const fault = await this.#ask(read, texts);
      if (fault === undefined) continue;
      silentUnits.add(read.unit);
      silence = fault;
    }
    return { given: this.#worded(texts), silence };
  }

  /** @returns why the unit is taken for silent */
  async #ask(read: PlannedRead, texts: Map<string, string>): Promise<RequestFault | undefined> {
    const { requests, leftOut } = this.#options;
    const [register, ...others] = read.registers;
    if (register === undefined) return undefined;
    try {
      const data = await requests.run((line) => line.read(read));
      for (const each of read.registers) {
        const start = each.address - read.address;
        this.#take(each, data.slice(start, start + each.count), texts);
      }
      return undefined;
    } catch (cause) {
      const fault = faultOf(cause);
      if (fault.kind === 'closed') throw fault;
      if (fault.kind !== 'refused') return fault;
      if (others.length > 0 && fault.exception === ILLEGAL_ADDRESS)
        return this.#askOneByOne(read, texts);
      for (const { subject } of read.registers)
        leftOut.add(subject, `the device refused to read it: ${fault.message}`);
      return undefined;
    }
  }

  /** One of them, or what lies between, is not there; from now on each is asked for alone. */
  async #askOneByOne(
    read: PlannedRead,
    texts: Map<string, string>,
  ): Promise<RequestFault | undefined> {
    const alone = read.registers.map(readAlone);
    this.#plan = this.#plan.flatMap((each) => (each === read ? alone : [each]));
    for (const each of alone) {
      const fault = await this.#ask(each, texts);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  #take(register: Register, data: readonly number[], texts: Map<string, string>): void {
    const { leftOut } = this.#options;
    try {
      const text = register.read(data);
      if (text !== undefined) texts.set(register.name, text);
      leftOut.remove(register.subject);
    } catch (cause) {
      leftOut.add(register.subject, faultText(cause));
    }
  }

  #worded(texts: ReadonlyMap<string, string>): Record<string, string> {
    const { wanted, values, leftOut } = this.#options;
    const given: Record<string, string> = {};
    for (const { name, exponent, subject } of wanted) {
      const text = texts.get(name);
      if (text === undefined) continue;
      const power = exponent === undefined ? 0 : exponentOf(texts.get(exponent));
      const number =
        power === undefined ? undefined : power === 0 ? text : timesPowerOfTen(text, power);
      if (number === undefined) {
        leftOut.add(subject, `its exponent ${exponent} is "${texts.get(exponent ?? '') ?? ''}"`);
        continue;
      }
      const word = values.of(name).read(number);
      if (typeof word === 'string') given[name] = word;
      else leftOut.add(subject, word.message);
    }
    return given;
  }
}

const faultText = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
