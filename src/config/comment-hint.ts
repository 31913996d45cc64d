import type { SchemaFinding } from '../document/schema-finding.js';
import type { Where } from '../errors/where.js';

/** What to do where a comment was read as a part of a wrong value, as in `port: 1883 # standard`. */
export const commentHint = (
  { value }: Pick<SchemaFinding, 'value'>,
  where: Where | undefined,
): string | undefined =>
  where !== undefined && typeof value === 'string' && /\s[#;]/.test(value)
    ? 'a comment needs a line of its own: here it is a part of the value'
    : undefined;
