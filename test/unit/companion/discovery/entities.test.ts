/** Which entities follow from a map. */
import { discovered } from './discover.js';

const MAP = (routes: string, values = ''): string =>
  `version: 2\nvalues:\n  location: { map: { Kitchen: [kitchen] } }\n${values}\nroutes:\n${routes}`;

const typesIn = async (yaml: string) => {
  const { entities } = await discovered(yaml);
  return Object.fromEntries(entities.map(({ id, type }) => [id, type]));
};

test('what cannot be seen or set is no entity, and why is told', async () => {
  const { entities, notes } = await discovered(
    MAP(`  open: { topic: a/<device>, payload: <x>, message: { type: status } }
  bytes: { topic: b, payload: { bytes: <raw> }, message: { type: status } }
  two: { topic: c/set, payload: <x>;<y>, message: { type: command } }
`),
  );
  expect(entities).toEqual([]);
  expect(notes.map(({ route }) => route)).toEqual(['open', 'bytes', 'two']);
  expect(notes[0]?.text).toMatch(/the map lists no words for <device>: /);
  expect(notes[1]?.text).toMatch(/binary/);
});

test('a controller has no entities of its own', async () => {
  const { entities } = await discovered(
    `version: 2\nrole: controller\nroutes:\n  s: { topic: a, payload: <x>, message: { type: status } }\n`,
  );
  expect(entities).toEqual([]);
});

test('words that ask for something are buttons, other words are selected', async () => {
  const types = await typesIn(
    MAP(
      `  gate: { topic: gate/set, payload: <action>, message: { type: command, function: Gate } }
  scene: { topic: scene/set, payload: <scene>, message: { type: command, function: Scene, action: SET } }
`,
      '  action: { map: { OPEN: [open], CLOSE: [close], STOP: [stop] } }\n  scene: { map: { A: [a], B: [b], C: [c] } }',
    ),
  );
  expect(types).toEqual({
    gate_open: 'button',
    gate_close: 'button',
    gate_stop: 'button',
    scene_scene: 'select',
  });
});

test('discovery: false leaves out a route, a value, or all that say nothing', async () => {
  const routes = `  one: { topic: a, payload: { json: { x: <x>, y: <y> } }, message: { type: status }, discovery: { values: { y: false } } }
  two: { topic: b, payload: <z>, message: { type: status }, discovery: false }
  three: { topic: c, payload: <w>, message: { type: status } }
`;
  expect(Object.keys(await typesIn(MAP(routes)))).toEqual(['one_x', 'three_w']);
  expect(Object.keys(await typesIn(`discovery: false\n${MAP(routes)}`))).toEqual(['one_x']);
});

test('where says words that the map does not, or fewer than it does', async () => {
  const types = await typesIn(
    MAP(`  open: { topic: a/<device>, payload: <x>, message: { type: status }, discovery: { where: { device: [lamp, pump] } } }
`),
  );
  expect(Object.keys(types)).toEqual(['lamp_x', 'pump_x']);
});

test('what was seen is an entity, and its command with it', async () => {
  const yaml = MAP(
    `  state: { topic: a/<device>/<argkey>, payload: <argvalue>, message: { type: status } }
  set: { topic: a/<device>/<argkey>/set, payload: <argvalue>, message: { type: command } }
`,
    '  speed: { type: integer, min: 0, max: 9 }',
  );
  const seen = [
    { route: 'state', said: { device: 'fan' }, key: 'speed' },
    { route: 'gone', said: { device: 'x' } },
  ];
  const { entities } = await discovered(yaml, { seen });
  expect(
    entities.map(({ id, type, state, command }) => [id, type, state?.topic, command?.topic]),
  ).toEqual([['fan_speed', 'number', 'a/fan/speed', 'a/fan/speed/set']]);
});

test('a map of version 1 tells what was seen', async () => {
  const names = ['gateway', 'location', 'device', 'sender', 'argkey', 'argvalue'];
  const yaml = `root: home
topics: [home/+/+/+/+/+/C]
function: { maptype: strict, map: { Lighting: [lighting] } }
action: { maptype: strict, map: { LIGHT_ON: [light_on], LIGHT_OFF: [light_off] } }
${names.map((name) => `${name}: { maptype: none }`).join('\n')}
`;
  const said = { function: 'Lighting', gateway: '', location: 'Office', device: '' };
  const [route] = (await discovered(yaml)).map.definition.routes;
  const { components } = await discovered(yaml, { seen: [{ route: route?.id ?? '', said }] });
  expect(components['lighting_office']).toMatchObject({
    p: 'switch',
    state_topic: 'home/lighting//Office//house/S',
    command_topic: 'home/lighting//Office//discovery/C',
    payload_on: 'light_on',
    value_template: expect.stringContaining('value_json'),
  });
});

test('of two statuses about the same, the one with the shorter topic takes the command', async () => {
  const { entities } = await discovered(
    MAP(
      `  target: { topic: a/target, payload: <level>, message: { type: status, action: TARGET } }
  is: { topic: a, payload: <level>, message: { type: status, action: STATE } }
  set: { topic: a/set, payload: <level>, message: { type: command, action: SET } }
`,
      '  level: { type: integer }',
    ),
  );
  expect(entities.map(({ type, state, command }) => [type, state?.topic, command?.topic])).toEqual([
    ['number', 'a', 'a/set'],
    ['sensor', 'a/target', undefined],
  ]);
});

test('ids stay when other entities come and go', async () => {
  const one = '  b: { topic: b, payload: <y>, message: { type: status, function: B } }\n';
  const more = '  a: { topic: a, payload: <x>, message: { type: status, function: A } }\n';
  const [alone] = (await discovered(MAP(one))).entities;
  const [, among] = (await discovered(MAP(more + one))).entities;
  expect(among?.id).toBe(alone?.id);
});

test('more entities than one device has are cut, and that is told', async () => {
  const words = Array.from({ length: 30 }, (_, index) => `W${index}: [w${index}]`).join(', ');
  const { entities, notes } = await discovered(
    MAP(
      '  many: { topic: a/<device>/<place>, payload: <x>, message: { type: status } }\n',
      `  device: { map: { ${words} } }\n  place: { map: { ${words} } }`,
    ),
  );
  expect(entities).toHaveLength(500);
  expect(notes.map(({ text }) => text)).toEqual([
    'it has more than 500 topics; the first are told',
  ]);
});

test('things with the same words have an id each, and the one for which there is none is told', async () => {
  const { entities, notes } = await discovered(
    `version: 2
values:
  location: { map: { Bath 1: [one], bath-1: [two], BATH 1: [three] } }
routes:
  air: { topic: <location>/air, payload: <x>, message: { type: status } }
`,
  );
  expect(entities.map(({ id }) => id)).toEqual(['bath_1_x', 'bath_1_x_air']);
  expect(notes).toEqual([
    { route: 'air', text: expect.stringMatching(/^three\/air .*the same words: it is not told/) },
  ]);
});
