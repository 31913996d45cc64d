/** A fraction in whole numbers; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const divisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [magnitude(a), magnitude(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
};

/** The fraction in lowest terms. */
export const rational = (numerator: bigint, denominator = 1n): Rational => {
  const sign = denominator < 0n ? -1n : 1n;
  const common = divisor(numerator, denominator);
  return {
    numerator: (sign * numerator) / common,
    denominator: (sign * denominator) / common,
  };
};

/** Ten to a power that may be negative. */
export const powerOfTen = (exponent: number): Rational =>
  exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1n, 10n ** BigInt(-exponent));

/**
 * A number as its shortest decimal form says it, exactly: 0.1 is one tenth.
 *
 * @example decimalOf(-2.5) // -5/2
 */
export const decimalOf = (value: number): Rational => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = powerOfTen(Number(exponent) - fraction.length);
  return times(rational(BigInt(whole + fraction)), scale);
};

export const plus = (a: Rational, b: Rational): Rational =>
  rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

export const minus = (a: Rational, b: Rational): Rational =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator });

export const times = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** @throws RangeError where `b` is zero */
export const over = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

export const absolute = (a: Rational): Rational => ({
  numerator: magnitude(a.numerator),
  denominator: a.denominator,
});

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** The greatest whole number that is not above. */
export const floorOf = ({ numerator, denominator }: Rational): bigint => {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
};
