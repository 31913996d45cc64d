import { realpathSync } from 'node:fs';
import type { ParsedDocument } from '../../document/parsed-document.js';
import { readDocument } from '../../document/read-document.js';
import { listOf, nearest } from '../../document/suggest.js';
import type { DocumentPath } from '../../errors/problem.js';
import { type Folder, findIncluded, folderOf, presetNames } from './find-included.js';
import type { MapPart } from './map-part.js';
import { readPart } from './read-part.js';

const MAX_DEPTH = 8;
const MAX_INCLUSIONS = 32;

/** A file with what it includes, in the order in which it does. */
export interface PartNode {
  readonly part: MapPart;
  readonly included: readonly { readonly node: PartNode; readonly path: DocumentPath }[];
  /** Whether all that it includes could be read. */
  readonly isWhole: boolean;
}

/** A file on the way down, so that a loop is seen. */
interface Step {
  readonly identity: string;
  readonly name: string;
}

const identityOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** Reads included files (M12); one object for one load, as inclusions are counted. */
class PartReader {
  readonly parts: MapPart[] = [];
  readonly paths = new Set<string>();
  readonly #documents = new Map<string, ParsedDocument>();
  readonly #path: string | undefined;
  #inclusions = 0;

  constructor(path: string | undefined) {
    this.#path = path;
  }

  node(part: MapPart, folder: Folder, way: readonly Step[]): PartNode {
    this.parts.push(part);
    const { include = [] } = part.data;
    const items = typeof include === 'string' ? [include] : include;
    const isList = typeof include !== 'string';
    const included = [...items.entries()].flatMap(([index, item]) => {
      // What the schema found wrong was told.
      if (item === null) return [];
      const path = isList ? ['include', index] : ['include'];
      const { map, root } = typeof item === 'string' ? { map: item, root: undefined } : item;
      const at = typeof item === 'string' ? path : [...path, 'map'];
      const node = this.#included(part, at, map, root, folder, way);
      return node === undefined ? [] : [{ node, path }];
    });
    return { part, included, isWhole: included.length === items.length };
  }

  #included(
    part: MapPart,
    at: DocumentPath,
    map: string,
    root: string | undefined,
    folder: Folder,
    way: readonly Step[],
  ): PartNode | undefined {
    const file = findIncluded(map, folder);
    if (file === undefined) {
      this.#tellUnknown(part, at, map);
      return undefined;
    }
    this.paths.add(file.path);
    const identity = identityOf(file.path);
    const loop = way.findIndex((step) => step.identity === identity);
    if (loop !== -1) {
      const names = [...way.slice(loop).map(({ name }) => name), file.name];
      part.list.error('MAP_INCLUDE_LOOP', at, `the map includes itself: ${names.join(' → ')}`, {
        hint: 'Remove this inclusion.',
      });
      return undefined;
    }
    this.#inclusions += 1;
    const isDeep = way.length > MAX_DEPTH;
    if (isDeep || this.#inclusions > MAX_INCLUSIONS) {
      // Beyond, each further one would say the same.
      if (isDeep || this.#inclusions === MAX_INCLUSIONS + 1)
        part.list.error(
          'MAP_INCLUDE_LIMIT',
          at,
          isDeep
            ? `maps are included more than ${MAX_DEPTH} levels deep`
            : `more than ${MAX_INCLUSIONS} maps are included`,
        );
      return undefined;
    }
    const document = this.#documents.get(identity) ?? readDocument(file.path, file.name);
    this.#documents.set(identity, document);
    if (
      document.data === undefined &&
      document.problems.every(({ where }) => where === undefined)
    ) {
      this.#tellUnreadable(part, at, map, document);
      return undefined;
    }
    if (!this.#isVersion2(part, at, map, document)) return undefined;
    const inner = readPart(document, { root, isMain: false });
    return this.node(inner, folderOf(file.path, file.name), [
      ...way,
      { identity, name: file.name },
    ]);
  }

  #tellUnknown(part: MapPart, at: DocumentPath, map: string): void {
    const names = presetNames();
    const near = nearest(map, names);
    part.list.error(
      'MAP_UNKNOWN_PRESET',
      at,
      `there is no preset "${map}". ${near === undefined ? `Allowed: ${listOf(names, 'and')}` : `Did you mean "${near}"?`}`,
      { hint: `For a file beside this one write its path: ./${map}.yaml.` },
    );
  }

  /** A file that is not there is told where it is named. */
  #tellUnreadable(part: MapPart, at: DocumentPath, map: string, document: ParsedDocument): void {
    for (const { code, message, hint } of document.problems)
      part.list.error(code, at, message, {
        hint:
          hint ??
          (/^\.{0,2}\//.test(map)
            ? `The path is taken from the ${this.#isFromStdin(part) ? 'working folder' : 'folder of this file'}.`
            : undefined),
      });
  }

  /** Its inclusions are relative to the working folder. */
  #isFromStdin(part: MapPart): boolean {
    return part.isMain && this.#path === undefined;
  }

  #isVersion2(part: MapPart, at: DocumentPath, map: string, document: ParsedDocument): boolean {
    const { data } = document;
    const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
    const version: unknown = isRecord ? Reflect.get(data, 'version') : undefined;
    if (version === 2 || !isRecord) return true;
    const has = version === undefined ? 'no version' : `version ${JSON.stringify(version)}`;
    part.list.error(
      'MAP_UNSUPPORTED_VERSION',
      at,
      `the included map "${map}" has ${has}; expected version 2`,
      {
        hint: `Write version: 2 at the top of ${document.file} if it has routes or values.`,
      },
    );
    return false;
  }
}

/**
 * The file that was named, and all that it includes.
 *
 * @param path of the file; missing for stdin
 */
export const readPartTree = (
  document: ParsedDocument,
  folder: Folder,
  path: string | undefined,
): {
  readonly tree: PartNode;
  readonly parts: readonly MapPart[];
  /** Of all that is included, also of what could not be read. */
  readonly paths: readonly string[];
} => {
  const reader = new PartReader(path);
  const main = readPart(document, { isMain: true });
  const way = [{ identity: path === undefined ? '' : identityOf(path), name: document.file }];
  const tree = reader.node(main, folder, way);
  return { tree, parts: reader.parts, paths: [...reader.paths] };
};
