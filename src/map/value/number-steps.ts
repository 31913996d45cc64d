import type { NumberDefinition, ValueType } from '../definition/value-definition.js';

/** More decimals than this no number has that still counts its steps exactly. */
const MAX_DECIMALS = 12;
/** Factors out of `scale` are quotients: equality of steps is meant up to this. */
const TOLERANCE = 1e-12;

/**
 * How many decimals a number is printed with in MQTT, so that every step of the message's number
 * stays apart (M5.7); undefined where nothing is rounded.
 *
 * One step in MQTT is `factor × 10^-k` in the message. Below the message's own step a printed number
 * is read back as the same one; equal steps do, too, where the offset falls on them.
 */
export const mqttDecimals = (
  type: ValueType,
  { factor = 1, offset = 0, decimals }: NumberDefinition,
): number | undefined => {
  if (decimals === undefined) return undefined;
  if (type === 'integer') return 0;
  const step = 10 ** -decimals;
  for (let places = 0; places < MAX_DECIMALS; places += 1) {
    const ratio = (Math.abs(factor) * 10 ** -places) / step;
    if (ratio < 1 - TOLERANCE) return places;
    const offsetSteps = offset / step;
    const isOnSteps = Math.abs(offsetSteps - Math.round(offsetSteps)) < TOLERANCE * 1e3;
    if (ratio <= 1 + TOLERANCE && isOnSteps) return places;
  }
  return MAX_DECIMALS;
};
