import { listOf } from './suggest.js';

/** A part of a JSON Schema, as far as messages need it. */
export interface SchemaPart {
  readonly [keyword: string]: unknown;
  readonly description?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly multipleOf?: number;
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

const range = (schema: SchemaPart): string => {
  const low = numberOf(schema.minimum);
  const high = numberOf(schema.maximum);
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  if (low !== undefined) return ` of at least ${low}`;
  if (high !== undefined) return ` of at most ${high}`;
  const above = numberOf(schema.exclusiveMinimum);
  if (above !== undefined) return ` above ${above}`;
  const below = numberOf(schema.exclusiveMaximum);
  return below === undefined ? '' : ` below ${below}`;
};

const size = (schema: SchemaPart, least: string, most: string, unit: string): string => {
  const low = numberOf(schema[least]);
  const high = numberOf(schema[most]);
  if (low !== undefined && low === high) return ` of ${low} ${unit}${low === 1 ? '' : 's'}`;
  if (low !== undefined && high !== undefined) return ` of ${low} to ${high} ${unit}s`;
  if (high !== undefined) return ` of at most ${high} ${unit}s`;
  return low === undefined || low === 0 ? '' : ` of at least ${low} ${unit}${low === 1 ? '' : 's'}`;
};

/** ` from 1 to 60 seconds`, ` of seconds`. */
const amount = (schema: SchemaPart): string => {
  const within = range(schema);
  if (typeof schema.unit !== 'string') return within;
  return within === '' ? ` of ${schema.unit}` : `${within} ${schema.unit}`;
};

const wordsForType = (type: unknown, schema: SchemaPart): string => {
  switch (type) {
    case 'integer':
      return `an integer${amount(schema)}`;
    case 'number':
      return `a number${amount(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'string': {
      if (schema.minLength === 1 && schema.maxLength === undefined) return 'text that is not empty';
      return `text${size(schema, 'minLength', 'maxLength', 'character')}`;
    }
    case 'array':
      return `a list${size(schema, 'minItems', 'maxItems', 'item')}`;
    case 'object':
      return 'a mapping (key: value)';
    case 'null':
      return 'nothing';
    default:
      return 'another value';
  }
};

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string =>
  typeof value === 'string' ? (value === '' ? 'nothing' : value) : JSON.stringify(value);

/** The values of a branch of a choice one by one, so that they join the list of the others. */
const choices = (branch: SchemaPart): string[] =>
  Array.isArray(branch.enum) ? branch.enum.map(show) : [expectedWords(branch)];

/**
 * What a schema allows, in words. The annotation `expected` of a schema says it better where a
 * pattern would have to be printed.
 *
 * @example expectedWords({ type: 'integer', minimum: 1, maximum: 65535 })
 * // 'an integer from 1 to 65535'
 * expectedWords({ type: 'number', minimum: 1, unit: 'seconds' }) // 'a number of at least 1 seconds'
 */
export const expectedWords = (schema: SchemaPart): string => {
  if (typeof schema.expected === 'string') return schema.expected;
  if (Array.isArray(schema.enum)) return listOf(schema.enum.map(show));
  if ('const' in schema) return show(schema.const);
  const branches = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(branches))
    return listOf([...new Set(branches.filter(isPart).flatMap(choices))]);
  if (typeof schema.pattern === 'string') return `text that matches ${schema.pattern}`;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return listOf(types.map((type) => wordsForType(type, schema)));
};
