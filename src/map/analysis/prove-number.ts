import type {
  NumberDefinition,
  ValueDefinition,
  ValueType,
} from '../definition/value-definition.js';
import type { CompiledValue } from '../value/compile-value.js';
import { mqttDecimals } from '../value/number-steps.js';
import { numberText } from '../value/number-text.js';
import type { Doubt } from './doubt.js';
import { normalWord } from './normal-word.js';
import {
  absolute,
  compare,
  decimalOf,
  floorOf,
  minus,
  over,
  plus,
  powerOfTen,
  type Rational,
  rational,
  times,
} from './rational.js';

/** So many steps are tried one by one; more are left to arithmetic. */
const MAX_TRIED = 4_000;
/** Steps that a number can have at most where it is converted (M5.8). */
const MAX_STEPS = 1_000_000_000_000n;
const HALF = rational(1n, 2n);
const ONE = rational(1n);

interface Steps {
  /** Of the message's number. */
  readonly step: Rational;
  readonly first: bigint;
  readonly last: bigint;
}

/** The largest number under a mask; undefined where there is none. */
const largestBits = ({ mask, shift = 0 }: NumberDefinition): number | undefined =>
  mask === undefined && shift === 0 ? undefined : (mask ?? 0xffff_ffff) >>> shift;

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const greatest = (a: bigint, b: bigint): bigint => (a > b ? a : b);

const stepsOf = (number: NumberDefinition): Steps => {
  const { decimals = 0, min, max, factor = 1, offset = 0 } = number;
  const step = powerOfTen(-decimals);
  const at = (bound: Rational): bigint => floorOf(over(bound, step));
  let first = min === undefined ? -MAX_STEPS : at(decimalOf(min));
  let last = max === undefined ? MAX_STEPS : at(decimalOf(max)) + 1n;
  const bits = largestBits(number);
  if (bits !== undefined) {
    const [one, other] = [0, bits].map((raw) =>
      at(plus(times(decimalOf(raw), decimalOf(factor)), decimalOf(offset))),
    );
    first = greatest(first, least(one ?? 0n, other ?? 0n) - 1n);
    last = least(last, greatest(one ?? 0n, other ?? 0n) + 2n);
  }
  return { step, first: greatest(first, -MAX_STEPS), last: least(last, MAX_STEPS) };
};

const wordAt = (at: bigint, { step }: Steps, decimals: number): string => {
  const { numerator, denominator } = times(rational(at), step);
  return numberText(Number((Number(numerator) / Number(denominator)).toFixed(decimals)));
};

/**
 * Whether rounding to steps of MQTT and back comes home for every step (M5.7), by exact arithmetic.
 *
 * Let n count steps of the message. Printed, it is `(n − o) / r` steps of MQTT, rounded, so wrong by
 * e with |e| ≤ 1/2; read, that is `n + e·r`, which is rounded to n where |e·r| < 1/2. `r` is the
 * quotient of one step of MQTT and one of the message, `o` the offset in steps of the message.
 */
const comesHome = (type: ValueType, number: NumberDefinition, steps: Steps): boolean => {
  const { factor = 1, offset = 0 } = number;
  const places = mqttDecimals(type, number) ?? 0;
  const ratio = absolute(over(times(decimalOf(factor), powerOfTen(-places)), steps.step));
  // What doubles may be wrong by, in steps: 2^-50 of the largest number that passes, several times.
  const largest = rational(greatest(steps.last, -steps.first));
  const slack = times(largest, rational(1n, 1n << 48n));
  if (compare(plus(times(ratio, HALF), slack), HALF) < 0) return true;
  if (compare(absolute(minus(ratio, ONE)), rational(1n, 10n ** 15n)) > 0) return false;
  // Equal steps: e is the same for every n, and only halves are rounded away from home.
  const offsetSteps = over(decimalOf(offset), steps.step);
  const rest = minus(offsetSteps, rational(floorOf(offsetSteps)));
  return compare(absolute(minus(rest, HALF)), plus(slack, rational(1n, 1000n))) > 0;
};

/** Steps at the bounds, at zero, and around what the first whole numbers of MQTT become. */
const telling = (steps: Steps, { factor = 1, offset = 0 }: NumberDefinition): bigint[] => {
  const near = (at: bigint): bigint[] => [-2n, -1n, 0n, 1n, 2n].map((by) => at + by);
  const finite = [steps.first, steps.last].filter((at) => at !== MAX_STEPS && at !== -MAX_STEPS);
  const images = [...Array(41).keys()].map((half) => {
    const raw = decimalOf((half - 20) / 2);
    return floorOf(over(plus(times(raw, decimalOf(factor)), decimalOf(offset)), steps.step));
  });
  const low = [...Array(200).keys()].map((at) => BigInt(at));
  return [...finite, ...images]
    .flatMap(near)
    .concat(low)
    .filter((at) => at >= steps.first && at <= steps.last);
};

/** Words that are printed and do not come back as the same. */
const losses = (words: readonly string[], value: CompiledValue): string[] =>
  words.filter((word) => {
    const printed = value.print(word);
    if (typeof printed !== 'string') return false;
    const back = value.read(printed);
    return (
      typeof back !== 'string' ||
      normalWord(back, value.definition) !== normalWord(word, value.definition)
    );
  });

/** Whether numbers come back as they went; a doubt names numbers that may not. */
export const proveNumber = (
  definition: ValueDefinition,
  value: CompiledValue,
): Doubt | undefined => {
  const { number = {}, type } = definition;
  const { factor = 1, offset = 0, decimals } = number;
  const isLinear = factor !== 1 || offset !== 0;
  if (!isLinear && decimals === undefined) return undefined;
  if (decimals === undefined || factor === 0)
    return { why: 'a number with a factor or an offset has no decimals', words: ['0.1', '1', '7'] };
  const steps = stepsOf(number);
  const isClamped = number.clamp === true;
  // Below zero where the mask leaves nothing within the bounds.
  const count = greatest(steps.last - steps.first, 0n);
  const all = count <= BigInt(MAX_TRIED);
  if (!isClamped && comesHome(type, number, steps)) return undefined;
  if (isClamped && !all && comesHome(type, number, steps)) return undefined;
  const tried = all
    ? [...Array(Number(count) + 1).keys()].map((at) => steps.first + BigInt(at))
    : telling(steps, number);
  const beyond = isClamped ? [number.min, number.max].flatMap((bound) => bound ?? []) : [];
  const words = [
    ...tried.map((at) => wordAt(at, steps, decimals)),
    ...beyond.flatMap((bound) => [bound - 1, bound, bound + 1].map(numberText)),
  ];
  const lost = losses(words, value);
  if (lost.length === 0 && all) return undefined;
  return {
    why: `one step in MQTT is more than one step of the number`,
    words: lost.length === 0 ? words.slice(0, 20) : lost.slice(0, 20),
  };
};
