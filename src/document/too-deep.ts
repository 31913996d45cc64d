import type { Problem } from '../errors/problem.js';
import type { DocumentBounds } from './document-bounds.js';
import type { SourceText } from './source-text.js';

/** The problem of too many levels at an offset. */
export const tooDeep = (source: SourceText, offset: number, bounds: DocumentBounds): Problem => ({
  code: 'DOCUMENT_TOO_DEEP',
  severity: 'error',
  message: `lists and mappings are nested more than ${bounds.maxDepth} levels deep`,
  where: source.where(offset),
});
