import type { SchemaPart } from '../document/expected-words.js';
import { isHideable } from './is-hideable.js';

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/**
 * The texts that the schema marks as secret, also inside mappings, and that are long enough to be
 * looked for in the log.
 *
 * @example secretValues(schema, { webhook: { token: 'hush' } }) // ['hush']
 */
export const secretValues = (schema: SchemaPart, value: unknown): string[] => {
  if (schema.secret === true) return textsIn(value).filter(isHideable);
  if (!isPart(value) || !isPart(schema.properties)) return [];
  return Object.entries(schema.properties).flatMap(([name, part]) =>
    isPart(part) ? secretValues(part, value[name]) : [],
  );
};
