import type { Json, JsonObject } from '../../sdk/interface-contract.js';

/** What of a document from outside is still looked at. */
export const DOCUMENT_BOUNDS = { maxBytes: 262_144, maxDepth: 16, maxMembers: 10_000 } as const;

type DocumentBounds = Readonly<Record<keyof typeof DOCUMENT_BOUNDS, number>>;

export type ReadDocument =
  | { readonly document: JsonObject }
  | { /** What is wrong, to be read after `it`. */ readonly fault: string };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why there is no room for `value` in a document; counts what it looks at. */
const boundFault = (
  value: unknown,
  depth: number,
  seen: { members: number },
  bounds: DocumentBounds,
): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { maxDepth, maxMembers } = bounds;
  if (depth >= maxDepth) return `is deeper than ${maxDepth} levels`;
  const children: readonly unknown[] = Object.values(value);
  seen.members += children.length;
  if (seen.members > maxMembers) return `has more than ${maxMembers} members`;
  for (const child of children) {
    const fault = boundFault(child, depth + 1, seen, bounds);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** A value of which it is known that JSON can write it, as an object. */
export const asObject = (value: Json | undefined): JsonObject | undefined =>
  isObject(value) ? value : undefined;

/**
 * Reads a JSON object of somebody else.
 *
 * @example readDocument(Buffer.from('{"enabled":true}')) // { document: { enabled: true } }
 */
export const readDocument = (
  payload: Uint8Array,
  bounds: DocumentBounds = DOCUMENT_BOUNDS,
): ReadDocument => {
  const { maxBytes } = bounds;
  if (payload.byteLength > maxBytes)
    return { fault: `has ${payload.byteLength} bytes; ${maxBytes} are allowed` };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return { fault: 'is not JSON' };
  }
  if (!isObject(value)) return { fault: 'is not a JSON object' };
  const fault = boundFault(value, 0, { members: 0 }, bounds);
  return fault === undefined ? { document: value } : { fault };
};
