/** What a map says for those who look for entities. */
import { parseDocument } from '../../../../src/document/parse-document.js';
import { checkMapDocument } from '../../../../src/mapfile/map-document.js';
import { renderMap } from '../../../../src/mapfile/render/render-map.js';
import { definitionOf, loadFiles, loadText, told } from './load.js';

const TOP = `version: 2
values: { device: { map: { Lamp: [lamp] } }, level: { type: integer } }
`;
const ROUTE = '{ topic: <device>, payload: <level>, message: { type: status }, discovery: ';

const withDiscovery = (text: string): string => `${TOP}routes: { r: ${ROUTE}${text} } }\n`;

const discoveryOf = async (yaml: string) =>
  definitionOf(await loadText(yaml)).routes.map(({ discovery }) => discovery);

test('a route says what its entities are', async () => {
  const yaml = withDiscovery(
    '{ type: number, icon: "mdi:lamp", device_class: power, where: { device: [Lamp] }, values: { level: { name: Level, entity: t, as: temperature } } }',
  );
  const [discovery] = await discoveryOf(yaml);
  expect(discovery).toEqual({
    type: 'number',
    icon: 'mdi:lamp',
    deviceClass: 'power',
    where: { device: ['Lamp'] },
    values: { level: { name: 'Level', entity: 't', as: 'temperature' } },
  });
});

test('a route goes before its file, and that before the one that includes it (M15.1)', async () => {
  const files = {
    'main.yaml':
      'version: 2\ninclude: [./part.yaml]\ndiscovery: { icon: "mdi:a", category: config }\n',
    'part.yaml': `${TOP}discovery: { category: diagnostic }\nroutes:\n  one: ${ROUTE}{ enabled: false } }\n  two: ${ROUTE}false }\n`,
  };
  const { routes } = definitionOf(await loadFiles(files));
  expect(routes.map(({ discovery }) => discovery)).toEqual([
    { icon: 'mdi:a', category: 'diagnostic', enabled: false },
    { off: true },
  ]);
});

test('a mapping takes a route in again that its file leaves out', async () => {
  const routes = `routes:\n  one: ${ROUTE}{ icon: "mdi:a" } }\n  two: { topic: b, payload: <x>, message: { type: status } }\n`;
  expect(await discoveryOf(`${TOP}discovery: false\n${routes}`)).toEqual([
    { icon: 'mdi:a' },
    { off: true },
  ]);
});

test('what is rendered says the same', async () => {
  const text = withDiscovery(
    '{ state_class: total, where: { device: [Lamp] }, values: { level: false } }',
  );
  const definition = definitionOf(await loadText(text));
  const again = await checkMapDocument(parseDocument('again.yaml', renderMap(definition)));
  expect(again.definition).toEqual(definition);
});

test.each([
  ['as without entity', '{ as: mode }', /as stands here without entity/],
  ['entity without as', '{ values: { level: { entity: t } } }', /entity stands here without as/],
  [
    'where that is not in the topic',
    '{ where: { devise: [Lamp] } }',
    /<devise> .*Did you mean "device"/,
  ],
  [
    'a word that the table does not have',
    '{ where: { device: [Lomp] } }',
    /"Lomp" is no word of device/,
  ],
  [
    'a value that is not in the payload',
    '{ values: { lever: false } }',
    /<lever> .*Did you mean "level"/,
  ],
  [
    'a type that does not fit',
    '{ type: select }',
    /a select needs a table with maptype strict, but level is none/,
  ],
  [
    'two words where there are none',
    '{ values: { level: { type: switch } } }',
    /a switch needs two words/,
  ],
])('%s is told', async (_, text, message) => {
  const loaded = await loadText(withDiscovery(text));
  expect(told(loaded)).toEqual([expect.stringMatching(/^m\.yaml:3:\d+ MAP_BAD_DISCOVERY$/)]);
  expect(loaded.problems[0]?.message).toMatch(message);
});

test('a number type on text is told', async () => {
  const loaded = await loadText(
    'version: 2\nroutes: { r: { topic: a, payload: <x>, message: { type: command }, discovery: { type: number } } }\n',
  );
  expect(told(loaded)).toEqual([expect.stringContaining('MAP_BAD_DISCOVERY')]);
});

test.each([
  ['discovery: off', /expected a mapping, or false/, 'Write discovery: false to leave it out.'],
  ['discovery: { type: climate }', /type is "climate"/, 'A thermostat is made of several values'],
  ['discovery: { type: lamp }', /type is "lamp"; expected sensor/, undefined],
  ['icon: "mdi:lamp"', /"icon" is not a key/, 'Write it under discovery: discovery: { icon: … }.'],
])('%s in a route is told, with what to write', async (text, message, hint) => {
  const { problems } = await loadText(
    `version: 2\nroutes: { r: { topic: a, payload: <x>, message: { type: status }, ${text} } }\n`,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(message);
  if (hint === undefined) expect(problems[0]?.hint).toBeUndefined();
  else expect(problems[0]?.hint).toContain(hint);
});
