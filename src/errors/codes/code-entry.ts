import type { ExitCode } from '../exit-code.js';

/** What is known of one error code; `map explain CODE` and `docs/reference/errors.md` print it. */
export interface CodeEntry {
  /** What happened, one sentence. */
  readonly summary: string;
  /** What to do about it, one or two sentences. */
  readonly remedy: string;
  /** What the process exits with when this ends it. */
  readonly exitCode: ExitCode;
  /** Whether the same attempt may succeed later without anybody changing anything. */
  readonly retryable?: true;
}
