import type { DiscoveryOptions } from '../discovery-options.js';
import type { DiscoveryNote, Entity } from '../entity.js';
import type { WantedTopic } from '../retained-topics.js';
import { type DeviceConfig, deviceConfigs } from './device-config.js';

/** A component that is gone is told with its platform alone; those that are not named stay. */
const partingOf =
  ({ payload }: DeviceConfig) =>
  (gone: Readonly<Record<string, string>>): string =>
    JSON.stringify({
      ...payload,
      cmps: Object.fromEntries(Object.entries(gone).map(([id, p]) => [id, { p }])),
    });

/** What Home Assistant shall find at the broker. */
export const homeAssistantTopics = (
  entities: readonly Entity[],
  options: DiscoveryOptions,
): { readonly wanted: Map<string, WantedTopic>; readonly notes: readonly DiscoveryNote[] } => {
  const { map, prefix, device, deviceName, area, version, availability, maxBytes } = options;
  const { configs, notes } = deviceConfigs(entities, map.definition, {
    prefix,
    device,
    devicename: deviceName,
    area,
    version,
    ownName: map.ownName,
    availability,
    maxBytes,
  });
  const wanted = new Map(
    configs.map((config): [string, WantedTopic] => [
      config.topic,
      {
        payload: JSON.stringify(config.payload),
        detail: config.components,
        parting: partingOf(config),
      },
    ]),
  );
  return { wanted, notes };
};
