import type { MapDefinition } from './definition/map-definition.js';
import type { LevelPattern } from './definition/text-pattern.js';
import type { Maptype, ValueDefinition, VocabularyTable } from './definition/value-definition.js';
import { Refusal } from './refusal.js';

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

/** A vocabulary as a version-1 map has it. */
export interface Version1Vocabulary {
  readonly maptype: Maptype;
  readonly map?: VocabularyTable | undefined;
}

/** A version-1 map file, checked. */
export type Version1Map = Readonly<Record<Version1Field, Version1Vocabulary>> & {
  readonly root: string;
  readonly topics: readonly string[];
};

/** How many levels a version-1 topic has. */
export const VERSION_1_LEVELS = 7;

const SHAPE = 'root/function/gateway/location/device/sender/type';

/** M13.4: the refusal of a topic of another shape. */
export const version1Levels = (topic: string): Refusal =>
  new Refusal(
    'MAP_TOPIC_LEVELS',
    () =>
      `topic "${topic}" has ${topic.split('/').length} levels; expected ${VERSION_1_LEVELS}: ${SHAPE}`,
  );

const value = ({ maptype, map }: Version1Vocabulary): ValueDefinition => ({
  type: 'text',
  maptype,
  map: maptype === 'none' ? undefined : map,
  // M13.3
  passesForeignKeywords: true,
});

const TYPE: ValueDefinition = {
  type: 'text',
  maptype: 'strict',
  map: { command: ['C'], status: ['S'] },
};

const level = (name: string): LevelPattern => [{ name, optional: true }];

/** A version-1 map as one route (M13). */
export const fromVersion1 = (map: Version1Map): MapDefinition => ({
  version: 1,
  role: 'both',
  subscriptions: map.topics,
  values: new Map<string, ValueDefinition>([
    ...VERSION_1_FIELDS.map((name) => [name, value(map[name])] as const),
    ['type', TYPE],
  ]),
  unmatched: 'drop',
  routes: [
    {
      id: 'version-1',
      topic: {
        levels: [
          { any: map.root },
          level('function'),
          level('gateway'),
          level('location'),
          level('device'),
          level('sender'),
          [{ name: 'type', optional: false }],
        ],
      },
      payload: { codec: 'action-or-json' },
      constants: { fields: {}, arguments: {} },
      ignored: [],
      values: new Map(),
      publish: {},
    },
  ],
});
