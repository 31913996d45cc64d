import type { DocumentPath } from '../../errors/problem.js';
import type { TextPattern } from '../../map/definition/text-pattern.js';
import { type PlacedCapture, parseTextPattern } from '../../map/pattern/parse-text-pattern.js';
import type { PatternFault } from '../../map/pattern/pattern-parts.js';
import type { MapPart } from './map-part.js';

/** A capture of a route, and where it stands in which text of the file. */
export interface Use extends PlacedCapture {
  readonly path: DocumentPath;
  readonly text: string;
  readonly inTopic: boolean;
  /** A tail may have slashes. */
  readonly inTail?: true;
}

/** A route that is being read: where it stands, and what was captured so far. */
export interface RoutePlace {
  readonly part: MapPart;
  readonly name: string;
  readonly path: DocumentPath;
  readonly uses: Use[];
  /** Where `<root>` stands, in a file that has no root. */
  readonly rootless: Rootless[];
}

interface Rootless {
  readonly path: DocumentPath;
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

/** Read in place of the root that a file does not have, so that the rest of the route can be looked at. */
const ANY_ROOT = 'root';

/**
 * A pattern of the file, read by `parse`. That the file has no root is noted, not a fault: it is one
 * mistake of the file, told once (`checkRoots`).
 */
export const parseIn = <Parsed extends object>(
  { part: { root }, rootless }: RoutePlace,
  path: DocumentPath,
  text: string,
  parse: (text: string, root?: string) => Parsed | { readonly fault: PatternFault },
): Parsed | { readonly fault: PatternFault } => {
  const parsed = parse(text, root);
  if (root !== undefined || !('fault' in parsed)) return parsed;
  const again = parse(text, ANY_ROOT);
  const isSame = 'fault' in again && again.fault.offset === parsed.fault.offset;
  const { offset, length } = parsed.fault;
  if (!isSame) rootless.push({ path, text, offset, length });
  return again;
};

/** Tells what is wrong with a pattern, at the character that is wrong. */
export const tellFault = (
  { part, name }: RoutePlace,
  path: DocumentPath,
  text: string,
  { message, hint, offset, length }: PatternFault,
): void =>
  part.list.error('MAP_BAD_PATTERN', path, `route ${name}: ${message}`, {
    hint,
    within: { text, offset, length },
  });

/** A text pattern of a payload; what is wrong with it is told, and then it is empty. */
export const readText = (place: RoutePlace, path: DocumentPath, text: string): TextPattern => {
  const parsed = parseIn(place, path, text, parseTextPattern);
  if ('fault' in parsed) {
    tellFault(place, path, text, parsed.fault);
    return [];
  }
  for (const capture of parsed.captures)
    place.uses.push({ ...capture, path, text, inTopic: false });
  return parsed.pattern;
};
