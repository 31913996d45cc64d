import { join } from 'node:path';
import type { DiscoveryOptions } from './discovery-options.js';
import { entitiesOf } from './entities-of.js';
import type { DiscoveryNote, Entity } from './entity.js';
import { homeAssistantTopics } from './home-assistant/home-assistant-topics.js';
import { homieDevice } from './homie/homie-device.js';
import { homieBase } from './homie/homie-part.js';
import { SeenStore } from './seen-store.js';

/** What would be published, retained; a property of Homie has its topic when it has a value. */
export interface DiscoveryPreview {
  readonly entities: readonly Entity[];
  readonly publications: readonly { readonly topic: string; readonly payload: unknown }[];
  readonly notes: readonly DiscoveryNote[];
}

/** Where what was seen is kept. */
export const seenFile = ({ folder }: Pick<DiscoveryOptions, 'folder'>): string =>
  join(folder, 'discovery.json');

/** What discovery would publish now, with what was seen until now. */
export const discoveryPreview = (options: DiscoveryOptions): DiscoveryPreview => {
  const { map, retain, homeassistant, homie, deviceName } = options;
  const { entities, notes } = entitiesOf({
    map: map.definition,
    ownName: map.ownName,
    retain,
    seen: new SeenStore(seenFile(options)).all,
  });
  const configs = homeassistant ? homeAssistantTopics(entities, options) : undefined;
  const base = homieBase(options);
  return {
    entities,
    publications: [
      ...[...(configs?.wanted ?? [])].map(([topic, { payload }]) => ({
        topic,
        payload: JSON.parse(payload ?? 'null') as unknown,
      })),
      ...(homie
        ? [
            { topic: `${base}/$state`, payload: 'ready' },
            {
              topic: `${base}/$description`,
              payload: homieDevice(entities, deviceName).description,
            },
          ]
        : []),
    ],
    notes: [...notes, ...(configs?.notes ?? [])],
  };
};
