import type { ErrorCode } from '../errors/codes.js';
import { GatewayError } from '../errors/gateway-error.js';

/**
 * Why a route cannot read or print something. Returned, not thrown: where several routes are tried,
 * a refusal is ordinary, and an error with its stack costs some microseconds. The words are made
 * only when somebody asks for them.
 */
export class Refusal {
  readonly code: ErrorCode;
  readonly #words: () => string;
  readonly #cause: unknown;

  constructor(code: ErrorCode, words: () => string, cause?: unknown) {
    this.code = code;
    this.#words = words;
    this.#cause = cause;
  }

  get message(): string {
    return this.#words();
  }

  get error(): GatewayError {
    return new GatewayError(this.code, this.message, { cause: this.#cause });
  }
}
