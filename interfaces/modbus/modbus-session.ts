import { createMessage, type InterfaceContext, type Message } from 'mqttgateway/interface';
import { type CompiledValues, compileValues } from 'mqttgateway/interface/declared';
import { changedSince } from './changed-since.js';
import { LeftOut } from './left-out.js';
import { type ModbusLine, openLine } from './modbus-line.js';
import type { Options } from './options.generated.js';
import { Poll } from './poll.js';
import { type Register, registersOf } from './register.js';
import type { PollSettings } from './register-options.js';
import { faultOf, RequestFault } from './request-fault.js';
import { Requests } from './requests.js';
import { writeCommand } from './write-command.js';

export interface SessionOptions {
  readonly options: Required<Options>;
  readonly context: InterfaceContext;
  readonly signal: AbortSignal;
}

/** One declared poll, with what its last message said. */
interface Running {
  readonly name: string;
  readonly settings: PollSettings;
  readonly poll: Poll;
  last: Readonly<Record<string, string>>;
  turn: Promise<unknown>;
}

/** From the connection to its end. */
export class ModbusSession {
  readonly #options: Required<Options>;
  readonly #context: InterfaceContext;
  readonly #registers: ReadonlyMap<string, Register>;
  readonly #values: CompiledValues;
  readonly #leftOut: LeftOut;
  readonly #polls: readonly Running[];
  readonly #requests: Requests;
  readonly #line: ModbusLine;
  readonly #ending = new AbortController();
  #silentPolls = 0;

  private constructor(
    { options, context }: SessionOptions,
    line: ModbusLine,
    values: CompiledValues,
  ) {
    this.#options = options;
    this.#context = context;
    this.#line = line;
    this.#values = values;
    this.#leftOut = new LeftOut(context);
    this.#registers = registersOf(options);
    const { connection, timeout, retries, pause } = options;
    this.#requests = new Requests({
      line,
      timeoutMs: timeout * 1000,
      retries,
      pauseMs: pause * 1000,
      isAnonymous: connection.serial !== undefined || connection.tcp?.rtu === true,
      signal: this.#ending.signal,
    });
    this.#polls = Object.entries(options.polls).map(([name, settings]) => ({
      name,
      settings,
      poll: this.#pollOf(settings.registers),
      last: {},
      turn: Promise.resolve(),
    }));
  }

  /**
   * Connects, and waits until one unit answers.
   *
   * @throws RequestFault where no unit answers; what the connection says
   */
  static async open(given: SessionOptions): Promise<ModbusSession> {
    const { options, context, signal } = given;
    const line = await openLine({
      connection: options.connection,
      timeoutMs: options.timeout * 1000,
      signal,
      onLost: (cause) => context.lost(cause),
      traffic: (direction, bytes) => context.traffic(direction, bytes),
    });
    const session = new ModbusSession(given, line, await compileValues(options.values));
    const abort = (): void => void session.close();
    signal.addEventListener('abort', abort, { once: true });
    try {
      await session.#begin();
    } catch (cause) {
      await session.close();
      throw cause;
    } finally {
      signal.removeEventListener('abort', abort);
    }
    return session;
  }

  /** Reads and tells every poll, also where nothing has changed. */
  async report(): Promise<void> {
    for (const running of this.#polls) {
      running.last = {};
      await this.#run(running);
    }
  }

  /** Executes a command that names registers. @throws GatewayError `INTERFACE_COMMAND_FAILED` */
  async write(command: Message): Promise<void> {
    const written = await writeCommand(command, {
      registers: this.#registers,
      values: this.#values,
      requests: this.#requests,
    });
    if (!this.#options.readback) return;
    const { given, silence } = await this.#pollOf(written.map(({ name }) => name)).read();
    if (silence !== undefined)
      this.#context.log.warn(`written, but not read back: ${silence.message}`);
    const { function: itsFunction, gateway, location, device } = command;
    const fields = { function: itsFunction, gateway, location, device };
    const said = Object.entries(fields).filter(([, word]) => word !== '');
    await this.#emit({ ...this.#options.message, ...Object.fromEntries(said) }, given);
  }

  async close(): Promise<void> {
    this.#ending.abort();
    await this.#line.close();
  }

  /** Asks one register of each unit until one answers; then what is to be polled begins. */
  async #begin(): Promise<void> {
    const polled = this.#polls.flatMap(({ settings }) => settings.registers);
    const registers = polled.flatMap((name) => this.#registers.get(name) ?? []);
    const ofUnits = new Map(registers.map((register) => [register.unit, register]));
    let silence: RequestFault | undefined;
    for (const register of ofUnits.values()) {
      if (this.#requests.answers > 0) break;
      silence = (await this.#pollOf([register.name]).read()).silence;
    }
    if (silence !== undefined && this.#requests.answers === 0)
      throw new RequestFault('silent', `no unit answers: ${silence.message}`);
    for (const running of this.#polls) {
      // The first time at once, however long its period is.
      const first = this.#watch(running);
      first.catch((cause: unknown) => this.#context.lost(faultOf(cause)));
      this.#context.every(running.settings.every * 1000, () => this.#watch(running));
    }
  }

  #pollOf(names: readonly string[]): Poll {
    const { gap, maxregisters, maxcoils } = this.#options;
    return new Poll({
      wanted: names.flatMap((name) => this.#registers.get(name) ?? []),
      registers: this.#registers,
      requests: this.#requests,
      values: this.#values,
      leftOut: this.#leftOut,
      gap,
      maxRegisters: maxregisters,
      maxCoils: maxcoils,
    });
  }

  /** One poll of the schedule. A line that is gone is told by its own event. */
  async #watch(running: Running): Promise<void> {
    const { lostafter } = this.#options;
    const before = this.#requests.answers;
    const silence = await this.#run(running);
    if (silence === undefined || this.#requests.answers > before) {
      this.#silentPolls = 0;
      return;
    }
    this.#silentPolls += 1;
    if (lostafter > 0 && this.#silentPolls >= lostafter)
      this.#context.lost(
        new RequestFault(
          'silent',
          `${this.#silentPolls} polls in a row without answer: ${silence.message}`,
        ),
      );
  }

  /** One after the other, also where a command asks for it. @returns why a unit did not answer */
  #run(running: Running): Promise<RequestFault | undefined> {
    const turn = running.turn.then(() => this.#tell(running));
    running.turn = turn.catch(() => undefined);
    return turn;
  }

  async #tell(running: Running): Promise<RequestFault | undefined> {
    const { name, settings, poll, last } = running;
    try {
      const { given, silence } = await poll.read();
      if (silence !== undefined) this.#leftOut.add(`a part of poll ${name}`, silence.message);
      else this.#leftOut.remove(`a part of poll ${name}`);
      const told = settings.only === 'changes' ? changedSince(last, given) : given;
      running.last = { ...last, ...given };
      await this.#emit({ ...this.#options.message, ...settings.message }, told);
      return silence;
    } catch (cause) {
      const fault = faultOf(cause);
      if (fault.kind === 'closed') return fault;
      throw cause;
    }
  }

  async #emit(said: Partial<Message>, given: Readonly<Record<string, string>>): Promise<void> {
    if (this.#ending.signal.aborted || Object.keys(given).length === 0) return;
    await this.#context.emit(createMessage({ action: 'MEASURED', ...said, arguments: given }));
  }
}
