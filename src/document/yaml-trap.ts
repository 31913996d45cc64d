import type { Where } from '../errors/where.js';
import type { SchemaPart } from './expected-words.js';

const wantsText = (schema: SchemaPart): boolean => {
  const values = Array.isArray(schema.enum) ? schema.enum : [schema.const];
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.includes('string') || values.some((value) => typeof value === 'string');
};

/**
 * Explains why YAML made something else of what was meant as text: an unquoted `#` is a comment,
 * `010` a number, `{{` a mapping. `undefined` if nothing of that kind is to be seen.
 *
 * @param value what YAML made of it
 * @param schema what is wanted
 * @param where the place of the value
 */
export const yamlTrap = (
  value: unknown,
  schema: SchemaPart,
  where: Where | undefined,
): string | undefined => {
  if (where?.source === undefined || !wantsText(schema)) return undefined;
  const rest = where.source.slice(where.column - 1);
  const written = rest.slice(0, where.length ?? 1);
  if (value === null && /^(~|null)/i.test(written))
    return `For the text write "${written}" in quotes.`;
  if (value === null && /(^|[\s:,[-])#/.test(where.source)) {
    return 'An unquoted # begins a comment in YAML; write "#" in quotes.';
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return `For the text write "${written}" in quotes.`;
  }
  if (typeof value === 'object' && value !== null && rest.startsWith('{')) {
    return '{ begins a mapping in YAML; put all of the value in quotes if it is text.';
  }
  return undefined;
};
