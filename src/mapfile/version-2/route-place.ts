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
}

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
  const parsed = parseTextPattern(text, place.part.root);
  if ('fault' in parsed) {
    tellFault(place, path, text, parsed.fault);
    return [];
  }
  for (const capture of parsed.captures)
    place.uses.push({ ...capture, path, text, inTopic: false });
  return parsed.pattern;
};
