/** Broken with what was seen, skipped with the reason, or kept. */
export type Verdict =
  | { readonly broken: string }
  | { readonly skipped: string; readonly blocking?: string }
  | { readonly kept: true };

export const KEPT: Verdict = { kept: true };
