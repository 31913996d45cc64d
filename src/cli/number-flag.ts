import { InvalidArgumentError } from 'commander';
import { perSecondOf, spanOf } from '../app/queue/amounts.js';

/** A flag's value that counts something: a whole number, 1 or more. */
export const countNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('Expected a whole number, 1 or more.');
  return value;
};

/** A day: longer ones would be too much for a timer, which then ends at once. */
const MAX_SECONDS = 86_400;

/** A flag's value that is a length of time in seconds, above 0 and a day at most. */
export const secondsNumber = (text: string): number => {
  const value = Number(text);
  if (!(value > 0 && value <= MAX_SECONDS))
    throw new InvalidArgumentError(
      `Expected seconds: a number above 0, ${MAX_SECONDS} (a day) at most.`,
    );
  return value;
};

const UNIT_SECONDS = { ms: 0.001, s: 1, m: 60, h: 3600 } as const;

/** A flag's value that is a length of time with its unit, in seconds: `30s`, `5m`, `1h`; or seconds. */
export const durationSeconds = (text: string): number => {
  const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?) ?(ms|s|m|h)?$/.exec(text) ?? [];
  const value = Number(digits) * UNIT_SECONDS[unit as keyof typeof UNIT_SECONDS];
  if (!(value > 0 && value <= MAX_SECONDS))
    throw new InvalidArgumentError('Expected a time such as 30s, 5m or 1h, a day at most.');
  return value;
};

/** A flag's value that must be 0, 1 or 2. */
export const qosNumber = (text: string): 0 | 1 | 2 => {
  if (text === '0') return 0;
  if (text === '1') return 1;
  if (text === '2') return 2;
  throw new InvalidArgumentError('Expected 0, 1 or 2.');
};

/** A flag's value that is a length of time as maps have it, in milliseconds: `90m`, `6h`, `3d`; ten years at most. */
export const spanMs = (text: string): number => {
  const value = spanOf(text);
  if (value === undefined)
    throw new InvalidArgumentError(
      'Expected a time with its unit ms, s, m, h or d, such as 90m, 6h or 3d.',
    );
  return value;
};

/** A flag's value that says how many come in a time, as number a second: `5/s`, `12/m`, `1/h`. */
export const perSecond = (text: string): number => {
  const value = perSecondOf(text);
  if (value === undefined)
    throw new InvalidArgumentError('Expected how many in a time, such as 5/s, 12/m or 100/h.');
  return value;
};
