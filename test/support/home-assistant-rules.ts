/**
 * What Home Assistant's documentation asks of a device discovery message
 * (https://www.home-assistant.io/integrations/mqtt/#device-discovery-payload) and of each component
 * (https://www.home-assistant.io/integrations/sensor.mqtt/ and so on).
 */

import { CLASSES, COMMON, COMPONENTS, MODES, TOTALS, UNITS } from './home-assistant-components.js';

type Keys = Readonly<Record<string, unknown>>;

/** The abbreviations that the messages use. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  dev: 'device',
  o: 'origin',
  cmps: 'components',
  p: 'platform',
  ids: 'identifiers',
  mf: 'manufacturer',
  mdl: 'model',
  sw: 'sw_version',
  sa: 'suggested_area',
};

const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const expanded = (keys: unknown): Keys =>
  isKeys(keys)
    ? Object.fromEntries(
        Object.entries(keys).map(([key, value]) => [ABBREVIATIONS[key] ?? key, value]),
      )
    : {};

/** What stands there, as text. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const isTopic = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && !/[+#\0]/.test(value);

const numberRules = ({ min, max, step, mode }: Keys): string[] => [
  ...(Number(min ?? 1) < Number(max ?? 100) ? [] : ['min is not below max']),
  ...(Number(step ?? 1) >= 0.001 ? [] : ['step is below 0.001']),
  ...(['auto', 'box', 'slider', undefined].includes(mode as string) ? [] : ['mode is unknown']),
];

const unitRules = ({ device_class: kind, unit_of_measurement: unit, options }: Keys): string[] => {
  if (kind === 'enum')
    return unit === undefined && Array.isArray(options) ? [] : ['enum has a unit or no options'];
  if (options !== undefined) return ['options without the class enum'];
  const units = UNITS[shown(kind)];
  if (kind === undefined || units === undefined) return [];
  return units.includes(shown(unit)) ? [] : [`${shown(kind)} cannot be in ${shown(unit)}`];
};

const sensorRules = (config: Keys): string[] => {
  const { device_class: kind, state_class: state, options } = config;
  return [
    ...unitRules(config),
    ...(state === undefined ||
    ['measurement', 'total', 'total_increasing', 'measurement_angle'].includes(shown(state))
      ? []
      : [`state_class ${shown(state)} is unknown`]),
    ...(state === 'measurement' && TOTALS.includes(shown(kind))
      ? [`${shown(kind)} cannot be a measurement`]
      : []),
    ...(state !== undefined && options !== undefined ? ['options with a state_class'] : []),
  ];
};

const listRule = (config: Keys, key: string): string[] => {
  const list = config[key];
  if (list === undefined) return [];
  const isList = Array.isArray(list) && list.length > 0;
  const isUnique = isList && new Set(list).size === list.length;
  return isUnique && list.every((word) => typeof word === 'string' && word !== '')
    ? []
    : [`${key} is no list of different words`];
};

const EXTRA: Readonly<Record<string, (config: Keys) => string[]>> = {
  sensor: sensorRules,
  number: (config) => [...numberRules(config), ...unitRules(config)],
  climate: (config) => {
    const modes = Array.isArray(config['modes']) ? config['modes'] : [];
    return modes.every((mode) => MODES.includes(mode)) ? [] : ['modes has an unknown mode'];
  },
  device_tracker: ({ source_type: source }) =>
    [undefined, 'gps', 'router', 'bluetooth', 'bluetooth_le'].includes(source as string)
      ? []
      : ['source_type is unknown'],
};

const availabilityRules = (config: Keys): string[] => {
  const { availability, availability_topic: topic, availability_mode: mode } = config;
  if (availability === undefined) return [];
  const list = Array.isArray(availability) ? availability : [];
  return [
    ...(topic === undefined ? [] : ['availability and availability_topic']),
    ...(list.length > 0 && list.every((one) => isKeys(one) && isTopic(one['topic']))
      ? []
      : ['availability has no topics']),
    ...(['all', 'any', 'latest', undefined].includes(mode as string)
      ? []
      : ['availability_mode is unknown']),
  ];
};

const componentRules = (config: Keys): string[] => {
  const platform = shown(config['platform']);
  const rules = COMPONENTS[platform];
  if (rules === undefined) return [`platform ${platform} is unknown`];
  // A component that is gone is told with its platform alone.
  if (Object.keys(config).length === 1) return [];
  const allowed = new Set([...COMMON, ...rules.required, ...rules.allowed]);
  const kind = config['device_class'];
  return [
    ...Object.keys(config).flatMap((key) => (allowed.has(key) ? [] : [`${key} is not allowed`])),
    ...[...rules.required, 'unique_id'].flatMap((key) =>
      config[key] === undefined ? [`${key} is missing`] : [],
    ),
    ...Object.entries(config).flatMap(([key, value]) => {
      if (key.endsWith('_topic')) return isTopic(value) ? [] : [`${key} is no topic`];
      if (key.endsWith('_template') || key.startsWith('payload_') || key.startsWith('state_o'))
        return typeof value === 'string' ? [] : [`${key} is no text`];
      return [];
    }),
    ...(kind === undefined || CLASSES[platform]?.includes(shown(kind)) === true
      ? []
      : [`device_class ${shown(kind)} is none of ${platform}`]),
    ...(shown(config['default_entity_id'] ?? `${platform}.x`).match(
      new RegExp(`^${platform}\\.[a-z0-9_]+$`),
    )
      ? []
      : ['default_entity_id is no entity id']),
    ...(['config', 'diagnostic', undefined].includes(config['entity_category'] as string)
      ? []
      : ['entity_category is unknown']),
    ...['options', 'event_types', 'modes', 'fan_modes', 'preset_modes'].flatMap((key) =>
      listRule(config, key),
    ),
    ...availabilityRules(config),
    ...(EXTRA[platform]?.(config) ?? []),
  ];
};

const ROOT = [
  'device',
  'origin',
  'components',
  'availability',
  'availability_mode',
  'qos',
  'encoding',
];
const DEVICE = [
  'identifiers',
  'connections',
  'name',
  'manufacturer',
  'model',
  'model_id',
  'hw_version',
].concat(['sw_version', 'serial_number', 'suggested_area', 'via_device', 'configuration_url']);

/**
 * What is wrong with a retained message of device discovery, as Home Assistant would see it.
 *
 * @returns nothing where all is right
 */
export const homeAssistantFaults = (topic: string, payload: unknown): string[] => {
  const root = expanded(payload);
  const [device, origin] = [expanded(root['device']), expanded(root['origin'])];
  const components = Object.entries(isKeys(root['components']) ? root['components'] : {});
  const ids = components.flatMap(([, config]) => expanded(config)['unique_id'] ?? []);
  return [
    ...(/^[^+#]+\/device\/[a-zA-Z0-9_-]+\/config$/.test(topic) ? [] : [`topic ${topic}`]),
    ...Object.keys(root).flatMap((key) => (ROOT.includes(key) ? [] : [`${key} is not allowed`])),
    ...Object.keys(device).flatMap((key) =>
      DEVICE.includes(key) ? [] : [`device.${key} is not allowed`],
    ),
    ...(device['identifiers'] === undefined && device['connections'] === undefined
      ? ['the device has neither identifiers nor connections']
      : []),
    ...(typeof origin['name'] === 'string' ? [] : ['origin.name is missing']),
    ...(components.length === 0 ? ['there are no components'] : []),
    ...(new Set(ids).size === ids.length ? [] : ['a unique_id stands twice']),
    ...availabilityRules(root),
    ...components.flatMap(([id, config]) => [
      ...(/^[a-zA-Z0-9_-]+$/.test(id) ? [] : [`component ${id} is no id`]),
      ...componentRules(expanded(config)).map((fault) => `${id}: ${fault}`),
    ]),
  ];
};
