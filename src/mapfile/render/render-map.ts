import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import { mapData } from './map-data.js';

/** Collections up to this width stand on one line. */
const WIDTH = 80;

/** Lists of words and short mappings on one line, as people write them. */
const compact = (document: Document): void => {
  visit(document, {
    Collection: (_key, node) => {
      const small =
        node.items.length <= 8 &&
        (isSeq(node)
          ? node.items.every(isScalar)
          : isMap(node) && node.items.every(({ value }) => isScalar(value) || isSeq(value)));
      if (small && JSON.stringify(node.toJSON()).length <= WIDTH && node !== document.contents)
        node.flow = true;
    },
  });
};

/** A YAML text that loads to the same definition, with nothing in it that must be looked up elsewhere. */
export const renderMap = (map: MapDefinition): string => {
  const document = new Document(mapData(map), { aliasDuplicateObjects: false });
  compact(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};
