import { quoteValue } from '../document/quote-value.js';
import { VERSION_1_FIELDS } from '../map/version-1.js';
import { oldTables } from './old-format.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More of them would hide what was changed. */
const SHOWN = 20;

const noText = (name: string, table: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(table)
    .filter(([, value]) => typeof value !== 'string')
    .map(
      ([keyword, value]) =>
        `${name}: "${keyword}" is left as it is: ${quoteValue(value)} is no text; write the internal keyword, then ["${keyword}"]`,
    );

const mixed = (name: string, table: Readonly<Record<string, unknown>>): string[] => {
  const entries = Object.entries(table);
  if (!entries.some(([, value]) => Array.isArray(value))) return [];
  return entries.flatMap(([keyword, value]) =>
    typeof value === 'string'
      ? [
          `${name}: "${keyword}" is left as it is: among lists, "${keyword}": "${value}" may have the internal or the MQTT keyword first; write "${keyword}": ["${value}"] or "${value}": ["${keyword}"]`,
        ]
      : [],
  );
};

/** What `map upgrade` leaves in the tables of a map, and why: one sentence for each entry. */
export const leftEntries = (data: unknown): string[] => {
  if (!isRecord(data)) return [];
  const old = oldTables(data);
  const left = VERSION_1_FIELDS.flatMap((name) => {
    const vocabulary = data[name];
    const table = isRecord(vocabulary) ? vocabulary['map'] : undefined;
    if (!isRecord(table)) return [];
    return old.has(name) ? noText(name, table) : mixed(name, table);
  });
  const more = left.length - SHOWN;
  return more > 0 ? [...left.slice(0, SHOWN), `${more} more are left as they are`] : left;
};
