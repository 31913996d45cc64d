import type { Lane, LaneEntry } from '../outbox/lane.js';
import { Alarm } from '../sdk/alarm.js';
import { Pace } from './pace.js';
import type { Queued } from './queued.js';
import { RateLimit } from './rate-limit.js';

export interface LaneTurnsOptions {
  /** Of live news, which never wait for `durable`. */
  readonly memory: Lane<Queued>;
  /** Of what must not be lost. */
  readonly durable?: Lane<Queued> | undefined;
  /** So many a second of what waited when the connection came; 0, the default: no limit. */
  readonly backlogRate?: number | undefined;
  readonly monotonicMs: () => number;
  /** Told when the rate lets the next one go. */
  readonly onReady: () => void;
}

/** An entry, and the lane that it is to be settled in. */
export interface Taken {
  readonly lane: Lane<Queued>;
  readonly entry: LaneEntry<Queued>;
  /** Whether it counts for the rate of what waited. */
  readonly isRated?: boolean;
}

/**
 * Which lane may send next. A part of the window is left for live news; what is stored goes no faster
 * than the link takes it, and what waited while the broker was away no faster than `backlogRate`.
 */
export class LaneTurns {
  readonly #options: LaneTurnsOptions;
  readonly #pace = new Pace();
  readonly #backlog: RateLimit;
  readonly #alarm: Alarm;
  #durable: Lane<Queued> | undefined;
  #window = 0;
  /** How many of each lane waited when the connection came, and have not gone since. */
  #waited = new Map<Lane<Queued>, number>();
  /** Which lane had the last place, where there is one place only. */
  #lastWasDurable = false;

  constructor(options: LaneTurnsOptions) {
    const { monotonicMs, backlogRate = 0, onReady, durable } = options;
    this.#options = options;
    this.#durable = durable;
    this.#backlog = new RateLimit(backlogRate, monotonicMs());
    this.#alarm = new Alarm({
      monotonicMs,
      ring: () => {
        onReady();
        return undefined;
      },
    });
  }

  get lanes(): readonly Lane<Queued>[] {
    const { memory } = this.#options;
    return this.#durable === undefined ? [memory] : [memory, this.#durable];
  }

  /** From now on there is a lane of what must not be lost. */
  use(durable: Lane<Queued>): void {
    this.#durable = durable;
  }

  isDurable(lane: Lane<Queued>): boolean {
    return lane === this.#durable;
  }

  /** A new connection, whose link nobody knows. */
  begin(window: number): void {
    this.#window = window;
    this.#pace.reset();
    this.#waited = new Map(this.lanes.map((lane) => [lane, lane.counters.pending]));
  }

  /** The next entry; undefined if none waits, or none may go now. */
  take(): Taken | undefined {
    const { memory } = this.#options;
    const durable = this.#durable;
    if (durable === undefined) return this.#takeFrom(memory);
    // Live news first; where there is one place only, the lanes take turns.
    const durableFirst = this.#window === 1 && !this.#lastWasDurable;
    const [first, second] = durableFirst ? [durable, memory] : [memory, durable];
    return this.#takeFrom(first) ?? this.#takeFrom(second);
  }

  /** Drops one that nobody wants any more, which costs nothing of the rate. */
  expired({ lane, entry, isRated }: Taken): void {
    lane.drop(entry, 'expired');
    if (isRated === true) this.#backlog.giveBack();
  }

  /** One that was sent at `sentAtMs` is acknowledged. */
  acknowledged(lane: Lane<Queued>, sentAtMs: number): void {
    if (lane === this.#durable)
      this.#pace.acknowledged(sentAtMs, this.#options.monotonicMs(), this.#most);
  }

  end(): void {
    this.#alarm.end();
  }

  /** A quarter of the window is kept for live news. */
  get #most(): number {
    return this.#window - (this.#window >> 2);
  }

  #hasShare(lane: Lane<Queued>): boolean {
    if (lane === this.#durable)
      return (
        lane.inFlight < Math.min(this.#pace.limit, this.#most) &&
        // So that a crash repeats no more than a window, however late or disordered acknowledgements are.
        lane.inFlight + lane.unwritten < this.#window
      );
    if (this.#window === 1 || this.#durable?.hasWaiting !== true) return true;
    return lane.inFlight < this.#window - Math.max(1, this.#window >> 2);
  }

  #takeFrom(lane: Lane<Queued>): Taken | undefined {
    if (!this.#hasShare(lane)) return undefined;
    const waited = this.#waited.get(lane) ?? 0;
    if (waited > 0 && lane.hasWaiting) {
      const nowMs = this.#options.monotonicMs();
      const waitMs = this.#backlog.waitMs(nowMs);
      if (waitMs > 0) {
        this.#alarm.set(nowMs + waitMs);
        return undefined;
      }
    }
    const entry = lane.next();
    if (entry === undefined) return undefined;
    const isRated = waited > 0;
    if (isRated) {
      this.#backlog.take();
      this.#waited.set(lane, waited - 1);
    }
    this.#lastWasDurable = lane === this.#durable;
    return { lane, entry, isRated };
  }
}
