import type { DocumentPath } from '../../errors/problem.js';
import type { MapPart } from './map-part.js';

/** Where a value stands, and how messages call it. */
export interface ValuePlace {
  readonly part: MapPart;
  readonly path: DocumentPath;
  readonly name: string;
}
