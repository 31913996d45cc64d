/**
 * Where rooms and interfaces write what happens. Levels by consequence: `error`, data was lost or
 * a person must act; `warn`, something failed and recovered, nothing lost; `info`, a change of
 * state; `debug`, every message and step.
 */
export interface Log {
  readonly error: (text: string, fields?: LogFields) => void;
  readonly warn: (text: string, fields?: LogFields) => void;
  readonly info: (text: string, fields?: LogFields) => void;
  readonly debug: (text: string, fields?: LogFields) => void;
}

/** Values beside the text, for programs that read the log; never secrets. */
export type LogFields = Readonly<Record<string, unknown>>;
