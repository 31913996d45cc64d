import { editorLine } from '../../../../src/mapfile/proposal/editor-line.js';

const SCHEMA = 'schemas/map.schema.json';

test('a schema below the folder of the map is named from there', () => {
  expect(editorLine('/house/map.yaml', `/house/node_modules/mqttgateway/${SCHEMA}`)).toBe(
    `# yaml-language-server: $schema=./node_modules/mqttgateway/${SCHEMA}`,
  );
});

test('any other one in full', () => {
  expect(editorLine('/house/maps/map.yaml', `/usr/lib/mqttgateway/${SCHEMA}`)).toBe(
    `# yaml-language-server: $schema=/usr/lib/mqttgateway/${SCHEMA}`,
  );
});
