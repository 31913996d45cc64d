import type { ScheduleSection } from '../../config/configuration.js';
import { errorText } from '../../errors/error-text.js';
import type { Companion, CompanionPort } from '../../gateway/companion.js';
import { cronTask } from '../../schedule/cron-task.js';
import { periodTask } from '../../schedule/period-task.js';
import type { ScheduledTask, TurnOptions } from '../../schedule/repeated-task.js';
import { type ScheduleClock, SYSTEM_SCHEDULE_CLOCK } from '../../schedule/schedule-clock.js';
import { Throttle } from '../../sdk/throttle.js';
import { scheduleTime } from './schedule-time.js';
import { scheduledWork } from './scheduled-work.js';

export interface ScheduleOptions {
  readonly schedule: ScheduleSection;
  /** Of the gateway; empty where it has none. */
  readonly statusTopic: string;
  readonly port: CompanionPort;
  /** By default that of the machine. */
  readonly clock?: ScheduleClock | undefined;
  readonly random?: (() => number) | undefined;
}

/** One line of each kind in so long. */
const TOLD_LAG_MS = 60_000;

/** What the status tells of a schedule. */
interface ScheduleSnapshot {
  readonly run: ScheduleSection['run'];
  /** When the next turn is due, ISO 8601; missing where none comes. */
  readonly next?: string;
  readonly runs: number;
  readonly failed: number;
  /** Left out because the turn before was still running. */
  readonly overrun: number;
  /** Left out because the gateway is inactive, the interface does not run or the broker is away. */
  readonly skipped: number;
  readonly lastMs: number;
  readonly meanMs: number;
  readonly maxMs: number;
}

/** One schedule of the configuration, from now until it is stopped. */
export class Schedule implements Companion {
  readonly #schedule: ScheduleSection;
  readonly #clock: ScheduleClock;
  readonly #task: ScheduledTask;
  readonly #told: Throttle;
  #skipped = 0;

  /** @throws GatewayError `SCHEDULE_BAD_CRON` */
  constructor({
    schedule,
    statusTopic,
    port,
    clock = SYSTEM_SCHEDULE_CLOCK,
    random,
  }: ScheduleOptions) {
    const { every, cron, timezone, jitter } = schedule;
    const { log } = port;
    const { monotonicMs } = clock;
    this.#schedule = schedule;
    this.#clock = clock;
    this.#told = new Throttle({
      lagMs: TOLD_LAG_MS,
      monotonicMs,
      report: (text, fields) => log.warn(text, fields),
    });
    const work = scheduledWork({ schedule, statusTopic, port });
    const turn = async (): Promise<void> => {
      if ((await work()) === 'done') return;
      this.#skipped += 1;
      log.debug(`left out: nobody could ${schedule.run === 'status' ? 'see it' : 'do it'} now`);
    };
    const options: TurnOptions & { readonly clock: ScheduleClock } = {
      clock,
      random,
      jitterMs: jitter * 1000,
      onFailure: (cause) => this.#told.trigger('failed', `a turn failed: ${errorText(cause)}`),
      onOverrun: (count) =>
        this.#told.trigger(
          'overrun',
          `left out ${count === 1 ? 'a turn' : `${count} turns`}: the one before was still running`,
        ),
    };
    this.#task =
      cron === ''
        ? periodTask(every * 1000, turn, options)
        : cronTask(cron, turn, { ...options, ...(timezone !== '' && { timezone }) });
    log.debug(`${schedule.run}: ${scheduleTime(schedule)}`);
  }

  get snapshot(): ScheduleSnapshot {
    const { dueInMs, statistics } = this.#task;
    const { lastMs, meanMs, maxMs } = statistics;
    return {
      run: this.#schedule.run,
      ...(dueInMs !== undefined && {
        next: new Date(this.#clock.wallMs() + Math.max(dueInMs, 0)).toISOString(),
      }),
      ...statistics,
      skipped: this.#skipped,
      lastMs: Math.round(lastMs),
      meanMs: Math.round(meanMs),
      maxMs: Math.round(maxMs),
    };
  }

  stop(): void {
    this.#task.end();
    this.#told.flush();
  }
}
