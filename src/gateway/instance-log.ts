import type { Log, LogFields } from '../sdk/log.js';
import { Throttle } from '../sdk/throttle.js';
import type { InterfaceState } from './interface-snapshot.js';

/** A device that is away for a week is told this often, for each reason. */
const AWAY_LAG_MS = 600_000;

/** What the log says of an instance; what comes again and again is held back and counted. */
export class InstanceLog {
  readonly #log: Log;
  readonly #monotonicMs: () => number;
  readonly #warnings: Throttle;
  readonly #errors: Throttle;
  readonly #states: Throttle;
  readonly #reasons: Throttle;
  readonly #stacks: Throttle;
  /** Since when it is not running, and how often it was started since; none while it runs. */
  #away: { readonly sinceMs: number; starts: number } | undefined;

  constructor(log: Log, monotonicMs: () => number) {
    const warn = (text: string, fields?: LogFields): void => log.warn(text, fields);
    const away = { monotonicMs, lagMs: AWAY_LAG_MS };
    this.#log = log;
    this.#monotonicMs = monotonicMs;
    this.#warnings = new Throttle({ monotonicMs, report: warn });
    this.#errors = new Throttle({ monotonicMs, report: (text, fields) => log.error(text, fields) });
    this.#states = new Throttle({ ...away, report: (text) => log.info(text) });
    this.#reasons = new Throttle({ ...away, report: warn });
    this.#stacks = new Throttle({ ...away, report: (text) => log.debug(text) });
  }

  /** Something of the kind `key` was left out. */
  warn(key: string, text: string): void {
    this.#warnings.trigger(key, text);
  }

  error(key: string, text: string, fields: LogFields): void {
    this.#errors.trigger(key, text, fields);
  }

  /** `starting` and `waiting` take turns for as long as a device is away. */
  changed(state: InterfaceState): void {
    if (state === 'starting' || state === 'waiting') {
      this.#away ??= { sinceMs: this.#monotonicMs(), starts: 0 };
      if (state === 'starting') this.#away.starts += 1;
      this.#states.trigger(state, state);
      return;
    }
    // That sums up what is held back.
    if (state === 'running') this.#reasons.forget();
    this.#flushAway();
    this.#log.info(state === 'running' ? `running${this.#awayText}` : state);
    this.#away = undefined;
  }

  /** It is not started again. */
  givenUp(reason: string, code: string): void {
    this.#flushAway();
    this.#log.error(`given up: ${reason}`, { code });
  }

  /** It was lost, or did not start, and waits for its next start. */
  waits(reason: string, pauseMs: number): void {
    this.#reasons.trigger(reason, `${reason}; next start in ${(pauseMs / 1000).toFixed(1)} s`);
  }

  /** Where in the interface the mistake `reason` is, for its author. */
  mistake(reason: string, stack: string | undefined): void {
    if (stack !== undefined) this.#stacks.trigger(reason, stack);
  }

  /** Tells what is held back. */
  flush(): void {
    this.#warnings.flush();
    this.#errors.flush();
  }

  get #awayText(): string {
    const { starts, sinceMs } = this.#away ?? { starts: 0, sinceMs: 0 };
    if (starts < 2) return '';
    return ` after ${starts} starts in ${((this.#monotonicMs() - sinceMs) / 1000).toFixed(1)} s`;
  }

  #flushAway(): void {
    this.#states.forget();
    this.#reasons.flush();
  }
}
