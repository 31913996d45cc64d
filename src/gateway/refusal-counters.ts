import { GatewayError } from '../errors/gateway-error.js';

/** How many messages were refused, by error code; as many entries as there are codes at most. */
export class RefusalCounters {
  readonly #counts = new Map<string, number>();

  /** Counts `error`. @throws it if it is not one of ours: that is a defect, not a bad message */
  count(error: unknown): GatewayError {
    if (!(error instanceof GatewayError)) throw error;
    this.#counts.set(error.code, (this.#counts.get(error.code) ?? 0) + 1);
    return error;
  }

  get byCode(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}
