import type { MapDefinition } from '../../../map/definition/map-definition.js';
import type { DiscoveryNote, Entity } from '../entity.js';
import { slug, words } from '../slug.js';
import { type Availability, availabilityOf } from './availability.js';
import { climateConfig, climateGroups } from './climate-config.js';
import { type ComponentConfig, createComponents } from './entity-config.js';

/** What is told of the gateway. */
export interface DeviceOptions {
  /** `homeassistant` */
  readonly prefix: string;
  readonly device: string;
  readonly devicename: string;
  readonly area: string;
  /** Of the program. */
  readonly version: string;
  readonly ownName: string;
  readonly availability: Availability;
  /** A payload has no more bytes; entities beyond go into another one. */
  readonly maxBytes: number;
}

/** One retained message of Home Assistant's discovery. */
export interface DeviceConfig {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Id of each component → its platform. */
  readonly components: Readonly<Record<string, string>>;
}

export interface DeviceConfigs {
  readonly configs: readonly DeviceConfig[];
  readonly notes: readonly DiscoveryNote[];
}

type Components = readonly (readonly [id: string, config: ComponentConfig])[];

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const componentsOf = (
  entities: readonly Entity[],
  map: MapDefinition,
  { device, ownName, availability }: DeviceOptions,
  notes: DiscoveryNote[],
): Components => {
  const maker = createComponents(map, ownName, device);
  const groups = climateGroups(entities);
  const parts = new Set([...groups.values()].flat());
  const single = entities.flatMap((entity): Components => {
    if (parts.has(entity)) return [];
    const config = maker.component(entity);
    if (config !== undefined)
      return [[entity.id, { ...config, ...availabilityOf(availability, entity.gateway) }]];
    const { route } = entity.state ?? entity.command ?? {};
    notes.push({ route: route?.id ?? '', text: `${entity.id} has no template that reads it` });
    return [];
  });
  const taken = new Set(single.map(([id]) => id));
  const climates = [...groups].map(([key, members]): readonly [string, ComponentConfig] => {
    let id = slug(key).replaceAll('-', '_');
    while (taken.has(id)) id += '_climate';
    taken.add(id);
    const icon = members.find(({ override }) => override.icon !== undefined)?.override.icon;
    return [
      id,
      JSON.parse(
        JSON.stringify({
          p: 'climate',
          name: words(key),
          unique_id: `${device}_${id}`,
          default_entity_id: `climate.${device.replaceAll('-', '_')}_${id}`,
          icon,
          ...climateConfig(members, maker),
          ...availabilityOf(availability, members[0]?.gateway ?? ''),
        }),
      ) as ComponentConfig,
    ];
  });
  return [...single, ...climates].toSorted(([one], [other]) => (one < other ? -1 : 1));
};

/**
 * The retained messages by which Home Assistant finds the entities: one device, in several messages
 * where one would be too large.
 */
export const deviceConfigs = (
  entities: readonly Entity[],
  map: MapDefinition,
  options: DeviceOptions,
): DeviceConfigs => {
  const { prefix, device, devicename, area, version, maxBytes, availability } = options;
  const notes: DiscoveryNote[] = [];
  const head = {
    dev: {
      ids: [`mqttgateway_${device}`],
      name: devicename,
      mf: 'mqttgateway',
      mdl: 'mqttgateway',
      sw: version,
      ...(area !== '' && { sa: area }),
    },
    o: { name: 'mqttgateway', sw: version },
    ...availabilityOf(availability, undefined),
  };
  const headBytes = bytesOf({ ...head, cmps: {} });
  const chunks: (readonly [string, ComponentConfig])[][] = [];
  let room = 0;
  for (const component of componentsOf(entities, map, options, notes)) {
    const bytes = bytesOf(Object.fromEntries([component]));
    if (headBytes + bytes > maxBytes) {
      notes.push({ route: '', text: `${component[0]} is larger than a message may be` });
      continue;
    }
    if (chunks.length === 0 || bytes > room) {
      chunks.push([]);
      room = maxBytes - headBytes;
    }
    chunks.at(-1)?.push(component);
    room -= bytes;
  }
  const configs = chunks.map((chunk, index): DeviceConfig => {
    const id = index === 0 ? device : `${device}_${index + 1}`;
    return {
      topic: `${prefix}/device/${id}/config`,
      payload: { ...head, cmps: Object.fromEntries(chunk) },
      components: Object.fromEntries(chunk.map(([key, { p }]) => [key, String(p)])),
    };
  });
  return { configs, notes };
};
