import { freezeDeep } from '../document/freeze-deep.js';
import { GatewayError } from '../errors/gateway-error.js';
import { plainData } from '../isolation/plain-data.js';
import type { Json, JsonObject } from '../sdk/interface-contract.js';
import type { InstanceControl } from './instance-control.js';
import type { InstanceOptions } from './instance-options.js';
import type { Instances } from './instances.js';

export interface InstanceControlsOptions {
  readonly instances: Instances;
  /** Those whose debugging is shown at first. */
  readonly debugged: readonly string[];
  readonly setDebug: (name: string, isOn: boolean) => void;
  readonly onChange: () => void;
}

/** What can be asked of the instances while the gateway runs. */
export class InstanceControls implements InstanceControl {
  readonly #options: InstanceControlsOptions;
  #debugged: Set<string>;
  #desired: JsonObject | undefined;

  constructor(options: InstanceControlsOptions) {
    this.#options = options;
    this.#debugged = new Set(options.debugged);
    for (const name of this.#debugged) options.setDebug(name, true);
  }

  get names(): readonly string[] {
    return this.#options.instances.names;
  }

  get isActive(): boolean {
    return this.#options.instances.isActive;
  }

  /** The state that was told last; undefined where none was. */
  get desired(): JsonObject | undefined {
    return this.#desired;
  }

  isDebugged(name: string): boolean {
    return this.#debugged.has(name);
  }

  start(name: string): Promise<void> {
    return this.#told(this.#options.instances.enable(name, true));
  }

  stop(name: string): Promise<void> {
    return this.#told(this.#options.instances.enable(name, false));
  }

  restart(name: string): Promise<void> {
    return this.#told(this.#options.instances.restart(name));
  }

  debug(name: string, isOn: boolean): void {
    this.#options.instances.get(name);
    if (isOn === this.#debugged.has(name)) return;
    if (isOn) this.#debugged.add(name);
    else this.#debugged.delete(name);
    this.#options.setDebug(name, isOn);
    this.#options.onChange();
  }

  /**
   * There will be these. Whether debugging is shown is what the configuration says for those that begin
   * anew, and what was asked last for the others; to be called before they are replaced.
   */
  replace(instances: readonly InstanceOptions[], restart: ReadonlySet<string>): void {
    const { setDebug } = this.#options;
    const names = new Set(this.names);
    const debugged = instances.filter(({ name, debug }) =>
      names.has(name) && !restart.has(name) ? this.isDebugged(name) : debug === true,
    );
    const next = new Set(debugged.map(({ name }) => name));
    for (const name of this.#debugged) if (!next.has(name)) setDebug(name, false);
    for (const name of next) if (!this.#debugged.has(name)) setDebug(name, true);
    this.#debugged = next;
  }

  setActive(isActive: boolean): Promise<void> {
    return this.#told(this.#options.instances.setActive(isActive));
  }

  async submitAction(
    destination: string,
    action: string,
    message: Json,
    from: string,
  ): Promise<void> {
    const { instances } = this.#options;
    const isForAll = destination === '*';
    const text = JSON.stringify(message);
    // Nobody changes what others are given.
    const own: Json = freezeDeep(JSON.parse(text));
    const work = { kind: 'action', action: { action, message: own, from, isForAll } } as const;
    // A bound on what waits needs to know what it takes.
    const bytes = text.length;
    if (isForAll) {
      for (const name of this.names) if (name !== from) instances.get(name).take(work, { bytes });
      return;
    }
    const left = instances.get(destination).take(work, { bytes });
    if (left === 'full')
      throw new GatewayError(
        'INTERFACE_QUEUE_FULL',
        `too much waits for ${destination} already (commandqueue)`,
      );
    if (left === 'not-running')
      throw new GatewayError('INTERFACE_NOT_RUNNING', `${destination} does not run`);
  }

  updateState(desired: JsonObject): void {
    this.#desired = freezeDeep(plainData(desired, 'the desired state'));
    for (const name of this.names) this.#options.instances.get(name).tellDesired();
  }

  async #told(change: Promise<void>): Promise<void> {
    try {
      await change;
    } finally {
      this.#options.onChange();
    }
  }
}
