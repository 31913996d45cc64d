import type { Readable } from 'node:stream';
import { DOCUMENT_BOUNDS } from './document-bounds.js';
import { parseDocument } from './parse-document.js';
import { type ParsedDocument, unreadableDocument } from './parsed-document.js';
import { textOfBytes } from './text-of-bytes.js';

/**
 * Reads a stream such as stdin to its end as a YAML or JSON document; beyond 1 MiB it is left alone
 * and the document is one problem.
 *
 * @param name how problems name it
 */
export const readStream = async (input: Readable, name: string): Promise<ParsedDocument> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > DOCUMENT_BOUNDS.maxBytes) break;
  }
  const read = textOfBytes(Buffer.concat(chunks), name);
  return 'text' in read ? parseDocument(name, read.text) : unreadableDocument(name, [read.problem]);
};
