import { type Document, isMap, isScalar, isSeq } from 'yaml';

/** Collections up to this width and length stand on one line. */
const WIDTH = 80;
const ITEMS = 8;

const isShort = (node: unknown): boolean => isScalar(node) || (isSeq(node) && node.flow === true);

/** Puts lists of words and short mappings on one line, as people write them. */
export const compactCollections = (document: Document): void => {
  const compact = (node: unknown): void => {
    if (isSeq(node)) {
      node.items.forEach(compact);
      node.flow = node.items.every(isScalar) && JSON.stringify(node.toJSON()).length <= WIDTH;
    } else if (isMap(node)) {
      for (const { value } of node.items) compact(value);
      node.flow =
        node !== document.contents &&
        node.items.length <= ITEMS &&
        node.items.every(({ value }) => isShort(value)) &&
        JSON.stringify(node.toJSON()).length <= WIDTH;
    }
  };
  compact(document.contents);
};
