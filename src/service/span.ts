import { GatewayError } from '../errors/gateway-error.js';
import { assertMembers } from './assert-members.js';
import { valueText } from './value-text.js';

/** A time, as the sum of its parts. @example { minutes: 1, seconds: 30 } */
export interface Span {
  readonly milliseconds?: number;
  readonly seconds?: number;
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
  readonly weeks?: number;
}

const UNITS_MS = {
  milliseconds: 1,
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  weeks: 604_800_000,
} as const satisfies Record<keyof Span, number>;

const UNITS = Object.entries(UNITS_MS);
const EXAMPLE = 'expected a time such as { minutes: 1, seconds: 30 }';

/**
 * The milliseconds of a time.
 *
 * @param what it is for, in the message
 * @param others members beside the parts, which are no concern of this
 * @throws GatewayError `SERVICE_INVALID` where no part is given, one is no number from 0 or unknown
 * @example spanMs({ minutes: 1, seconds: 30 }, 'the period of read') // 90000
 */
export const spanMs = (span: Span, what: string, others: readonly string[] = []): number => {
  if (typeof span !== 'object' || span === null)
    throw new GatewayError('SERVICE_INVALID', `${what} is ${valueText(span)}; ${EXAMPLE}`);
  assertMembers('SERVICE_INVALID', what, span, [...Object.keys(UNITS_MS), ...others]);
  const parts = UNITS.flatMap(([unit, unitMs]) => {
    const value: unknown = Reflect.get(span, unit);
    if (value === undefined) return [];
    if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return [value * unitMs];
    throw new GatewayError(
      'SERVICE_INVALID',
      `${what} has ${unit}: ${valueText(value)}; expected a number from 0`,
    );
  });
  if (parts.length > 0) return parts.reduce((sum, part) => sum + part, 0);
  throw new GatewayError(
    'SERVICE_INVALID',
    `${what} is missing; expected one or more of ${Object.keys(UNITS_MS).join(', ')}`,
  );
};

/**
 * The same for what comes again and again.
 *
 * @throws GatewayError `SERVICE_INVALID` as `spanMs`, and for less than a millisecond
 */
export const periodMs = (span: Span, what: string, others?: readonly string[]): number => {
  const ms = spanMs(span, what, others);
  if (ms >= 1) return ms;
  throw new GatewayError('SERVICE_INVALID', `${what} is below a millisecond; ${EXAMPLE}`);
};
