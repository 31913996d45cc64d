/** Who asks, as far as it can be known, for the audit. */
export interface RequestOrigin {
  /** The way it came: `mqtt`, or the back end of the twin. */
  readonly by: string;
  readonly transaction?: string | number | undefined;
  /** What else the asker has told of itself, bounded. */
  readonly said?: Readonly<Record<string, unknown>> | undefined;
}

/** What became of a request; plain data but for `after`. */
export interface ControlAnswer {
  readonly status: 'ok' | 'error';
  readonly data: unknown;
  /** What is wrong and what to do, where the status is `error`. */
  readonly error?: string | undefined;
  readonly code?: string | undefined;
  /** To be called once the answer is on its way: an end of the process would overtake it. */
  readonly after?: (() => void) | undefined;
}

/**
 * Carries out a request from afar, or says why not: what is not allowed, known or well-formed is
 * answered like everything else. Never rejects.
 *
 * @param what for example `interface/restart`
 * @param data the members of the request, anything at all
 */
export type ControlDispatch = (
  what: string,
  data: unknown,
  origin: RequestOrigin,
) => Promise<ControlAnswer>;
