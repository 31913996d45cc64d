import type { Message } from '../map/message.js';
import type { InstanceOptions } from './instance-options.js';
import type { InterfaceSnapshot } from './interface-snapshot.js';
import type { Supervisor } from './supervisor.js';

/** A start that was given up although it must succeed. */
export interface FailedStart {
  readonly name: string;
  readonly cause: unknown;
}

/** The interface instances that run now; one that did not change outlives a change of the others. */
export class Instances {
  readonly #supervise: (instance: InstanceOptions) => Supervisor;
  #supervisors: ReadonlyMap<string, Supervisor>;
  /** Those that were taken out and have not stopped yet. */
  readonly #leaving = new Set<Promise<void>>();
  #stopped = false;

  constructor(
    instances: readonly InstanceOptions[],
    supervise: (instance: InstanceOptions) => Supervisor,
  ) {
    this.#supervise = supervise;
    this.#supervisors = new Map(instances.map((instance) => [instance.name, supervise(instance)]));
  }

  get snapshots(): readonly InterfaceSnapshot[] {
    return [...this.#supervisors.values()].map((supervisor) => supervisor.snapshot);
  }

  /** Whether one more command would be left out somewhere because too many wait. */
  get isBusy(): boolean {
    return [...this.#supervisors.values()].some(({ isBusy }) => isBusy);
  }

  /** Those that a message is for: the one that its gateway names, or all. */
  receivers({ gateway }: Message): readonly Supervisor[] {
    const addressed = this.#supervisors.get(gateway);
    return addressed === undefined ? [...this.#supervisors.values()] : [addressed];
  }

  /**
   * Starts them all.
   *
   * @throws GatewayError `INTERFACE_START_FAILED` or `INTERFACE_START_TIMEOUT` where the start policy
   *   of one is `fail`
   */
  async start(): Promise<void> {
    await Promise.all([...this.#supervisors.values()].map((supervisor) => supervisor.start()));
  }

  /**
   * From now on there are these. Those that leave have stopped before new ones start: they may want
   * the same device.
   *
   * @param restart names of those that are there already and begin anew
   * @returns the starts that were given up under the policy `fail`, when each start is decided
   */
  async replace(
    instances: readonly InstanceOptions[],
    restart: ReadonlySet<string>,
  ): Promise<readonly FailedStart[]> {
    if (this.#stopped) return [];
    const before = this.#supervisors;
    const added: [string, Supervisor][] = [];
    this.#supervisors = new Map(
      instances.map((instance) => {
        const { name } = instance;
        const present = restart.has(name) ? undefined : before.get(name);
        if (present !== undefined) return [name, present];
        const supervisor = this.#supervise(instance);
        added.push([name, supervisor]);
        return [name, supervisor];
      }),
    );
    const staying = new Set(this.#supervisors.values());
    await Promise.all(
      [...before]
        .filter(([, supervisor]) => !staying.has(supervisor))
        .map(([name, supervisor]) => this.#leave(supervisor, this.#supervisors.get(name))),
    );
    // What has been stopped before it began does not start.
    const starts = await Promise.allSettled(added.map(([, supervisor]) => supervisor.start()));
    return starts.flatMap((start, index) => {
      const [name] = added[index] ?? [];
      return start.status === 'fulfilled' || name === undefined
        ? []
        : [{ name, cause: start.reason as unknown }];
    });
  }

  /** Stops for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([
      ...this.#leaving,
      ...[...this.#supervisors.values()].map((supervisor) => supervisor.stop()),
    ]);
  }

  /** @param heir begins anew under its name, with the commands that wait */
  async #leave(supervisor: Supervisor, heir: Supervisor | undefined): Promise<void> {
    const left = supervisor.stop('notRunning', heir);
    this.#leaving.add(left);
    await left;
    this.#leaving.delete(left);
  }
}
