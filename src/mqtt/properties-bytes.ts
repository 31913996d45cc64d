import type { Publication } from './publication.js';

/** What properties take in a packet or a file, at most; 0 without any. */
export const propertiesBytes = (properties: Publication['properties']): number =>
  properties === undefined ? 0 : Buffer.byteLength(JSON.stringify(properties)) + 32;
