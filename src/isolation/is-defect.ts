import type { ErrorCode } from '../errors/codes.js';
import { isMistake } from '../errors/is-mistake.js';

const DEFECTS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'INTERFACE_ENDED',
  'INTERFACE_HANGS',
  'INTERFACE_MEMORY',
  'INTERFACE_FLOODS',
  'INTERFACE_PROTOCOL',
]);

/**
 * Whether an interface failed by itself, not by its device: its thread or process ended, hung, used
 * too much, broke the protocol, or its program has a mistake. A device that is gone may come back;
 * a program that is wrong stays wrong.
 */
export const isDefect = (cause: unknown): boolean =>
  isMistake(cause) ||
  (typeof cause === 'object' && cause !== null && 'code' in cause && DEFECTS.has(cause.code));
