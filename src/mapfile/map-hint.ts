import type { SchemaFinding } from '../document/schema-finding.js';
import type { Where } from '../errors/where.js';
import { VERSION_1_FIELDS } from '../map/version-1.js';

const MAPTYPES: ReadonlySet<unknown> = new Set(['none', 'loose', 'strict']);
const FIELDS: ReadonlySet<unknown> = new Set(VERSION_1_FIELDS);

const vocabularyHint = (maptype: string, inQuotes: boolean): string => {
  const member = inQuotes ? `"maptype": "${maptype}"` : `maptype: ${maptype}`;
  const table = inQuotes ? '"map": { … }' : 'map: { … }';
  return maptype === 'none' ? `write { ${member} }` : `write { ${member}, ${table} }`;
};

/**
 * How to write in full what a map has in short: a word without the brackets of its list, a maptype
 * in place of its vocabulary. `undefined` where nothing of that kind is to be seen.
 *
 * @param where the place of the value
 * @example `Heating: heating` // 'write [heating]'
 */
export const mapHint = (
  { kind, path, value, schema }: SchemaFinding,
  where: Where | undefined,
): string | undefined => {
  if (kind !== 'wrong-type' || typeof value !== 'string' || value === '') return undefined;
  const start = (where?.column ?? 1) - 1;
  const source = where?.source?.slice(start, start + (where.length ?? 1)) ?? '';
  const inQuotes = source.startsWith('"');
  if (path.length === 1 && FIELDS.has(path[0]) && MAPTYPES.has(value))
    return vocabularyHint(value, inQuotes);
  if (schema.type !== 'array') return undefined;
  if (/^-[^\s-]/.test(source)) return `write a space after the dash: - ${value.slice(1, 100)}`;
  // What brackets would change or does not stand on one line is quoted.
  const isPlain = source === value && !/[[\]{}]/.test(value);
  return `write [${isPlain || /^["'].*["']$/.test(source) ? source : JSON.stringify(value.slice(0, 100))}]`;
};
