import type { ControlAnswer, RequestOrigin } from '../../companion/control/control-dispatch.js';
import type { Log } from '../../sdk/log.js';
import { Throttle } from '../../sdk/throttle.js';

/** A request and what became of it. */
export interface Audited {
  readonly what: string;
  readonly data: unknown;
  readonly origin: RequestOrigin;
  readonly answer: ControlAnswer;
  /** Whether it changes something, where it is carried out. */
  readonly isChange: boolean;
  readonly tookMs: number;
}

const MAX_DATA = 500;

const shortData = (data: unknown): string => {
  const text = JSON.stringify(data) ?? '';
  return text.length > MAX_DATA ? `${text.slice(0, MAX_DATA)}…` : text;
};

/**
 * Writes down who asked for what, and what became of it: a change always, at `info`; what was refused
 * at `warn`, held back where it repeats; a look at `debug`.
 */
export class Audit {
  readonly #log: Log;
  readonly #refused: Throttle;

  constructor(log: Log) {
    this.#log = log;
    this.#refused = new Throttle({
      monotonicMs: () => performance.now(),
      report: (text, fields) => log.warn(text, fields),
    });
  }

  note({ what, data, origin, answer, isChange, tookMs }: Audited): void {
    const { by, transaction, said } = origin;
    const { status, code } = answer;
    const fields = {
      by,
      ...(transaction !== undefined && { transaction }),
      ...said,
      data: shortData(data),
      ...(code !== undefined && { code }),
      ms: Math.round(tookMs),
    };
    const name = what.slice(0, 100);
    if (status === 'error') this.#refused.trigger(`${name} ${code}`, `${name}: refused`, fields);
    else if (isChange) this.#log.info(`${name}: done`, fields);
    else this.#log.debug(`${name}: told`, fields);
  }
}
