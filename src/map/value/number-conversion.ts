import type { ValueDefinition } from '../definition/value-definition.js';
import { Refusal } from '../refusal.js';
import { mqttDecimals } from './number-steps.js';
import { numberText } from './number-text.js';

/** A number of MQTT ↔ a number of the message. */
export interface NumberConversion {
  readonly toInternal: (number: number) => number | Refusal;
  readonly toMqtt: (number: number) => number | Refusal;
}

/** Steps that arithmetic in doubles keeps apart with room to spare. */
const MAX_STEPS = 1e12;
const MAX_BITS = 0xffff_ffff;

const rounded = (number: number, decimals: number | undefined): number =>
  decimals === undefined ? number : Number(number.toFixed(decimals));

/** Compiles M5.6 to M5.8. */
export const compileNumber = (
  name: string,
  { type, number: definition = {} }: ValueDefinition,
): NumberConversion => {
  const { factor = 1, offset = 0, decimals, clamp, mask, shift = 0 } = definition;
  const { min = -Infinity, max = Infinity } = definition;
  const isLinear = factor !== 1 || offset !== 0;
  const places = mqttDecimals(type, definition);
  const largest = isLinear ? MAX_STEPS : Number.MAX_SAFE_INTEGER;
  const largestInternal = largest * 10 ** -(decimals ?? 0);
  const largestMqtt = largest * 10 ** -(places ?? 0);
  const bits = mask ?? (shift > 0 ? MAX_BITS : undefined);

  const range = (number: number, expected: string): Refusal =>
    new Refusal('MAP_VALUE_RANGE', () => `${name} is ${numberText(number)}; expected ${expected}`);

  const bounded = (number: number): number | Refusal => {
    if (number >= min && number <= max) return number;
    if (clamp === true) return number < min ? min : max;
    if (min === -Infinity) return range(number, `${max} at most`);
    return range(number, max === Infinity ? `${min} at least` : `${min} to ${max}`);
  };

  const toInternal = (given: number): number | Refusal => {
    // NaN and the infinities do not pass either.
    if (bits === undefined && !(Math.abs(given) <= largestMqtt))
      return range(given, `a number within ±${largestMqtt}`);
    if (type === 'integer' && !Number.isInteger(given)) return range(given, 'a whole number');
    let number = given;
    if (bits !== undefined) {
      if (!Number.isInteger(given) || given < 0 || given > MAX_BITS)
        return range(given, 'a whole number of 32 bits');
      number = ((given & bits) >>> 0) >>> shift;
    }
    const converted = rounded(isLinear ? number * factor + offset : number, decimals);
    if (Math.abs(converted) > largestInternal)
      return range(given, `what becomes a number within ±${largestInternal}`);
    return bounded(converted);
  };

  const toMqtt = (given: number): number | Refusal => {
    if (!(Math.abs(given) <= largestInternal))
      return range(given, `a number within ±${largestInternal}`);
    const inside = bounded(rounded(given, decimals));
    if (typeof inside !== 'number') return inside;
    const number = rounded(isLinear ? (inside - offset) / factor : inside, places);
    if (Math.abs(number) > largestMqtt)
      return range(given, `what becomes a number within ±${largestMqtt}`);
    if (bits === undefined) {
      if (type === 'integer' && !Number.isInteger(number)) return range(given, 'a whole number');
      return number;
    }
    const moved = number * 2 ** shift;
    // Half a step would move into a bit below the mask.
    if (!Number.isInteger(number) || moved < 0 || moved > MAX_BITS || (moved & ~bits) !== 0)
      return range(given, `what fits under the mask ${bits}`);
    return moved;
  };

  return { toInternal, toMqtt };
};
