import type { LogRecord } from '../../log/format-line.js';
import type { LogLevel } from '../../log/log-level.js';
import type { LogTap } from '../../log/log-tap.js';
import type { Publication } from '../../mqtt/publication.js';

export interface LogStreamsOptions {
  /** Of control: lines go below `logging`. */
  readonly topic: string;
  readonly tap: (tap: LogTap) => () => void;
  /** QoS 0; what it rejects is counted only. */
  readonly publish: (publication: Publication) => Promise<void>;
  readonly isConnected: () => boolean;
  readonly monotonicMs: () => number;
}

/** Lines a second, and at once. */
const RATE = 100;
/** Lines that are on their way at a time. */
const MAX_UNDER_WAY = 200;

/** One level of a topic, whatever the name has in it. */
const levelOf = (area: string): string => area.replace(/[/+#\0]/g, '-');

/**
 * Publishes log lines as JSON: those of a level below `logging`, all of one instance below
 * `logging/<instance>` where somebody has asked for them. Bounded; what is left out is counted.
 */
export class LogStreams {
  readonly #options: LogStreamsOptions;
  readonly #instances = new Map<string, () => void>();
  #untap: (() => void) | undefined;
  #isClosed = false;
  #level: LogLevel = 'NONE';
  #left = RATE;
  #atMs: number;
  #underWay = 0;
  #missing = 0;
  #published = 0;
  #leftOut = 0;

  constructor(options: LogStreamsOptions) {
    this.#options = options;
    this.#atMs = options.monotonicMs();
  }

  get level(): LogLevel {
    return this.#level;
  }

  /** The instances whose lines have a topic of their own. */
  get instances(): readonly string[] {
    return [...this.#instances.keys()];
  }

  get counters(): { readonly published: number; readonly leftOut: number } {
    return { published: this.#published, leftOut: this.#leftOut };
  }

  /** Lines from this level on are published. */
  setLevel(level: LogLevel): void {
    if (this.#isClosed || level === this.#level) return;
    this.#untap?.();
    this.#untap = undefined;
    this.#level = level;
    const topic = `${this.#options.topic}/logging`;
    if (level !== 'NONE')
      this.#untap = this.#options.tap({ level, write: (record) => this.#publish(topic, record) });
  }

  /** Whether all lines of an instance are published on a topic of its own. */
  stream(instance: string, isOn: boolean): void {
    const untap = this.#instances.get(instance);
    if (this.#isClosed || isOn === (untap !== undefined)) return;
    untap?.();
    this.#instances.delete(instance);
    if (!isOn) return;
    const topic = `${this.#options.topic}/logging/${levelOf(instance)}`;
    this.#instances.set(
      instance,
      this.#options.tap({
        level: 'DEBUG',
        area: instance,
        write: (record) => this.#publish(topic, record),
      }),
    );
  }

  /** For good: a request that is carried out late opens nothing again. */
  close(): void {
    this.setLevel('NONE');
    for (const instance of this.instances) this.stream(instance, false);
    this.#isClosed = true;
  }

  #publish(topic: string, { level, time, name, msg, fields }: LogRecord): void {
    const { isConnected, publish, topic: base } = this.#options;
    // A line about one of ours that came back would beget the next one.
    if (msg.includes(`${base}/logging`)) return;
    if (!isConnected() || this.#underWay >= MAX_UNDER_WAY || !this.#mayGo()) {
      this.#missing += 1;
      this.#leftOut += 1;
      return;
    }
    const payload = JSON.stringify({
      time,
      level,
      area: name,
      message: msg,
      ...(fields !== undefined && { fields }),
      ...(this.#missing > 0 && { missing: this.#missing }),
    });
    this.#missing = 0;
    this.#underWay += 1;
    publish({ topic, payload, qos: 0, retain: false })
      .then(
        () => {
          this.#published += 1;
        },
        () => {
          this.#leftOut += 1;
        },
      )
      .finally(() => {
        this.#underWay -= 1;
      });
  }

  #mayGo(): boolean {
    const nowMs = this.#options.monotonicMs();
    this.#left = Math.min(RATE, this.#left + ((nowMs - this.#atMs) / 1000) * RATE);
    this.#atMs = nowMs;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
