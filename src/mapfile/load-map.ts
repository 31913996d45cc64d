import { readDocument } from '../document/read-document.js';
import { checkMapDocument, type MapDocument, type MapDocumentOptions } from './map-document.js';
import { isTestFile, mapOfTests } from './map-of-tests.js';

/**
 * Reads and checks a map file, JSON or YAML, with all that it includes. Never throws for what a user
 * wrote. A file of cases stands for its map.
 *
 * @param path of the file
 * @param name how problems name it; by default its path
 */
export const loadMap = async (
  path: string,
  name = path,
  options: Omit<MapDocumentOptions, 'path'> = {},
): Promise<MapDocument> => {
  const document = readDocument(path, name);
  const map = isTestFile(document) ? mapOfTests(document, path, name) : undefined;
  if (map === undefined) return checkMapDocument(document, { ...options, path });
  return checkMapDocument(readDocument(map.path, map.name), {
    ...options,
    path: map.path,
    tests: { path, name },
  });
};
