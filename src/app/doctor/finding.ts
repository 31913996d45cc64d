/** What a check found: one line for people. */
export interface Finding {
  /** What was looked at; the same word in each release, for programs. */
  readonly check: string;
  readonly level: 'ok' | 'warn' | 'fail';
  readonly text: string;
  /** What to do; with what is not well. */
  readonly remedy?: string;
}

/** One thing that is looked at. */
export interface Check {
  readonly name: string;
  /** It ends by itself, or when the signal says so. */
  readonly run: (signal: AbortSignal) => Promise<readonly Finding[]>;
}

/** Makes findings of one check. */
export const findingsOf = (check: string) => ({
  ok: (text: string): Finding => ({ check, level: 'ok', text }),
  warn: (text: string, remedy: string): Finding => ({ check, level: 'warn', text, remedy }),
  fail: (text: string, remedy: string): Finding => ({ check, level: 'fail', text, remedy }),
});
