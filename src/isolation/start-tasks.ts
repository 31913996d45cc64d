import { cronTask } from '../schedule/cron-task.js';
import type { ScheduledTask } from '../schedule/repeated-task.js';
import type { CronOptions, PeriodicHandle, PeriodOptions } from '../sdk/interface-contract.js';
import { PeriodicTasks, type PeriodicTasksOptions } from './periodic-tasks.js';

/** The tasks that an interface asked for in one start, with `every` and with `cron`. */
export class StartTasks {
  readonly #onFailure: (cause: unknown) => void;
  readonly #periodic: PeriodicTasks;
  readonly #cron = new Set<ScheduledTask>();
  #cleared = false;

  constructor(onFailure: (cause: unknown) => void, options: PeriodicTasksOptions = {}) {
    this.#onFailure = onFailure;
    this.#periodic = new PeriodicTasks(onFailure, options);
  }

  /** @throws GatewayError `INTERFACE_BAD_PERIOD` */
  every(periodMs: number, task: () => unknown, options?: PeriodOptions): PeriodicHandle {
    return this.#periodic.add(periodMs, task, options);
  }

  /** @throws GatewayError `SCHEDULE_BAD_CRON` */
  cron(expression: string, task: () => unknown, options: CronOptions = {}): PeriodicHandle {
    const handle = cronTask(expression, task, { ...options, onFailure: this.#onFailure });
    if (this.#cleared) handle.end();
    else this.#cron.add(handle);
    return handle;
  }

  /** Afterwards none runs and none can fail any more. */
  clear(): void {
    this.#cleared = true;
    this.#periodic.clear();
    for (const handle of this.#cron) handle.end();
    this.#cron.clear();
  }
}
