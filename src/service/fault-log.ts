import type { ErrorCode } from '../errors/codes.js';
import { faultText } from '../errors/fault-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Log, LogFields } from '../sdk/log.js';
import { Throttle } from '../sdk/throttle.js';

const fieldsOf = (cause: unknown): LogFields => ({
  ...(cause instanceof GatewayError
    ? { code: cause.code satisfies ErrorCode }
    : cause instanceof Error && { stack: cause.stack }),
});

/** Tells what failed in a service: the first of a kind at once, then with the number of those held back. */
export class FaultLog {
  readonly #warnings: Throttle;
  readonly #errors: Throttle;
  readonly #told = new WeakSet();

  constructor(log: Pick<Log, 'warn' | 'error'>, monotonicMs: () => number) {
    this.#warnings = new Throttle({ monotonicMs, report: (text, more) => log.warn(text, more) });
    this.#errors = new Throttle({ monotonicMs, report: (text, more) => log.error(text, more) });
  }

  /** Nothing is lost by it. */
  warn(what: string, cause: unknown): void {
    if (typeof cause === 'object' && cause !== null) this.#told.add(cause);
    this.#warnings.trigger(what, `${what}: ${faultText(cause)}`, fieldsOf(cause));
  }

  /** Something is lost, or a person must act. What was told already, as a publication, is not told again. */
  error(what: string, cause: unknown): void {
    if (typeof cause === 'object' && cause !== null && this.#told.has(cause)) return;
    this.#errors.trigger(what, `${what}: ${faultText(cause)}`, fieldsOf(cause));
  }

  /** Tells what is held back. */
  flush(): void {
    this.#warnings.flush();
    this.#errors.flush();
  }
}
