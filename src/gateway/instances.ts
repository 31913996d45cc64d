import { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';
import type { CommandsLeft } from './inbox/command-terms.js';
import type { InstanceOptions } from './instance-options.js';
import type { InterfaceSnapshot, SupervisorSnapshot } from './interface-snapshot.js';
import type { Supervisor } from './supervisor.js';

/** A start that was given up although it must succeed. */
export interface FailedStart {
  readonly name: string;
  readonly cause: unknown;
}

/** One instance as it is meant to be now, and who runs it. */
interface Seat {
  readonly options: InstanceOptions;
  readonly supervisor: Supervisor;
  /** Whether it is to run while the gateway is active. */
  readonly enabled: boolean;
}

/** The interface instances that run now; one that did not change outlives a change of the others. */
export class Instances {
  readonly #supervise: (instance: InstanceOptions) => Supervisor;
  #seats: ReadonlyMap<string, Seat>;
  /** Those that were taken out and have not stopped yet. */
  readonly #leaving = new Set<Promise<void>>();
  /** Changes of what runs, one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #active = true;
  #stopped = false;

  constructor(
    instances: readonly InstanceOptions[],
    supervise: (instance: InstanceOptions) => Supervisor,
  ) {
    this.#supervise = supervise;
    this.#seats = new Map(
      instances.map((options) => [
        options.name,
        { options, supervisor: supervise(options), enabled: options.enabled !== false },
      ]),
    );
  }

  get snapshots(): readonly (SupervisorSnapshot & Pick<InterfaceSnapshot, 'enabled'>)[] {
    return [...this.#seats.values()].map(({ supervisor, enabled }) => ({
      ...supervisor.snapshot,
      enabled,
    }));
  }

  get names(): readonly string[] {
    return [...this.#seats.keys()];
  }

  /** Whether those that are not internal may run. */
  get isActive(): boolean {
    return this.#active;
  }

  /** Whether one more command would be left out somewhere because too many wait. */
  get isBusy(): boolean {
    for (const { supervisor } of this.#seats.values()) if (supervisor.isBusy) return true;
    return false;
  }

  /** Those that a message is for: the one that its gateway names, or all. */
  receivers({ gateway }: Pick<Message, 'gateway'>): readonly Supervisor[] {
    const addressed = this.#seats.get(gateway);
    return addressed === undefined
      ? [...this.#seats.values()].map(({ supervisor }) => supervisor)
      : [addressed.supervisor];
  }

  /** @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION` */
  get(name: string): Supervisor {
    return this.#seat(name).supervisor;
  }

  /**
   * Starts them all.
   *
   * @throws GatewayError `INTERFACE_START_FAILED` or `INTERFACE_START_TIMEOUT` where the start policy
   *   of one is `fail`
   */
  async start(): Promise<void> {
    await Promise.all([...this.#seats.values()].map((seat) => this.#begin(seat)));
  }

  /**
   * From now on there are these. Those that leave have stopped before new ones start: they may want
   * the same device. What was stopped by hand stays so, unless it begins anew.
   *
   * @param restart names of those that are there already and begin anew
   * @returns the starts that were given up under the policy `fail`, when each start is decided
   */
  async replace(
    instances: readonly InstanceOptions[],
    restart: ReadonlySet<string>,
  ): Promise<readonly FailedStart[]> {
    if (this.#stopped) return [];
    const before = this.#seats;
    const added: Seat[] = [];
    this.#seats = new Map(
      instances.map((options) => {
        const { name } = options;
        const present = restart.has(name) ? undefined : before.get(name);
        if (present !== undefined) return [name, { ...present, options }];
        const supervisor = this.#supervise(options);
        const seat = { options, supervisor, enabled: options.enabled !== false };
        added.push(seat);
        return [name, seat];
      }),
    );
    const staying = new Set([...this.#seats.values()].map(({ supervisor }) => supervisor));
    for (const [name, { supervisor }] of before)
      if (!staying.has(supervisor)) void this.#leave(supervisor, this.#seats.get(name)?.supervisor);
    // Also one that was stopped by hand a moment ago.
    await Promise.all(this.#leaving);
    // What has been stopped before it began does not start.
    const starts = await Promise.allSettled(added.map((seat) => this.#begin(seat)));
    return starts.flatMap((start, index) => {
      const name = added[index]?.options.name;
      return start.status === 'fulfilled' || name === undefined
        ? []
        : [{ name, cause: start.reason as unknown }];
    });
  }

  /**
   * Whether one is to run from now on; resolves when it has stopped, or when its first attempt to
   * start is decided.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION`, `INTERFACE_INTERNAL`; of a start as `start`
   */
  async enable(name: string, enabled: boolean): Promise<void> {
    const seats = await this.#inTurn(async () => {
      const seat = this.#seat(name);
      if (!enabled) this.#assertNotInternal(seat);
      return [await this.#settle(this.#place({ ...seat, enabled }))];
    });
    await this.#beginAll(seats);
  }

  /** Stops it, and starts it where it may run. @throws GatewayError as `enable` */
  async restart(name: string): Promise<void> {
    const seats = await this.#inTurn(async () => {
      const seat = this.#seat(name);
      const heir = this.#supervise(seat.options);
      const next = this.#place({ ...seat, supervisor: heir, enabled: true });
      await this.#leave(seat.supervisor, heir);
      return [next];
    });
    await this.#beginAll(seats);
  }

  /** Active: all that are enabled run. Inactive: only those that are internal. */
  async setActive(active: boolean): Promise<void> {
    this.#active = active;
    const seats = await this.#inTurn(() =>
      Promise.all([...this.#seats.values()].map((seat) => this.#settle(seat))),
    );
    await this.#beginAll(seats).catch(() => undefined);
  }

  /** Stops for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([
      ...this.#leaving,
      ...[...this.#seats.values()].map(({ supervisor }) => supervisor.stop()),
    ]);
  }

  #mayRun({ enabled, options }: Seat): boolean {
    return enabled && (this.#active || options.internal === true) && !this.#stopped;
  }

  /** Stops what is not meant to run. @returns the seat, with somebody who can begin where it is */
  async #settle(seat: Seat): Promise<Seat> {
    const { state } = seat.supervisor.snapshot;
    const isOver = state === 'stopped' || state === 'failed';
    if (!this.#mayRun(seat)) await this.#leave(seat.supervisor);
    else if (isOver) return this.#place({ ...seat, supervisor: this.#supervise(seat.options) });
    return seat;
  }

  /** Not in turn: whoever stops one that is starting does not wait for its start. */
  async #beginAll(seats: readonly Seat[]): Promise<void> {
    const starts = await Promise.allSettled(seats.map((seat) => this.#begin(seat)));
    for (const start of starts) if (start.status === 'rejected') throw start.reason;
  }

  async #begin(seat: Seat): Promise<void> {
    // One that has been stopped meanwhile does not start.
    if (this.#mayRun(seat)) await seat.supervisor.start();
    // Commands do not wait for one that does not run.
    else await seat.supervisor.stop(this.#left);
  }

  /** What becomes of commands for one that stops: of those that the gateway leaves, others may do them. */
  get #left(): CommandsLeft {
    return this.#stopped ? 'stopping' : 'notRunning';
  }

  #place(seat: Seat): Seat {
    this.#seats = new Map(this.#seats).set(seat.options.name, seat);
    return seat;
  }

  #seat(name: string): Seat {
    const seat = this.#seats.get(name);
    if (seat !== undefined) return seat;
    throw new GatewayError(
      'INTERFACE_UNKNOWN_DESTINATION',
      `there is no interface "${name.slice(0, 100)}"; there are ${this.names.join(', ')}`,
    );
  }

  #assertNotInternal({ options }: Seat): void {
    if (options.internal === true)
      throw new GatewayError(
        'INTERFACE_INTERNAL',
        `${options.name} is internal: it is never stopped while the gateway runs`,
      );
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** @param heir begins anew under its name, with the commands that wait */
  async #leave(supervisor: Supervisor, heir?: Supervisor): Promise<void> {
    const left = supervisor.stop(this.#left, heir);
    this.#leaving.add(left);
    await left;
    this.#leaving.delete(left);
  }
}
