/** What became of a request to the gateway; plain data but for `after`. */
export interface RequestAnswer {
  readonly status: 'ok' | 'error';
  readonly data: unknown;
  readonly error?: string | undefined;
  readonly code?: string | undefined;
  /** To be called once the answer is on its way. */
  readonly after?: (() => void) | undefined;
}

/** Carries out what is asked of the gateway, the same as by `[CONTROL]`; never rejects. */
export type AnswerRequest = (
  what: string,
  data: unknown,
  origin: { readonly by: string; readonly transaction: string },
) => Promise<RequestAnswer>;
