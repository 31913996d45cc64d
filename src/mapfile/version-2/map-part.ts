import type { ParsedDocument } from '../../document/parsed-document.js';
import type { DocumentPath } from '../../errors/problem.js';
import type { ProblemList } from '../problem-list.js';
import type { MapFile2, Route, Value } from './map-file-2.generated.js';

/** A value that is written out, and a route that is. */
export type ValueFile = Exclude<Value, string>;
export type RouteFile = Exclude<Route, boolean>;

/** One file of a map: the one that was named, or an included one. */
export interface MapPart {
  readonly document: ParsedDocument;
  /** What the schema found right; entries that it did not are left out. */
  readonly data: MapFile2;
  /** What `<root>` stands for in it. */
  readonly root: string | undefined;
  readonly list: ProblemList;
  /** Entries and parts of routes that stand there but are wrong: nothing more is said of them. */
  readonly wrong: ReadonlySet<string>;
  /** The file that was named. */
  readonly isMain: boolean;
}

/** An entry of a table of the merged map, and where it stands. */
export interface Entry<Raw> {
  readonly name: string;
  readonly raw: Raw;
  readonly part: MapPart;
  /** In the document of its part. */
  readonly path: DocumentPath;
  /** The part and those that include it, inner ones first. */
  readonly via: readonly MapPart[];
}

/** How `wrong` knows an entry, or a part of one. */
export const entryKey = (table: 'values' | 'routes', ...names: readonly string[]): string =>
  JSON.stringify([table, ...names]);
