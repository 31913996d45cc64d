/** The description of a Homie device, held to the convention. */
import { homieDevice } from '../../../../src/companion/discovery/homie/homie-device.js';
import { homieFaults } from '../../../support/homie-rules.js';
import { discovered } from './discover.js';
import { HOUSE } from './house-map.js';

const deviceOf = async (yaml: string) => homieDevice((await discovered(yaml)).entities, 'House');

test('the description is as the convention has it', async () => {
  const { description, properties } = await deviceOf(HOUSE);
  expect(homieFaults(description)).toEqual([]);
  expect(properties.size).toBeGreaterThan(10);
  expect(description.nodes['lighting-kitchen']).toEqual({
    name: 'Lighting Kitchen',
    properties: {
      state: { name: 'Kitchen Lighting', datatype: 'boolean', settable: true, retained: true },
      level: {
        name: 'Kitchen level',
        datatype: 'integer',
        format: '0:100',
        unit: '%',
        settable: true,
        retained: true,
      },
    },
  });
  expect(description.nodes['bell']?.properties['push']).toMatchObject({
    datatype: 'enum',
    format: 'short,long',
    retained: false,
    settable: false,
  });
});

test('the version is another one for another document only', async () => {
  const [one, same, other] = await Promise.all([
    deviceOf(HOUSE),
    deviceOf(HOUSE),
    deviceOf(HOUSE.replace('max: 100', 'max: 99')),
  ]);
  expect(same.description.version).toBe(one.description.version);
  expect(other.description.version).not.toBe(one.description.version);
});

test.each([
  ['lighting-kitchen/state', 'LIGHT_ON', 'true', 'TRUE'],
  ['lighting-kitchen/level', '50', '50', '50.5'],
  ['lighting-kitchen/level', '0', '0', '101'],
  ['climate-kitchen/mode', 'Heat', 'HEAT', 'Heat'],
  ['climate-kitchen/setpoint', '21.5', '21.5', 'NaN'],
  ['climate-kitchen/setpoint', '5', '5', ''],
])('%s: the word %s is %s, and %s is none', async (path, word, payload, none) => {
  const property = (await deviceOf(HOUSE)).properties.get(path);
  expect(property?.print(word)).toBe(payload);
  expect(property?.read(payload)).toBe(word);
  expect(property?.read(none)).toBeUndefined();
});

test('words with a comma are text, as no format can list them', async () => {
  const { description } = await deviceOf(
    'version: 2\nvalues: { x: { map: { A: ["a,b"], B: [b], C: [c] } } }\nroutes: { r: { topic: a, payload: <x>, message: { type: status } } }\n',
  );
  expect(description.nodes['r']?.properties['x']?.datatype).toBe('string');
});

const RULES: readonly (readonly [string, (nodes: Record<string, never>) => unknown])[] = [
  ['an id with capitals', (nodes) => ({ Lamp: nodes['bell'] })],
  ['an unknown datatype', () => ({ n: { properties: { p: { datatype: 'text', name: 'p' } } } })],
  ['an enum without words', () => ({ n: { properties: { p: { datatype: 'enum', name: 'p' } } } })],
];

test.each(RULES)('the rules find %s', async (_, change) => {
  const { description } = await deviceOf(HOUSE);
  const nodes = change(description.nodes as unknown as Record<string, never>);
  expect(homieFaults({ ...description, nodes })).not.toEqual([]);
});

test('places may have names that objects have by themselves', async () => {
  const { description } = await deviceOf(`version: 2
values:
  level: { type: integer, unit: constructor }
routes:
  c: { topic: home/c, payload: <level>, message: { type: status, function: constructor } }
`);
  expect(homieFaults(description)).toEqual([]);
  expect(Object.keys(description.nodes)).toEqual(['constructor']);
  expect(description.nodes['constructor']?.properties).toHaveProperty('level');
});
