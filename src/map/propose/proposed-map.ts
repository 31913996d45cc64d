import type { RecordedMessage } from '../recorded-message.js';

/** A value in the words of a map file. */
export type ProposedValue = Readonly<Record<string, unknown>>;

/** A route in the words of a map file. */
export interface ProposedRoute {
  readonly id: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly message: Readonly<Record<string, string>>;
  readonly values: ReadonlyMap<string, ProposedValue>;
  readonly direction?: 'in' | undefined;
  readonly retain?: true | undefined;
  /** What is uncertain, a sentence each, for the person who goes on from here. */
  readonly guesses: readonly string[];
  readonly samples: readonly RecordedMessage[];
}

/** A map that reads what was seen. */
export interface ProposedMap {
  readonly values: ReadonlyMap<string, ProposedValue>;
  readonly routes: readonly ProposedRoute[];
}
