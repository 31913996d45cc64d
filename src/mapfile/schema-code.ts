import type { SchemaFinding } from '../document/schema-finding.js';
import type { ErrorCode } from '../errors/codes.js';

/** The code of what a schema finds in a map. */
export const schemaCode = ({ kind, path }: SchemaFinding): ErrorCode => {
  if (kind === 'unknown-key') return 'MAP_UNKNOWN_KEY';
  if (kind === 'missing-key') return 'MAP_MISSING_KEY';
  if (path.at(-1) === 'maptype') return 'MAP_UNKNOWN_MAPTYPE';
  if (path[0] === 'version') return 'MAP_UNSUPPORTED_VERSION';
  return kind === 'wrong-type' ? 'MAP_WRONG_TYPE' : 'MAP_WRONG_VALUE';
};
