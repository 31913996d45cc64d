import { GatewayError } from '../errors/gateway-error.js';

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

/**
 * The milliseconds of a time.
 *
 * @param what it is for, in the message
 * @throws GatewayError `SERVICE_INVALID` where no part is given, or one is no number from 0
 * @example spanMs({ minutes: 1, seconds: 30 }, 'the period of read') // 90000
 */
export const spanMs = (span: Span, what: string): number => {
  const parts = UNITS.flatMap(([unit, unitMs]) => {
    const value: unknown = Reflect.get(span, unit);
    if (value === undefined) return [];
    if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return [value * unitMs];
    throw new GatewayError(
      'SERVICE_INVALID',
      `${what} has ${unit}: ${JSON.stringify(value)}; expected a number from 0`,
    );
  });
  if (parts.length > 0) return parts.reduce((sum, part) => sum + part, 0);
  throw new GatewayError(
    'SERVICE_INVALID',
    `${what} is missing; expected one or more of ${Object.keys(UNITS_MS).join(', ')}`,
  );
};
