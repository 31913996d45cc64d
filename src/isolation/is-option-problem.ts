import { isRecord } from '../document/is-record.js';
import { isErrorCode } from '../errors/is-error-code.js';
import type { OptionProblem } from '../sdk/interface-contract.js';

const isStep = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isWithinText = (value: unknown): boolean =>
  value === undefined ||
  (isRecord(value) &&
    typeof value.text === 'string' &&
    Number.isSafeInteger(value.offset) &&
    Number.isSafeInteger(value.length));

/** Whether a stranger's `check` returned a problem that can be shown. */
export const isOptionProblem = (value: unknown): value is OptionProblem =>
  isRecord(value) &&
  typeof value.message === 'string' &&
  Array.isArray(value.path) &&
  value.path.every(isStep) &&
  (value.code === undefined || (typeof value.code === 'string' && isErrorCode(value.code))) &&
  [undefined, 'error', 'warning'].some((severity) => severity === value.severity) &&
  isTextOrNone(value.hint) &&
  isWithinText(value.within);
