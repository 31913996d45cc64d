import { codeEntry, type ErrorCode } from './codes.js';
import type { ExitCode } from './exit-code.js';
import type { DocumentPath, Problem } from './problem.js';
import type { Where } from './where.js';

export interface GatewayErrorDetails {
  readonly path?: DocumentPath;
  readonly where?: Where;
  readonly hint?: string;
  /** Overrides what the code says, where the cause knows better. */
  readonly retryable?: boolean;
  readonly cause?: unknown;
  /** When the error stands for several problems found at once. */
  readonly problems?: readonly Problem[];
}

/**
 * Every error that this project throws.
 *
 * @example
 * throw new GatewayError('MAP_UNKNOWN_TOKEN', 'action "explode" is not in the vocabulary');
 */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  readonly exitCode: ExitCode;
  readonly retryable: boolean;
  readonly path: DocumentPath | undefined;
  readonly where: Where | undefined;
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, details: GatewayErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    const entry = codeEntry(code);
    this.code = code;
    this.exitCode = entry.exitCode;
    this.retryable = details.retryable ?? entry.retryable ?? false;
    this.path = details.path;
    this.where = details.where;
    this.hint = details.hint;
    this.problems = details.problems ?? [];
  }
}
