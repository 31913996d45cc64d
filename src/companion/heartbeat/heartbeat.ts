import type { Companion, CompanionPort } from '../../gateway/companion.js';
import { periodTask } from '../../schedule/period-task.js';
import type { ScheduledTask } from '../../schedule/repeated-task.js';
import { type ScheduleClock, SYSTEM_SCHEDULE_CLOCK } from '../../schedule/schedule-clock.js';

export interface HeartbeatOptions {
  readonly topic: string;
  readonly periodMs: number;
  readonly port: Pick<CompanionPort, 'isConnected' | 'status' | 'publish' | 'name'>;
  /** Seconds since the process began. */
  readonly uptimeS: () => number;
  /** By default that of the machine. */
  readonly clock?: ScheduleClock | undefined;
}

/**
 * Says again and again that the gateway lives, as JSON with time, uptime, level and name: at each
 * connection and every period while the broker is there. Not retained: an old one would lie.
 */
export class Heartbeat implements Companion {
  readonly #options: HeartbeatOptions;
  readonly #clock: ScheduleClock;
  readonly #task: ScheduledTask;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
    this.#clock = options.clock ?? SYSTEM_SCHEDULE_CLOCK;
    this.#task = periodTask(options.periodMs, () => this.#beat(), {
      clock: this.#clock,
      // The broker has gone, and whoever waits for the next one is told so by its absence.
      onFailure: () => undefined,
    });
  }

  onConnected(): void {
    void this.#beat().catch(() => undefined);
    this.#task.restart();
  }

  stop(): void {
    this.#task.end();
  }

  async #beat(): Promise<void> {
    const { port, topic, uptimeS } = this.#options;
    if (!port.isConnected) return;
    const payload = JSON.stringify({
      time: new Date(this.#clock.wallMs()).toISOString(),
      uptime: Math.round(uptimeS()),
      level: port.status.level,
      name: port.name,
    });
    await port.publish({ topic, payload, qos: 0, retain: false });
  }
}
