/** A message as a rule says it; see `schemas/rules.schema.json`. */
export interface SaidMessage {
  readonly type?: 'command' | 'status' | undefined;
  readonly function?: string | undefined;
  readonly gateway?: string | undefined;
  readonly location?: string | undefined;
  readonly device?: string | undefined;
  readonly sender?: string | undefined;
  readonly action?: string | undefined;
  readonly arguments?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** A rule as it stands in the configuration; frame and values are checked by the map's own reader. */
export interface RuleOptions {
  readonly description?: string | undefined;
  readonly frame: unknown;
  readonly message?: SaidMessage | undefined;
  readonly also?: readonly SaidMessage[] | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly direction?: 'in' | 'out' | 'both' | undefined;
  readonly reply?: string | readonly string[] | undefined;
  readonly refused?: string | readonly string[] | undefined;
  readonly unsolicited?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly timeout?: number | undefined;
  readonly retries?: number | undefined;
}

/** What every interface with rules has in its options. */
export interface RuleSetOptions {
  readonly rules?: Readonly<Record<string, RuleOptions>> | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly message?: SaidMessage | undefined;
  readonly encoding?: 'utf-8' | 'latin1' | undefined;
  readonly unknown?: 'warn' | 'count' | 'pass' | undefined;
  readonly polls?: readonly PollOptions[] | undefined;
  readonly handshake?: readonly string[] | undefined;
}

/** A frame that is sent again and again. */
export interface PollOptions {
  readonly send: string;
  readonly every: number;
  readonly arguments?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** Names that stand alone or in a list. */
export const namesOf = (given: string | readonly string[] | undefined): readonly string[] => {
  if (given === undefined) return [];
  return typeof given === 'string' ? [given] : given;
};
