import type {
  InterfaceContext,
  PeriodicHandle,
  TaskStatistics,
} from '../sdk/interface-contract.js';
import type { FaultLog } from './fault-log.js';
import type { Loop, LoopDefinition, Service } from './service.js';
import { type Span, spanMs } from './span.js';

export interface RunningLoopOptions<Options> {
  readonly context: InterfaceContext;
  readonly service: Service<Options>;
  readonly faults: FaultLog;
  readonly name: string;
  readonly definition: LoopDefinition<Options>;
  /** Makes the task, which does not run yet. */
  readonly every: (turn: () => Promise<unknown>) => PeriodicHandle;
}

/**
 * One loop: it runs while it is wanted, by its author, and allowed, by the service. A turn that fails
 * is told and counted, and the next one comes all the same.
 */
export class RunningLoop<Options> implements Loop {
  readonly name: string;
  readonly #options: RunningLoopOptions<Options>;
  readonly #handle: PeriodicHandle;
  #isWanted: boolean;
  #isAllowed = false;
  /** Before the first turn. */
  #delayMs: number;
  #failed = 0;
  #leftOut = 0;

  constructor(options: RunningLoopOptions<Options>) {
    const { definition, name } = options;
    this.#options = options;
    this.name = name;
    this.#isWanted = definition.stopped !== true;
    this.#delayMs = this.#delay(definition.delay);
    this.#handle = options.every(() => this.#turn());
  }

  get isRunning(): boolean {
    return this.#handle.isRunning;
  }

  get statistics(): TaskStatistics {
    return { ...this.#handle.statistics, failed: this.#failed };
  }

  start(delay?: Span): void {
    const delayMs = this.#delay(delay);
    if (this.#isWanted && this.#isAllowed) return;
    this.#isWanted = true;
    this.#delayMs = delayMs;
    this.#begin();
  }

  stop(): void {
    this.#isWanted = false;
    this.#handle.stop();
  }

  restart(delay?: Span): void {
    this.#delay(delay);
    this.stop();
    this.start(delay);
  }

  allow(): void {
    this.#isAllowed = true;
    this.#begin();
  }

  forbid(): void {
    this.#isAllowed = false;
    this.#handle.stop();
  }

  #begin(): void {
    if (!this.#isWanted || !this.#isAllowed || this.#handle.isRunning) return;
    this.#handle.start(this.#delayMs);
    this.#delayMs = 0;
  }

  #delay(delay: Span | undefined): number {
    return delay === undefined ? 0 : spanMs(delay, `the delay of loop ${this.name}`);
  }

  async #turn(): Promise<unknown> {
    const { context, definition, faults, name, service } = this.#options;
    const sinceMs = performance.now();
    try {
      if ((await definition.run(service)) !== false) return;
      this.#isWanted = false;
      return false;
    } catch (cause) {
      this.#failed += 1;
      context.count(`${name}Failed`);
      faults.error(`loop ${name} failed`, cause);
    } finally {
      const { overrun } = this.#handle.statistics;
      context.count(`${name}Turns`);
      context.count(`${name}Ms`, Math.round(performance.now() - sinceMs));
      if (overrun > this.#leftOut) context.count(`${name}LeftOut`, overrun - this.#leftOut);
      this.#leftOut = overrun;
    }
  }
}
