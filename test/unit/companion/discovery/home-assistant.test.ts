/** What is told to Home Assistant, held to its documentation. */
import { homeAssistantFaults } from '../../../support/home-assistant-rules.js';
import { discovered } from './discover.js';
import { HOUSE } from './house-map.js';

const TYPES = 'sensor binary_sensor switch text number select button event climate device_tracker'
  .split(' ')
  .toSorted();

test('each of the ten types is made of a map, and is as the documentation has it', async () => {
  const { messages, components, notes } = await discovered(HOUSE);
  expect(notes).toEqual([]);
  expect(messages).toHaveLength(1);
  for (const { topic, payload } of messages)
    expect(homeAssistantFaults(topic, payload)).toEqual([]);
  expect([...new Set(Object.values(components).map(({ p }) => String(p)))].toSorted()).toEqual(
    TYPES,
  );
});

test('a status and a command about the same are one entity', async () => {
  const { components } = await discovered(HOUSE);
  expect(components['lighting_kitchen']).toEqual({
    p: 'switch',
    name: 'Kitchen Lighting',
    unique_id: 'house_lighting_kitchen',
    default_entity_id: 'switch.house_lighting_kitchen',
    state_topic: 'home/kitchen/light',
    command_topic: 'home/kitchen/light/set',
    payload_on: 'on',
    payload_off: 'off',
    state_on: 'on',
    state_off: 'off',
  });
  expect(components['lighting_attic']).toMatchObject({ state_topic: 'home/attic/light' });
});

test('units, classes and bounds follow from the values', async () => {
  const { components } = await discovered(HOUSE);
  expect(components['climate_kitchen_humidity']).toMatchObject({
    p: 'sensor',
    unit_of_measurement: '%',
    device_class: 'humidity',
    state_class: 'measurement',
  });
  expect(components['climate_kitchen_energy']).toMatchObject({
    device_class: 'energy',
    state_class: 'total_increasing',
  });
  expect(components['lighting_kitchen_level']).toMatchObject({
    p: 'number',
    min: 0,
    max: 100,
    step: 1,
    mode: 'slider',
    unit_of_measurement: '%',
  });
  expect(components['scene_scene']).toMatchObject({ options: ['day', 'night', 'away'] });
  expect(components['window_kitchen_open']).toMatchObject({
    p: 'binary_sensor',
    device_class: 'window',
    payload_on: 'true',
  });
});

test('several routes are one climate entity for each place', async () => {
  const { components } = await discovered(HOUSE);
  expect(components['kitchen_thermostat']).toMatchObject({
    p: 'climate',
    name: 'Kitchen thermostat',
    mode_state_topic: 'home/kitchen/heating',
    mode_command_topic: 'home/kitchen/heating/mode',
    modes: ['heat', 'off', 'auto'],
    temperature_command_topic: 'home/kitchen/heating/setpoint',
    current_temperature_topic: 'home/kitchen/climate',
    min_temp: 5,
    max_temp: 30,
    temp_step: 0.1,
    temperature_unit: 'C',
  });
  expect(components['climate_kitchen_setpoint']).toBeUndefined();
});

test('a climate entity takes the place of no other, nor of one of its own kind', async () => {
  const { components } = await discovered(`version: 2
values:
  location: { map: { Bath 1: [one], bath-1: [two] } }
routes:
  heating:
    topic: <location>/heating
    payload: <x>
    message: { type: status }
    discovery: { entity: thermostat, as: current_temperature }
  other: { topic: other, payload: <thermostat>, message: { type: status, function: Bath, device: "1" } }
`);
  expect(Object.entries(components).map(([id, { p }]) => [id, p])).toEqual([
    ['bath_1_thermostat', 'sensor'],
    ['bath_1_thermostat_climate', 'climate'],
    ['bath_1_thermostat_climate_climate', 'climate'],
  ]);
});

test('what the map says of an entity goes before what follows', async () => {
  const { components } = await discovered(HOUSE);
  expect(components['bell_push']).toMatchObject({
    p: 'event',
    name: 'Doorbell',
    icon: 'mdi:bell',
    device_class: 'doorbell',
    event_types: ['short', 'long'],
  });
  expect(components['person_who']).toMatchObject({
    payload_home: 'here',
    payload_not_home: 'away',
  });
  expect(components['system_restart']).toMatchObject({
    p: 'button',
    payload_press: 'now',
    entity_category: 'config',
  });
});

test('the gateway and its interface tell whether the entities are there', async () => {
  const availability = {
    stateTopic: 'gw/state',
    online: 'ready',
    offline: 'lost',
    statusTopic: 'gw/status',
    instances: ['lamps'],
  };
  const [first] = (await discovered(HOUSE, { availability })).messages;
  expect(first?.payload).toMatchObject({
    availability_mode: 'all',
    availability: [
      { topic: 'gw/state', payload_available: 'ready', payload_not_available: 'lost' },
      { topic: 'gw/status' },
    ],
  });
  expect(homeAssistantFaults(first?.topic ?? '', first?.payload)).toEqual([]);
});

test('of several interfaces, the one that the messages name', async () => {
  const map = `version: 2
routes:
  one: { topic: a/state, payload: <x>, message: { type: status, gateway: first } }
  other: { topic: b/state, payload: <y>, message: { type: status } }
`;
  const availability = {
    stateTopic: 'gw/state',
    online: 'online',
    offline: 'offline',
    statusTopic: 'gw/status',
    instances: ['first', 'second'],
  };
  const { messages, components } = await discovered(map, { availability });
  expect(messages[0]?.payload.availability).toHaveLength(1);
  expect(components['one_x']?.['availability']).toHaveLength(2);
  expect(components['other_y']?.['availability']).toBeUndefined();
  expect(messages.flatMap(({ topic, payload }) => homeAssistantFaults(topic, payload))).toEqual([]);
});

test('a message that would be too large is several of one device', async () => {
  const { messages } = await discovered(HOUSE, { maxBytes: 1_500, area: 'Cellar' });
  expect(messages.length).toBeGreaterThan(3);
  for (const { topic, payload } of messages) {
    expect(homeAssistantFaults(topic, payload)).toEqual([]);
    expect(JSON.stringify(payload).length).toBeLessThanOrEqual(1_500);
    expect(payload.dev).toMatchObject({ ids: ['mqttgateway_house'], sa: 'Cellar' });
  }
  expect(messages[1]?.topic).toBe('homeassistant/device/house_2/config');
});

test('an entity that no message has room for is left out, and that is told', async () => {
  const { notes } = await discovered(HOUSE, { maxBytes: 600 });
  expect(notes.map(({ text }) => text)).toContain(
    'kitchen_thermostat is larger than a message may be',
  );
});

const BROKEN: readonly (readonly [
  fault: string,
  entity: string,
  change: Record<string, unknown>,
])[] = [
  ['state_topic is missing', 'climate_kitchen_humidity', { state_topic: undefined }],
  ['unique_id is missing', 'lighting_kitchen', { unique_id: undefined }],
  ['object_id is not allowed', 'lighting_kitchen', { object_id: 'lamp' }],
  ['humidity cannot be in °C', 'climate_kitchen_humidity', { unit_of_measurement: '°C' }],
  ['energy cannot be a measurement', 'climate_kitchen_energy', { state_class: 'measurement' }],
  ['min is not below max', 'lighting_kitchen_level', { min: 100 }],
  ['options is no list of different words', 'scene_scene', { options: [] }],
  ['modes has an unknown mode', 'kitchen_thermostat', { modes: ['HEAT'] }],
  ['command_topic is no topic', 'lighting_kitchen', { command_topic: 'home/+' }],
  ['platform lamp is unknown', 'lighting_kitchen', { p: 'lamp' }],
  ['default_entity_id is no entity id', 'lighting_kitchen', { default_entity_id: 'kitchen' }],
  ['device_class window is none of switch', 'lighting_kitchen', { device_class: 'window' }],
  ['event_types is missing', 'bell_push', { event_types: undefined }],
];

test.each(BROKEN)('the rules find it: %s', async (fault, entity, change) => {
  const { messages, components } = await discovered(HOUSE);
  const [first] = messages;
  expect(components[entity]).toBeDefined();
  const changed = JSON.parse(JSON.stringify({ ...components[entity], ...change }));
  const payload = { ...first?.payload, cmps: { ...first?.payload.cmps, [entity]: changed } };
  expect(homeAssistantFaults(first?.topic ?? '', payload)).toContain(`${entity}: ${fault}`);
});
