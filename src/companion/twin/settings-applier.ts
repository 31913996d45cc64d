import type { InstanceControl } from '../../gateway/instance-control.js';
import {
  type ConfiguredSwitches,
  type SettingsChange,
  settingsChanges,
} from './settings-changes.js';
import { NO_SETTINGS, type TwinSettings } from './twin-settings.js';

export interface SettingsApplierOptions {
  readonly instances: InstanceControl;
  /** As it is now. */
  readonly configured: () => ReadonlyMap<string, ConfiguredSwitches>;
  /** One change could not be made. */
  readonly onFailed: (change: SettingsChange, error: unknown) => void;
}

/** Does what a desired state says, one state after the other; what is overtaken is left out. */
export class SettingsApplier {
  readonly #options: SettingsApplierOptions;
  #applied = NO_SETTINGS;
  #wanted = NO_SETTINGS;
  #running = false;

  constructor(options: SettingsApplierOptions) {
    this.#options = options;
  }

  apply(settings: TwinSettings): void {
    this.#wanted = settings;
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  /** There are other instances now, or they began anew: what is said of them is done again. */
  again(): void {
    this.#applied = NO_SETTINGS;
    this.apply(this.#wanted);
  }

  async #run(): Promise<void> {
    const { configured, onFailed } = this.#options;
    while (this.#applied !== this.#wanted) {
      const changes = settingsChanges(this.#applied, this.#wanted, configured());
      this.#applied = this.#wanted;
      // An interface that takes long to start keeps nobody else waiting.
      await Promise.all(
        changes.map((change) => this.#make(change).catch((error) => onFailed(change, error))),
      );
    }
    this.#running = false;
  }

  async #make(change: SettingsChange): Promise<void> {
    const { instances } = this.#options;
    if (change.what === 'active') await instances.setActive(change.isOn);
    else if (change.what === 'debug') instances.debug(change.instance, change.isOn);
    else if (change.isOn) await instances.start(change.instance);
    else await instances.stop(change.instance);
  }
}
