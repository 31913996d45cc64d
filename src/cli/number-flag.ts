import { InvalidArgumentError } from 'commander';

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
