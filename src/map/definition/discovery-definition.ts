/** The kinds of entities of Home Assistant that a map can make. */
export const ENTITY_TYPES = [
  'sensor',
  'binary_sensor',
  'switch',
  'text',
  'number',
  'select',
  'button',
  'event',
  'climate',
  'device_tracker',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What an entity is of the climate entity in which it stands. */
export const CLIMATE_PARTS = [
  'mode',
  'action',
  'temperature',
  'temperature_low',
  'temperature_high',
  'current_temperature',
  'target_humidity',
  'current_humidity',
  'fan_mode',
  'swing_mode',
  'preset_mode',
] as const;
export type ClimatePart = (typeof CLIMATE_PARTS)[number];

/** What is said of an entity in place of what follows from the map. */
export interface EntityOverride {
  readonly type?: EntityType | undefined;
  readonly name?: string | undefined;
  /** `mdi:thermometer` */
  readonly icon?: string | undefined;
  readonly deviceClass?: string | undefined;
  readonly stateClass?: string | undefined;
  readonly category?: 'config' | 'diagnostic' | undefined;
  /** Whether it is there as soon as it is found. */
  readonly enabled?: boolean | undefined;
  /** It is part of the entity of that name, as `as`. */
  readonly entity?: string | undefined;
  readonly as?: ClimatePart | undefined;
}

/** How the values of a route are told to those who look for entities. */
export interface DiscoveryDefinition extends EntityOverride {
  /** None of it is told. */
  readonly off?: boolean | undefined;
  /** field or argument of the topic → the words of the message for which there are entities. */
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
  /** field or argument of the payload → what is said of that alone; `false`: not told. */
  readonly values?: Readonly<Record<string, EntityOverride | false>> | undefined;
}
