import type { NumberDefinition, ValueDefinition } from '../../map/definition/value-definition.js';
import { checkTable } from './check-table.js';
import type { ValueFile } from './map-part.js';
import { readDefault } from './read-default.js';
import type { ValuePlace } from './value-place.js';

const NUMBER_KEYS = [
  'factor',
  'offset',
  'scale',
  'decimals',
  'min',
  'max',
  'clamp',
  'mask',
  'shift',
] as const;

const isNumber = (type: ValueFile['type']): boolean => type === 'number' || type === 'integer';

/** M5.6: the line through the two points that `scale` gives. */
const lineOf = (
  raw: ValueFile,
  { part, path, name }: ValuePlace,
): Pick<NumberDefinition, 'factor' | 'offset'> => {
  const { scale, factor, offset } = raw;
  if (scale === undefined) {
    if (factor === 0)
      part.list.error(
        'MAP_BAD_VALUE',
        [...path, 'factor'],
        `factor of ${name} is 0; every number would become the same`,
      );
    return { ...(factor !== undefined && { factor }), ...(offset !== undefined && { offset }) };
  }
  const [m0, m1, i0, i1] = scale;
  for (const key of ['factor', 'offset'] as const)
    if (raw[key] !== undefined)
      part.list.error(
        'MAP_BAD_VALUE',
        [...path, key],
        `${name} has both scale and ${key}; scale says it all`,
        {
          hint: `Remove ${key}, or write factor and offset in place of scale.`,
          onKey: true,
        },
      );
  if (m0 === m1 || i0 === i1) {
    const [side, twice] = m0 === m1 ? ['in MQTT', m0] : ['in the message', i0];
    part.list.error(
      'MAP_BAD_VALUE',
      [...path, 'scale'],
      `scale of ${name} is [${scale.join(', ')}]: both ends are ${twice} ${side}`,
      {
        hint: 'Write [m0, m1, i0, i1]: two numbers of MQTT, then what they are in the message, such as [0, 254, 0, 100].',
      },
    );
    return {};
  }
  const line = { factor: (i1 - i0) / (m1 - m0), offset: (i0 * m1 - i1 * m0) / (m1 - m0) };
  if (line.factor !== 0 && Number.isFinite(line.factor) && Number.isFinite(line.offset))
    return line;
  part.list.error(
    'MAP_BAD_VALUE',
    [...path, 'scale'],
    `scale of ${name} is [${scale.join(', ')}]: these numbers are too large or too close to compute with`,
    { hint: 'Write numbers that devices send, such as [0, 254, 0, 100].' },
  );
  return {};
};

const numberOf = (raw: ValueFile, place: ValuePlace): NumberDefinition | undefined => {
  const given = NUMBER_KEYS.filter((key) => raw[key] !== undefined);
  const [first] = given;
  if (first === undefined) return undefined;
  const { part, path, name } = place;
  const { decimals, min, max, clamp, mask, shift } = raw;
  if (!isNumber(raw.type)) {
    const type = raw.type ?? 'text';
    part.list.error(
      'MAP_BAD_VALUE',
      [...path, first],
      `${name} has ${first}, but its type is ${type}; ${first} is for numbers`,
      { hint: 'Write type: number, or type: integer.', onKey: true },
    );
    return undefined;
  }
  const line = lineOf(raw, place);
  const linear = (['scale', 'factor', 'offset'] as const).find((key) => raw[key] !== undefined);
  if (linear !== undefined && decimals === undefined)
    part.list.error(
      'MAP_BAD_VALUE',
      [...path, linear],
      `${name} has ${linear}, but not how many decimals the message's number has`,
      { hint: 'Write decimals: 0 for whole numbers, decimals: 1 for tenths.', onKey: true },
    );
  if (min !== undefined && max !== undefined && min > max)
    part.list.error(
      'MAP_BAD_VALUE',
      [...path, 'min'],
      `min of ${name} is ${min}, more than max ${max}; no number is allowed`,
    );
  if (clamp === true && min === undefined && max === undefined)
    part.list.error(
      'MAP_BAD_VALUE',
      [...path, 'clamp'],
      `${name} has clamp, but neither min nor max`,
      {
        hint: 'Write min and max, or remove clamp.',
        onKey: true,
      },
    );
  return {
    ...line,
    ...(decimals !== undefined && { decimals }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(clamp !== undefined && { clamp }),
    ...(mask !== undefined && { mask }),
    ...(shift !== undefined && { shift }),
  };
};

/** M5.11: an expression stands for all that the value would do otherwise. */
const checkExpressions = (raw: ValueFile, { part, path, name }: ValuePlace): void => {
  const way = raw.in === undefined ? 'out' : 'in';
  if (raw[way] === undefined) return;
  if (raw.in !== undefined && raw.out !== undefined)
    part.list.error(
      'MAP_ONE_WAY',
      [...path, 'out'],
      `${name} has both in and out, but an expression goes one way`,
      {
        hint: `Make two values, such as ${name}-in and ${name}-out, and let each route name its own: values: { ${name}: ${name}-in }.`,
        onKey: true,
      },
    );
  const other = (['map', ...NUMBER_KEYS] as const).find((key) => raw[key] !== undefined);
  if (other !== undefined)
    part.list.error(
      'MAP_BAD_VALUE',
      [...path, other],
      `${name} has both ${way} and ${other}; the expression takes the place of ${other}`,
      {
        hint: `Remove one of them.`,
        onKey: true,
      },
    );
};

/** A value as it stands in a file, checked and brought into the form of the engine (M5). */
export const readValue = (raw: ValueFile, place: ValuePlace): ValueDefinition => {
  const { part, path, name } = place;
  const { map, unit, description } = raw;
  const maptype = map === undefined ? 'none' : (raw.maptype ?? 'strict');
  if (map === undefined && raw.maptype !== undefined && raw.maptype !== 'none')
    part.list.error(
      'MAP_MISSING_KEY',
      [...path, 'maptype'],
      `key "map" is missing in value ${name}: maptype ${raw.maptype} needs a table`,
      {
        hint: 'Write map: { Internal: [mqtt] }, or remove maptype.',
      },
    );
  if (map !== undefined) checkTable(map, raw.maptype, place);
  checkExpressions(raw, place);
  const number = numberOf(raw, place);
  const definition: ValueDefinition = {
    type: raw.type ?? 'text',
    maptype,
    ...(map !== undefined && { map }),
    ...(number !== undefined && { number }),
    ...(raw.in !== undefined && { in: raw.in }),
    ...(raw.out !== undefined && { out: raw.out }),
    ...(unit !== undefined && { unit }),
    ...(description !== undefined && { description }),
  };
  const fallback = readDefault(raw, definition, place);
  return fallback === undefined ? definition : { ...definition, default: fallback };
};
