import type { ClimatePart } from '../../../map/definition/discovery-definition.js';
import type { Entity, Place } from '../entity.js';
import { type Word, wordsOf } from '../words-of.js';
import { unitOf } from './device-class.js';
import type { ComponentConfig, ComponentMaker } from './entity-config.js';
import { numberBounds } from './number-bounds.js';

const MODES = ['auto', 'off', 'cool', 'heat', 'dry', 'fan_only'];
const ACTIONS = ['off', 'heating', 'cooling', 'drying', 'idle', 'fan', 'preheating', 'defrosting'];

/** Which of the words that Home Assistant has a word of the map means. */
const meantBy = ({ internal, mqtt }: Word, known: readonly string[]): string | undefined =>
  [mqtt, internal].map((word) => word.toLowerCase()).find((word) => known.includes(word));

type Table = Readonly<Record<string, string>>;

/** MQTT → Home Assistant; what has no meaning there is left out. */
const tableOf = (place: Place | undefined, known: readonly string[] | undefined): Table =>
  Object.fromEntries(
    (wordsOf(place?.value) ?? []).flatMap((word) => {
      const meant = known === undefined ? word.mqtt : meantBy(word, known);
      return meant === undefined ? [] : [[word.mqtt, meant]];
    }),
  );

const differing = (table: Table): Record<string, string> =>
  Object.fromEntries(Object.entries(table).filter(([from, to]) => from !== to));

const turned = (table: Table): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([from, to]) => [to, from]));

/** The keys of one part, with the words that Home Assistant has for it. */
const partOf = (
  part: ClimatePart,
  entity: Entity,
  { stateOf, commandOf }: ComponentMaker,
): ComponentConfig => {
  const known = part === 'mode' ? MODES : part === 'action' ? ACTIONS : undefined;
  const stateTable = tableOf(entity.state, known);
  const commandTable = tableOf(entity.command, known);
  const state = stateOf(entity, differing(stateTable));
  const command = commandOf(entity, turned(differing(commandTable)));
  if (part === 'action' || part.startsWith('current_'))
    return { [`${part}_topic`]: state?.topic, [`${part}_template`]: state?.template };
  const template = part === 'preset_mode' ? 'preset_mode_value_template' : `${part}_state_template`;
  const words = Object.values(entity.command === undefined ? stateTable : commandTable);
  return {
    [`${part}_state_topic`]: state?.topic,
    [template]: state?.template,
    [`${part}_command_topic`]: command?.topic,
    [`${part}_command_template`]: command?.template,
    ...(part.endsWith('mode') && words.length > 0 && { [`${part}s`]: [...new Set(words)] }),
  };
};

/** Bounds and units that a part says of the whole. */
const boundsOf = (part: ClimatePart, entity: Entity): ComponentConfig => {
  const value = (entity.command ?? entity.state)?.value;
  const { min, max } = value?.number ?? {};
  if (part === 'target_humidity') return { min_humidity: min, max_humidity: max };
  if (!part.startsWith('temperature')) return {};
  const unit = unitOf(value?.unit);
  return {
    min_temp: min,
    max_temp: max,
    temp_step: numberBounds(value).step,
    temperature_unit: unit === '°F' ? 'F' : unit === '°C' ? 'C' : undefined,
  };
};

/** What several entities are together, of which each is a part: a thermostat. */
export const climateConfig = (
  parts: readonly Entity[],
  maker: ComponentMaker,
): Record<string, unknown> =>
  Object.assign(
    {},
    ...parts.flatMap((entity) => {
      const { as } = entity.override;
      return as === undefined ? [] : [partOf(as, entity, maker), boundsOf(as, entity)];
    }),
  );

/** Entities that belong together: the same name and the same place. */
export const climateGroups = (entities: readonly Entity[]): ReadonlyMap<string, Entity[]> => {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const { entity: group, as } = entity.override;
    if (group === undefined || as === undefined) continue;
    const { said } = entity.state ?? entity.command ?? { said: {} as Place['said'] };
    const key = [said['location'] ?? '', said['device'] ?? '', group]
      .filter((word) => word !== '')
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return groups;
};
