import type { MapDefinition, PatternLevel, VocabularyDefinition } from './map-definition.js';

/** The fields of a version-1 map that have a vocabulary, in the order of the original. */
export const VERSION_1_FIELDS = [
  'function',
  'gateway',
  'location',
  'device',
  'sender',
  'action',
  'argkey',
  'argvalue',
] as const;

export type Version1Field = (typeof VERSION_1_FIELDS)[number];

/** A version-1 map file, checked. */
export type Version1Map = Readonly<Record<Version1Field, VocabularyDefinition>> & {
  readonly root: string;
  readonly topics: readonly string[];
};

/** How many levels a version-1 topic has. */
export const VERSION_1_LEVELS = 7;

const field = (name: 'function' | 'gateway' | 'location' | 'device'): PatternLevel => ({
  kind: 'field',
  field: name,
  vocabulary: name,
});

/**
 * A version-1 map as one route: `root/function/gateway/location/device/sender/C|S`, the action or
 * a JSON object as payload. As in the original, an inbound topic may have any root that the
 * subscriptions let in; outbound topics have the map's.
 */
export const fromVersion1 = (map: Version1Map): MapDefinition => ({
  subscriptions: map.topics,
  vocabularies: Object.fromEntries(VERSION_1_FIELDS.map((name) => [name, map[name]])),
  routes: [
    {
      id: 'version-1',
      topic: [
        { kind: 'any', print: map.root },
        field('function'),
        field('gateway'),
        field('location'),
        field('device'),
        { kind: 'field', field: 'sender', vocabulary: 'sender', orOwnName: true },
        { kind: 'type', spelling: { command: 'C', status: 'S' } },
      ],
      payload: {
        codec: 'action-or-json',
        action: 'action',
        argumentKey: 'argkey',
        argumentValue: 'argvalue',
      },
    },
  ],
});
