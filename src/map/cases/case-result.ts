import { GatewayError } from '../../errors/gateway-error.js';
import type { Message } from '../message.js';
import type { CasePublication } from './map-case.js';

/** What a translation gave, or what a case expects of it. */
export type CaseResult =
  | { readonly message: Message }
  | { readonly publications: readonly CasePublication[] }
  | { readonly code: string; readonly words?: string };

/** What `work` gives; a refusal is a result too. */
export const resultOf = (work: () => CaseResult): CaseResult => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { code: error.code, words: error.message };
  }
};
