import { setTimeout as sleep } from 'node:timers/promises';
import type { ModbusLine } from './modbus-line.js';
import { faultOf, type RequestFault } from './request-fault.js';

export interface RequestOptions {
  readonly line: ModbusLine;
  readonly timeoutMs: number;
  readonly retries: number;
  /** The least time between an answer and the next request. */
  readonly pauseMs: number;
  /** Whether nothing in an answer tells which request it is for, as on a serial line. */
  readonly isAnonymous: boolean;
  readonly signal: AbortSignal;
}

/** Puts requests to one line, one after the other, in the order in which they came. */
export class Requests {
  readonly #options: RequestOptions;
  #last: Promise<unknown> = Promise.resolve();
  /** Monotonic, ms: nothing is sent before. */
  #freeAt = 0;
  #answers = 0;

  constructor(options: RequestOptions) {
    this.#options = options;
  }

  /** How many requests were answered, exceptions among them. */
  get answers(): number {
    return this.#answers;
  }

  /**
   * Waits for its turn, sends, and sends again what was not answered.
   *
   * @throws RequestFault of the last attempt
   */
  run<Answer>(request: (line: ModbusLine) => Promise<Answer>): Promise<Answer> {
    const turn = this.#last.then(() => this.#attempt(request));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #attempt<Answer>(request: (line: ModbusLine) => Promise<Answer>): Promise<Answer> {
    const { line, retries, pauseMs, timeoutMs, isAnonymous, signal } = this.#options;
    let isLate = false;
    try {
      for (let left = retries; ; left -= 1) {
        await this.#rest(signal);
        try {
          const answer = await request(line);
          this.#answers += 1;
          return answer;
        } catch (cause) {
          const fault: RequestFault = faultOf(cause);
          if (fault.kind === 'refused') this.#answers += 1;
          if (fault.kind === 'silent') isLate = true;
          if (left === 0 || !fault.mayPass) throw fault;
        } finally {
          this.#freeAt = performance.now() + pauseMs;
        }
      }
    } finally {
      // An answer that is late would be taken for that of the next request; the same request may
      // have it.
      if (isLate && isAnonymous) this.#freeAt = performance.now() + Math.max(timeoutMs, pauseMs);
    }
  }

  async #rest(signal: AbortSignal): Promise<void> {
    const leftMs = this.#freeAt - performance.now();
    if (leftMs > 0) await sleep(leftMs, undefined, { signal }).catch(() => undefined);
  }
}
