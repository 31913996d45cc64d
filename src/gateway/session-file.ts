import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { errorText } from '../errors/error-text.js';
import type { FilterStore } from '../mqtt/subscriptions.js';
import type { Log } from '../sdk/log.js';
import { codeOf } from './code-of.js';

/** More is none of our own: a map has 1,000 filters at most. */
const MAX_FILTERS = 10_000;

const filtersOf = (text: string): readonly string[] => {
  const value: unknown = JSON.parse(text);
  const filters =
    typeof value === 'object' && value !== null && 'filters' in value ? value.filters : undefined;
  if (!Array.isArray(filters) || filters.length > MAX_FILTERS) return [];
  return filters.filter((filter): filter is string => typeof filter === 'string');
};

/**
 * The file with the filters of the session at the broker: a gateway whose map has changed ends those
 * that it had before. A file that cannot be read or written costs messages that no route reads, and
 * never a start.
 *
 * @example sessionFile('/var/lib/house/session.json', log).load() // ['home/#']
 */
export const sessionFile = (path: string, log: Log): FilterStore => ({
  load: () => {
    try {
      return filtersOf(readFileSync(path, 'utf8'));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') log.warn(`the file ${path} is left out: ${errorText(error)}`);
      return [];
    }
  },
  save: (filters) => {
    try {
      // Whole or not at all; what a loss of power takes is written again with the next change.
      writeFileSync(`${path}.new`, `${JSON.stringify({ filters })}\n`);
      renameSync(`${path}.new`, path);
    } catch (error) {
      log.warn(`the filters of the session are not kept: ${errorText(error)}`);
    }
  },
});
