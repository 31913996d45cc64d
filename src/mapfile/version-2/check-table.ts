import type { DocumentPath } from '../../errors/problem.js';
import type { VocabularyTable } from '../../map/definition/value-definition.js';
import { keysInFileOrder } from './keys-in-file-order.js';
import type { MapPart, ValueFile } from './map-part.js';

/** What a table can have wrong by itself: keywords claimed twice (M5.4), or no use at all. */
export const checkTable = (
  map: VocabularyTable,
  maptype: ValueFile['maptype'],
  {
    part,
    path,
    name,
  }: { readonly part: MapPart; readonly path: DocumentPath; readonly name: string },
): void => {
  const at = [...path, 'map'];
  if (maptype === 'none') {
    part.list.warn(
      'MAP_UNUSED_TABLE',
      at,
      `the table of ${name} has no effect under maptype none`,
      {
        onKey: true,
      },
    );
    return;
  }
  const owners = new Map<string, string>();
  for (const internal of keysInFileOrder(part.document, at, map))
    for (const [index, keyword] of (map[internal] ?? []).entries()) {
      const owner = owners.get(keyword);
      if (owner === undefined) {
        owners.set(keyword, internal);
        continue;
      }
      part.list.error(
        'MAP_KEYWORD_COLLISION',
        [...at, internal, index],
        owner === internal
          ? `${name} keyword "${keyword}" is listed twice under "${internal}"`
          : `${name} keyword "${keyword}" stands for both "${owner}" and "${internal}"`,
      );
    }
};
