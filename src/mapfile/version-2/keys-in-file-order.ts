import type { ParsedDocument } from '../../document/parsed-document.js';
import type { DocumentPath } from '../../errors/problem.js';

const IS_INDEX = /^(0|[1-9]\d*)$/;

/**
 * The keys of an object in the order of the file. JavaScript puts keys such as `10` first, whatever
 * the file says; only then their places are looked up.
 *
 * @param path of the object
 */
export const keysInFileOrder = (
  document: Pick<ParsedDocument, 'locate'>,
  path: DocumentPath,
  object: object,
): string[] => {
  const keys = Object.keys(object);
  if (!keys.some((key) => IS_INDEX.test(key))) return keys;
  const places = keys.map((key) => ({ key, where: document.locate([...path, key], 'key') }));
  return places
    .sort(
      (a, b) =>
        (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
        (a.where?.column ?? 0) - (b.where?.column ?? 0),
    )
    .map(({ key }) => key);
};
