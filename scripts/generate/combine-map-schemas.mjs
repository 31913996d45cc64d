const $schema = 'http://json-schema.org/draft-07/schema#';
const ID = 'https://mqttgateway.example/schemas';

const OF_A_FILE = new Set(['$schema', '$id', 'definitions']);

/** The schema of one version as a definition: what only the top of a file has is left out. */
const asDefinition = (schema) =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !OF_A_FILE.has(key)));

const together = (...parts) => {
  const all = {};
  for (const definitions of parts)
    for (const [name, definition] of Object.entries(definitions)) {
      if (name in all) throw new Error(`two map schemas have a definition "${name}"`);
      all[name] = definition;
    }
  return all;
};

/** The schema that editors use: version 2 where a map says so, version 1 otherwise. */
export const combineMapSchemas = (version1, version2) => ({
  $schema,
  $id: `${ID}/map.schema.json`,
  title: 'Map',
  description:
    'A message map: which MQTT topics and payloads are which messages. With "version: 2" a list of routes, otherwise the eight fields of version 1.',
  type: 'object',
  properties: {
    version: {
      title: 'version',
      description: 'The version of the map language: 2 for routes.',
      type: 'integer',
      enum: [1, 2],
      default: 1,
      examples: [2],
    },
  },
  if: { properties: { version: { const: 2 } }, required: ['version'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { $ref: '#/definitions/version2' },
  else: { $ref: '#/definitions/version1' },
  definitions: together(
    { version1: asDefinition(version1), version2: asDefinition(version2) },
    version1.definitions,
    version2.definitions,
  ),
});

/** The schema of `<name>.test.yaml`: the cases of version 2 in a file of their own. */
export const mapTestsSchema = ({ properties, definitions }) => ({
  $schema,
  $id: `${ID}/map-tests.schema.json`,
  title: 'MapTests',
  description:
    'Cases of a map in a file of their own, beside it: home.test.yaml for home.yaml. "mqttgateway map test" carries them out.',
  type: 'object',
  additionalProperties: false,
  required: ['tests'],
  properties: {
    $schema: {
      ...properties.$schema,
      examples: ['../schemas/map-tests.schema.json'],
    },
    map: {
      title: 'map',
      description: 'The map, as a path beside this file; without it the one of the same name.',
      type: 'string',
      minLength: 1,
      maxLength: 1000,
      examples: ['./home.yaml'],
    },
    tests: properties.tests,
  },
  definitions: { case: definitions.case },
});
