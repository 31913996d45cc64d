import { readDocument } from '../document/read-document.js';
import { checkMapDocument, type MapDocument, type MapDocumentOptions } from './map-document.js';

/**
 * Reads and checks a map file, JSON or YAML, with all that it includes. Never throws for what a user
 * wrote.
 *
 * @param path of the file
 * @param name how problems name it; by default its path
 */
export const loadMap = (
  path: string,
  name = path,
  options: Omit<MapDocumentOptions, 'path'> = {},
): Promise<MapDocument> => checkMapDocument(readDocument(path, name), { ...options, path });
