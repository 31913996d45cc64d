import { setTimeout as sleep } from 'node:timers/promises';
import { errorText } from '../errors/error-text.js';
import { faultText } from '../errors/fault-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { assertDevice } from '../isolation/assert-device.js';
import { isDefect } from '../isolation/is-defect.js';
import { StartTasks } from '../isolation/start-tasks.js';
import type { Message } from '../map/message.js';
import { backoffMs } from '../mqtt/backoff.js';
import type { DeviceInterface, InterfaceContext } from '../sdk/interface-contract.js';
import { NamedCounts } from '../sdk/named-counts.js';
import { codeOf } from './code-of.js';
import { withDeadline } from './deadline.js';
import { DefectCount } from './defect-count.js';
import { EmitGate } from './emit-gate.js';
import { givesUp } from './gives-up.js';
import type { CommandsLeft, CommandTerms } from './inbox/command-terms.js';
import { instanceContext } from './instance-context.js';
import { InstanceLog } from './instance-log.js';
import { InstanceWork } from './instance-work.js';
import type { InterfaceState, SupervisorSnapshot } from './interface-snapshot.js';
import { stackOf } from './stack-of.js';
import { startFault } from './start-fault.js';
import type { SupervisorOptions } from './supervisor-options.js';
import type { Work } from './work.js';

/** An interface that ran this long starts with a short pause again when it is lost. */
const STABLE_MS = 30_000;

/** Runs one interface instance: starts it, hands it commands, starts it again when it is lost. */
export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #work: InstanceWork;
  readonly #log: InstanceLog;
  readonly #stopping = new AbortController();
  #left: CommandsLeft = 'notRunning';
  /** Of the present start. */
  #tasks: StartTasks;
  #device: DeviceInterface | undefined;
  #state: InterfaceState = 'idle';
  #since = new Date();
  #reason: string | undefined;
  /** Of the mistake that is the reason. */
  #stack: string | undefined;
  #starts = 0;
  /** Devices left for a new one. */
  #builds = 0;
  readonly #counts = new NamedCounts();
  readonly #defects: DefectCount;
  readonly #gate: EmitGate;
  #lose: (cause: unknown) => void = () => undefined;
  #started: Promise<void> | undefined;
  #running: Promise<void> | undefined;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    const monotonicMs = (): number => performance.now();
    this.#log = new InstanceLog(options.log, monotonicMs);
    this.#work = new InstanceWork({
      ...options,
      monotonicMs,
      device: () => this.#device,
      state: () => this.#state,
      onHangs: (cause) => this.#lose(cause),
      heldBack: this.#log,
    });
    this.#defects = new DefectCount(options.defects, monotonicMs);
    this.#gate = new EmitGate({ ...options, onFlood: (fault) => this.#lose(fault) });
    this.#tasks = this.#newTasks();
  }

  get snapshot(): SupervisorSnapshot {
    return {
      name: this.#options.name,
      interface: this.#options.definition.name,
      state: this.#state,
      since: this.#since.toISOString(),
      ...(this.#reason !== undefined && { reason: this.#reason }),
      ...(this.#stack !== undefined && { stack: this.#stack }),
      starts: this.#starts,
      defects: this.#defects.total,
      ...this.#gate.counters,
      commands: this.#work.counters,
      counts: this.#counts.all,
    };
  }

  /**
   * Starts the interface; resolves when the first attempt is decided.
   *
   * @throws GatewayError `INTERFACE_START_FAILED` or `INTERFACE_START_TIMEOUT` under the policy `fail`
   */
  start(): Promise<void> {
    this.#started ??= new Promise((resolve, reject) => {
      this.#running = this.#live({ resolve, reject });
    });
    return this.#started;
  }

  /** Whether one more command would be left out because too many wait. */
  get isBusy(): boolean {
    return this.#work.isFull;
  }

  /** Hands over a command, or counts why not. */
  deliver(message: Message, terms?: CommandTerms): void {
    this.take({ kind: 'command', message }, terms);
  }

  /**
   * Hands over something to do.
   *
   * @returns why it was left out and counted, or undefined
   */
  take(work: Work, terms?: CommandTerms): 'full' | 'not-running' | undefined {
    return this.#work.take(work, terms);
  }

  /**
   * Stops for good; resolves when the interface has stopped or `stopTimeoutMs` has passed.
   *
   * @param as what is said of commands that wait or come: the gateway stops, or goes on without it
   * @param heir takes those that wait
   */
  async stop(as: CommandsLeft = 'stopping', heir?: Supervisor): Promise<void> {
    const reason = new Error('the gateway stops');
    this.#stopping.abort(reason);
    this.#left = as;
    this.#leaveOut(heir);
    this.#lose(reason);
    await this.#running;
    this.#log.flush();
    if (this.#state === 'failed') return;
    // It was asked for: that is no reason to be told.
    this.#reason = undefined;
    this.#stack = undefined;
    this.#change('stopped');
  }

  /** Has the interface told the desired state, where there is one and it runs; once is enough. */
  tellDesired(): void {
    if (this.#state === 'running') this.#work.tellDesired();
  }

  async #live(first: { resolve: () => void; reject: (error: unknown) => void }): Promise<void> {
    const { signal } = this.#stopping;
    let failures = 0;
    while (!signal.aborted) {
      const lost = new Promise<unknown>((resolve) => {
        this.#lose = resolve;
      });
      const fault = await this.#attempt();
      let cause: unknown = fault?.cause ?? fault;
      if (fault === undefined) {
        first.resolve();
        const startedAt = performance.now();
        cause = await lost;
        // A device that comes and goes every second must not be started every second.
        if (performance.now() - startedAt >= STABLE_MS) failures = 0;
      }
      this.#reason = `${fault === undefined ? '' : 'could not start: '}${faultText(cause)}`;
      this.#stack = stackOf(cause);
      await this.#close(codeOf(cause) === 'INTERFACE_COMMAND_TIMEOUT');
      if (signal.aborted) break;
      const isWorn = isDefect(cause) && this.#countDefect();
      if (
        isWorn ||
        (fault !== undefined && givesUp(fault, { ...this.#options, isFirst: this.#starts === 1 }))
      ) {
        if (isWorn) this.#reason += `; ${this.#defects.verdict}`;
        this.#leaveOut();
        this.#log.givenUp(this.#reason, codeOf(fault ?? cause) ?? 'INTERFACE_ENDED');
        this.#log.mistake(this.#reason, this.#stack);
        this.#change('failed');
        if (this.#options.startPolicy === 'fail') first.reject(fault);
        break;
      }
      first.resolve();
      failures += 1;
      await this.#pause(failures, signal);
    }
    first.resolve();
  }

  /** After a defect nobody knows the state of the device. @returns whether it was one too many */
  #countDefect(): boolean {
    this.#device = undefined;
    this.#builds += 1;
    return this.#defects.add();
  }

  /** One start. @returns why it failed, or undefined when the interface runs */
  async #attempt(): Promise<GatewayError | undefined> {
    const { definition, options, startTimeoutMs } = this.#options;
    this.#reason = undefined;
    this.#stack = undefined;
    this.#starts += 1;
    this.#gate.open();
    this.#tasks = this.#newTasks();
    this.#change('starting');
    try {
      const device: unknown = this.#device ?? definition.create(options, this.#context());
      assertDevice(device, this.#options.name);
      this.#device = device;
      const result = await withDeadline(
        async (signal) => void (await device.start(signal)),
        startTimeoutMs,
        this.#stopping.signal,
      );
      if (result === 'expired')
        return new GatewayError(
          'INTERFACE_START_TIMEOUT',
          `${this.#options.name} did not start within ${startTimeoutMs / 1000} s`,
        );
    } catch (cause) {
      return startFault(this.#options.name, cause);
    }
    this.#work.open();
    this.#change('running');
    this.tellDesired();
    return undefined;
  }

  /**
   * Ends what the interface does; afterwards it emits nothing. Where the gateway stops, a command
   * that is being executed may finish; where the device is lost, it cannot.
   */
  async #close(keepsCommands: boolean): Promise<void> {
    const { log, stopTimeoutMs } = this.#options;
    if (!keepsCommands) this.#leaveOut();
    this.#tasks.clear();
    this.#work.own.clear();
    this.#lose = () => undefined;
    if (this.#stopping.signal.aborted) await withDeadline(() => this.#work.idle(), stopTimeoutMs);
    this.#work.abort();
    const device = this.#device;
    if (device === undefined) return;
    try {
      if ((await withDeadline(() => device.stop(), stopTimeoutMs)) === 'expired')
        log.warn(`did not stop within ${stopTimeoutMs / 1000} s; left behind`);
    } catch (cause) {
      log.warn(`failed to stop: ${faultText(cause)}`);
    }
  }

  #newTasks(): StartTasks {
    return new StartTasks((cause) => this.#lose(cause), { log: this.#options.log });
  }

  #leaveOut(heir?: Supervisor): void {
    this.#work.close(this.#left, heir);
  }

  async #pause(failures: number, signal: AbortSignal): Promise<void> {
    const pauseMs = backoffMs(this.#options.backoff, failures, Math.random());
    this.#change('waiting');
    this.#log.waits(String(this.#reason), pauseMs);
    this.#log.mistake(String(this.#reason), this.#stack);
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }

  #context(): InterfaceContext {
    const own = this.#builds;
    // Not of a device that was left for a new one.
    const isCurrent = (): boolean => own === this.#builds;
    const mayEmit = (): boolean =>
      isCurrent() && (this.#state === 'running' || this.#state === 'starting');
    return instanceContext({
      ...this.#options,
      notRunning: () => (mayEmit() ? undefined : this.#state),
      accept: (message) => this.#gate.emit(message),
      onRefused: (cause) =>
        this.#log.warn(errorText(cause), `message refused: ${errorText(cause)}`),
      lost: (cause) => {
        if (isCurrent()) this.#lose(cause);
      },
      tasks: () => this.#tasks,
      own: this.#work.own,
      publish: (publication) => this.#gate.publish(() => this.#options.port.publish(publication)),
      count: (name, by) => this.#counts.add(name, by),
      countRefused: (count) => this.#gate.countRefused(count),
    });
  }

  #change(state: InterfaceState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#since = new Date();
    this.#log.changed(state);
    this.#options.onChange(this.snapshot);
  }
}
