import type { MapDefinition } from './definition/map-definition.js';
import { fromVersion1 } from './version-1.js';

const PASS = { maptype: 'none' } as const;

/** The map that translates nothing, for a gateway without a map file: every keyword passes. */
export const unmapped = (root: string, topics: readonly string[]): MapDefinition =>
  fromVersion1({
    root,
    topics,
    function: PASS,
    gateway: PASS,
    location: PASS,
    device: PASS,
    sender: PASS,
    action: PASS,
    argkey: PASS,
    argvalue: PASS,
  });
