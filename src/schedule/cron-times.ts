import { nextLocal } from './next-local.js';
import { type CronRule, parseCron } from './parse-cron.js';
import { type ZoneOffset, zoneOffset } from './zone-offset.js';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
/** Clocks are put forward and back at a quarter of an hour; what is not so is a quarter late. */
const STRETCH_MS = HOUR_MS / 4;
/** So long before a time that is looked for, to see whether the clocks are changed there. */
const MARGIN_MS = 3 * HOUR_MS;

/**
 * The times of a cron expression in a time zone. Where clocks are put forward, a time that does not
 * come is due at the change; where they are put back, a time that comes twice is due the first time.
 * An expression for every hour follows the hours as they pass.
 */
export class CronTimes {
  readonly #rule: CronRule;
  readonly #offset: ZoneOffset;
  readonly #isHourly: boolean;
  #known = { fromMs: 0, toMs: -1 };

  /** @throws GatewayError `SCHEDULE_BAD_CRON` */
  constructor(expression: string, timezone?: string) {
    this.#rule = parseCron(expression);
    this.#offset = zoneOffset(timezone);
    this.#isHourly = this.#rule.hours.length === 24;
  }

  /** The first time after `afterMs`; none within 40 years is none. */
  next(afterMs: number): number | undefined {
    const fromMs = (Math.floor(afterMs / SECOND_MS) + 1) * SECOND_MS;
    let atMs = Math.floor((fromMs - MARGIN_MS) / STRETCH_MS) * STRETCH_MS;
    /** What the clocks have shown so far; what is below comes again, what is above was left out. */
    let shownMs: number | undefined;
    for (;;) {
      const localMs = atMs + this.#offset(atMs);
      if (!this.#isHourly && shownMs !== undefined && localMs > shownMs && atMs >= fromMs) {
        const missing = this.#nextLocal(shownMs);
        if (missing !== undefined && missing < localMs) return atMs;
      }
      const endMs = localMs + STRETCH_MS;
      const firstMs = Math.max(
        localMs + Math.max(fromMs - atMs, 0),
        this.#isHourly ? localMs : (shownMs ?? localMs),
      );
      const foundMs = this.#nextLocal(firstMs);
      if (foundMs === undefined) return undefined;
      if (foundMs < endMs) return atMs + (foundMs - localMs);
      shownMs = Math.max(shownMs ?? endMs, endMs);
      atMs += STRETCH_MS;
      // On to where the next time is, unless the last hours may come again, and times in them.
      const farMs = foundMs - endMs - MARGIN_MS;
      if (farMs > HOUR_MS && !(this.#isHourly && this.#hasTimes(endMs - MARGIN_MS, endMs))) {
        atMs += Math.floor(farMs / STRETCH_MS) * STRETCH_MS;
        shownMs = undefined;
      }
    }
  }

  #hasTimes(fromMs: number, toMs: number): boolean {
    const found = nextLocal(this.#rule, fromMs);
    return found !== undefined && found < toMs;
  }

  /** Asked again and again for nearly the same: between a time and its next one, that is the answer. */
  #nextLocal(localMs: number): number | undefined {
    const { fromMs, toMs } = this.#known;
    if (fromMs <= localMs && localMs <= toMs) return toMs;
    const found = nextLocal(this.#rule, localMs);
    if (found !== undefined) this.#known = { fromMs: localMs, toMs: found };
    return found;
  }
}
