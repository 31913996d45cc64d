import { parseDocument } from './parse-document.js';
import { type ParsedDocument, unreadableDocument } from './parsed-document.js';
import { readText } from './read-text.js';

/**
 * Reads a YAML or JSON file of at most 1 MiB. A file that is missing, a folder, not permitted or not
 * UTF-8 is a document without data and with one problem.
 *
 * @param name how problems name the file; by default its path
 */
export const readDocument = (path: string, name = path): ParsedDocument => {
  const read = readText(path, name);
  return 'text' in read ? parseDocument(name, read.text) : unreadableDocument(name, [read.problem]);
};
