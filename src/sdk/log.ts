/**
 * Where rooms and interfaces write what happens. Levels by consequence: `error`, data was lost or
 * a person must act; `warn`, something failed and recovered, nothing lost; `info`, a change of
 * state; `debug`, every message and step.
 */
export interface Log {
  error(text: string, fields?: LogFields): void;
  warn(text: string, fields?: LogFields): void;
  info(text: string, fields?: LogFields): void;
  debug(text: string, fields?: LogFields): void;
}

/** Values beside the text, for programs that read the log; never secrets. */
export type LogFields = Readonly<Record<string, unknown>>;
