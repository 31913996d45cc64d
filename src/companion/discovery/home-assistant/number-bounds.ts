import type { ValueDefinition } from '../../../map/definition/value-definition.js';

/** Where the map says nothing: Home Assistant would say 1 to 100. */
const FAR = 1_000_000;
/** The smallest step that Home Assistant takes. */
const MIN_STEP = 0.001;
/** Beyond so many steps a slider is of no use. */
const MAX_SLIDER_STEPS = 1_000;

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly mode: 'box' | 'slider';
}

const stepOf = ({ type, number = {} }: ValueDefinition): number => {
  const { decimals, factor = 1 } = number;
  if (decimals !== undefined) return Math.max(MIN_STEP, Number((10 ** -decimals).toFixed(3)));
  return type === 'integer' && factor === 1 ? 1 : 0.01;
};

/** From where to where a number can be set, and in which steps. */
export const numberBounds = (value: ValueDefinition | undefined): NumberBounds => {
  const { min: low, max: high } = value?.number ?? {};
  const min = low ?? Math.min(-FAR, (high ?? 0) - FAR);
  const max = high ?? Math.max(FAR, min + FAR);
  const step = value === undefined ? 1 : stepOf(value);
  const isNarrow =
    low !== undefined && high !== undefined && (max - min) / step <= MAX_SLIDER_STEPS;
  return { min, max, step, mode: isNarrow ? 'slider' : 'box' };
};
