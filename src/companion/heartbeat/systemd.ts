import { errorText } from '../../errors/error-text.js';
import type { Companion, CompanionPort } from '../../gateway/companion.js';
import { periodTask } from '../../schedule/period-task.js';
import type { ScheduledTask } from '../../schedule/repeated-task.js';
import { type ScheduleClock, SYSTEM_SCHEDULE_CLOCK } from '../../schedule/schedule-clock.js';
import { Throttle } from '../../sdk/throttle.js';
import { statusLine } from './status-line.js';

export interface SystemdOptions {
  readonly port: Pick<CompanionPort, 'status' | 'log'>;
  /** Tells assignments such as `READY=1`. */
  readonly notify: (assignments: readonly string[]) => Promise<void>;
  /** Within which systemd wants a sign of life; missing: it wants none. */
  readonly watchdogMs?: number | undefined;
  /** By default that of the machine. */
  readonly clock?: ScheduleClock | undefined;
}

/** The state is told no more often. */
const STATUS_GAP_MS = 5_000;
const TOLD_LAG_MS = 600_000;

/** A turn of the event loop, with its input and output. */
const loopTurns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Tells systemd how the gateway is: ready when each interface has had its first start, the state in
 * one line, a sign of life at half of the time in which it wants one, and that it stops.
 */
export class Systemd implements Companion {
  readonly #options: SystemdOptions;
  readonly #clock: ScheduleClock;
  readonly #told: Throttle;
  readonly #watchdog: ScheduledTask | undefined;
  #isReady = false;
  #isStopped = false;
  #shown = '';
  #shownAtMs = Number.NEGATIVE_INFINITY;
  #callOff: (() => void) | undefined;
  /** One message after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(options: SystemdOptions) {
    const { port, clock = SYSTEM_SCHEDULE_CLOCK, watchdogMs } = options;
    this.#options = options;
    this.#clock = clock;
    this.#told = new Throttle({
      lagMs: TOLD_LAG_MS,
      monotonicMs: clock.monotonicMs,
      report: (text, fields) => port.log.warn(text, fields),
    });
    if (watchdogMs !== undefined)
      this.#watchdog = periodTask(watchdogMs / 2, () => this.#live(), {
        delayMs: 0,
        clock,
        onFailure: (cause) =>
          this.#told.trigger('alive', `gives no sign of life: ${errorText(cause)}`),
      });
    // Where nothing ever changes, it is ready as well.
    this.#callOff = clock.after(0, () => this.onStatus());
  }

  onStatus(): void {
    if (this.#isStopped) return;
    const { status } = this.#options.port;
    const isDecided = status.interfaces.every(
      ({ state }) => state !== 'idle' && state !== 'starting',
    );
    const line = statusLine(status);
    if (isDecided && !this.#isReady) {
      this.#isReady = true;
      this.#show(line, ['READY=1']);
    } else this.#showSoon(line);
  }

  async stop(isReplaced: boolean): Promise<void> {
    this.#isStopped = true;
    this.#callOff?.();
    this.#watchdog?.end();
    // The last sign of life lasts until the process has ended.
    const life = this.#watchdog === undefined ? [] : ['WATCHDOG=1'];
    if (!isReplaced) this.#tell(['STOPPING=1', 'STATUS=stopping', ...life]);
    await this.#turn;
  }

  /** @throws what a part of the gateway throws that cannot tell its state */
  async #live(): Promise<void> {
    await loopTurns();
    void this.#options.port.status;
    this.#tell(['WATCHDOG=1']);
    await this.#turn;
  }

  #showSoon(line: string): void {
    if (line === this.#shown) return;
    const waitMs = this.#shownAtMs + STATUS_GAP_MS - this.#clock.monotonicMs();
    this.#callOff?.();
    this.#callOff = undefined;
    if (waitMs <= 0) this.#show(line);
    else this.#callOff = this.#clock.after(waitMs, () => this.onStatus());
  }

  #show(line: string, more: readonly string[] = []): void {
    this.#shown = line;
    this.#shownAtMs = this.#clock.monotonicMs();
    this.#tell([...more, `STATUS=${line}`]);
  }

  #tell(assignments: readonly string[]): void {
    const { notify } = this.#options;
    this.#turn = this.#turn.then(async () => {
      try {
        await notify(assignments);
      } catch (cause) {
        this.#told.trigger('tell', `systemd was not told: ${errorText(cause)}`);
      }
    });
  }
}
