import type { ValueDefinition } from '../../map/definition/value-definition.js';
import { present } from './present.js';

/** A value as it is written in a map. */
export const valueData = (value: ValueDefinition): Readonly<Record<string, unknown>> => {
  const { type, maptype, map, number, default: fallback, unit, description } = value;
  return present({
    description,
    type: type === 'text' ? undefined : type,
    maptype: map === undefined || maptype === 'strict' ? undefined : maptype,
    map,
    ...number,
    default: fallback,
    in: value.in,
    out: value.out,
    unit,
  });
};
