import { InvalidArgumentError } from 'commander';

/** A flag's value that must be a number above 0. */
export const positiveNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new InvalidArgumentError('Expected a number above 0.');
  return value;
};

/** A flag's value that must be 0, 1 or 2. */
export const qosNumber = (text: string): 0 | 1 | 2 => {
  if (text === '0') return 0;
  if (text === '1') return 1;
  if (text === '2') return 2;
  throw new InvalidArgumentError('Expected 0, 1 or 2.');
};
