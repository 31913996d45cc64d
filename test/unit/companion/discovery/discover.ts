import type { DiscoveryOptions } from '../../../../src/companion/discovery/discovery-options.js';
import { entitiesOf } from '../../../../src/companion/discovery/entities-of.js';
import type { Seen } from '../../../../src/companion/discovery/entity.js';
import { homeAssistantTopics } from '../../../../src/companion/discovery/home-assistant/home-assistant-topics.js';
import { parseDocument } from '../../../../src/document/parse-document.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../../src/map/compiled-map.js';
import { checkMapDocument } from '../../../../src/mapfile/map-document.js';

/** A map as it stands in a file, compiled for the gateway `house`. */
const mapOf = async (yaml: string): Promise<CompiledMap> => {
  const { definition, problems } = await checkMapDocument(parseDocument('map.yaml', yaml));
  if (definition === undefined) throw new Error(JSON.stringify(problems, undefined, 1));
  return compileMap(definition, 'house');
};

export const OPTIONS: Omit<DiscoveryOptions, 'map'> = {
  retain: false,
  homeassistant: true,
  prefix: 'homeassistant',
  statusTopic: 'homeassistant/status',
  jitterMs: 0,
  homie: false,
  homieDomain: 'homie',
  device: 'house',
  deviceName: 'House',
  area: '',
  version: '1.0.0',
  availability: {
    stateTopic: '',
    online: 'online',
    offline: 'offline',
    statusTopic: '',
    instances: ['lamps'],
  },
  maxBytes: 1_000_000,
  folder: '/nowhere',
};

/** What a map tells. */
export const discovered = async (
  yaml: string,
  { seen = [], ...options }: Partial<DiscoveryOptions> & { readonly seen?: readonly Seen[] } = {},
) => {
  const map = await mapOf(yaml);
  const { entities, notes } = entitiesOf({
    map: map.definition,
    ownName: 'house',
    retain: false,
    seen,
  });
  const told = homeAssistantTopics(entities, { ...OPTIONS, map, ...options });
  const messages = [...told.wanted].map(([topic, { payload = '' }]) => ({
    topic,
    payload: JSON.parse(payload),
  }));
  const components: Record<string, Record<string, unknown>> = Object.assign(
    {},
    ...messages.map(({ payload }) => payload.cmps),
  );
  return { map, entities, notes: [...notes, ...told.notes], messages, components };
};
