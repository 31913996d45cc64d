import { distance } from 'fastest-levenshtein';
import { NOT_ARGUMENTS } from '../../map/definition/not-arguments.js';
import type { ReadRoute } from './read-route.js';
import type { Use } from './route-place.js';
import { sortedLetters } from './sorted-letters.js';
import { warnOfSlip } from './warn-of-slip.js';

/** Shorter names are one letter apart because they are short. */
const MIN_LENGTH = 4;
/** From here on, a letter more or less at one end, or another in its place, is a slip as well. */
const LONG = 6;
/** A map with more values is not compared: the time grows with the product. */
const MAX_VALUES = 500;

const withoutDigits = (word: string): string => word.replaceAll(/\d/g, '');

/**
 * Whether one name is another with one slip of the finger. Names that people tell apart by a letter
 * are none: `temp1` and `temp2`, `light` and `lights`, `mode` and `node`.
 */
const isSlip = (name: string, meant: string): boolean => {
  if (Math.abs(name.length - meant.length) > 1) return false;
  if (Math.min(name.length, meant.length) < MIN_LENGTH) return false;
  const [one, other] = [name.toLowerCase(), meant.toLowerCase()];
  if (one === other || sortedLetters(one) === sortedLetters(other))
    return one.charAt(0) === other.charAt(0);
  if (distance(one, other) > 1 || withoutDigits(one) === withoutDigits(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long === `${short}s`) return false;
  const isPlain = short.length === long.length || long.startsWith(short) || long.endsWith(short);
  return !isPlain || short.length >= LONG;
};

/** `<rot>/…`, where others begin with `<root>`; `<room>` is a word of its own. */
const isRootSlip = ({ place: { part } }: ReadRoute, { name, inTopic, offset }: Use): boolean =>
  part.root !== undefined &&
  inTopic &&
  offset === 0 &&
  name !== 'root' &&
  (name.length === 'root'.length
    ? sortedLetters(name.toLowerCase()) === sortedLetters('root')
    : distance(name.toLowerCase(), 'root') === 1);

/** How many routes have each capture. */
const countRoutes = (routes: readonly ReadRoute[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { place } of routes)
    for (const name of new Set(place.uses.map((use) => use.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/**
 * Captures that look like `<root>` or a value with a slip, which makes arguments of them. One that
 * stands in several routes is no slip, nor one beside what it looks like.
 *
 * @param shared the values of the map
 */
export const checkSlips = (shared: readonly string[], routes: readonly ReadRoute[]): void => {
  const counts = countRoutes(routes);
  for (const route of routes) {
    const { uses } = route.place;
    const values = [...route.values.names, ...shared].filter((one) => !NOT_ARGUMENTS.has(one));
    if (values.length > MAX_VALUES) continue;
    for (const use of uses) {
      if (counts.get(use.name) !== 1 || NOT_ARGUMENTS.has(use.name)) continue;
      if (route.values.has(use.name)) continue;
      const meant = isRootSlip(route, use)
        ? 'root'
        : values.find((one) => isSlip(use.name, one) && uses.every((other) => other.name !== one));
      if (meant === undefined) continue;
      warnOfSlip(route.place, use, meant);
      break;
    }
  }
};
