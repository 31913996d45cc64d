import type { ScalarDefinition } from '../../definition/field-definition.js';
import { bcdScalar } from './bcd-scalar.js';
import { placesOf } from './byte-places.js';
import { floatScalar } from './float-scalar.js';
import { integerScalar } from './integer-scalar.js';
import type { Scalar } from './scalar.js';

/**
 * Compiles a number in bytes (M4.9).
 *
 * Refuses with `MAP_VALUE_TYPE` what is no such number, with `MAP_VALUE_RANGE` what does not fit.
 *
 * @param label how refusals call it
 * @example compileScalar({ type: 'integer', bytes: 2, signed: true, order: 'big' }, 'level')
 */
export const compileScalar = (definition: ScalarDefinition, label = 'the number'): Scalar => {
  const places = placesOf(definition.order, definition.bytes);
  switch (definition.type) {
    case 'integer':
      return integerScalar(places, definition.signed, label);
    case 'float':
      return floatScalar(places, label);
    case 'bcd':
      return bcdScalar(places, label);
  }
};
