import { dressForEditors } from './dress-for-editors.mjs';
import { SNIPPETS } from './editor-snippets.mjs';

const $schema = 'http://json-schema.org/draft-07/schema#';
const ID = 'https://mqttgateway.example/schemas';

const OF_A_FILE = new Set(['$schema', '$id', 'definitions']);

/**
 * The schema of one version as a definition: what only the top of a file has is left out, and what
 * a version is stands above both.
 */
const asDefinition = (schema, title) => {
  const definition = Object.fromEntries(
    Object.entries(schema).filter(([key]) => !OF_A_FILE.has(key)),
  );
  return { ...definition, title, properties: { ...definition.properties, version: true } };
};

const together = (...parts) => {
  const all = {};
  for (const definitions of parts)
    for (const [name, definition] of Object.entries(definitions)) {
      if (name in all) throw new Error(`two map schemas have a definition "${name}"`);
      all[name] = definition;
    }
  return all;
};

/**
 * Whether a map is of a version: it says so, or says nothing and has a key of it. The second is for
 * a map that is being written: it asks for the line with the version and knows the other keys.
 */
const isOf = (version, keys) => ({
  anyOf: [
    { properties: { version: { const: version } }, required: ['version'] },
    { not: { required: ['version'] }, anyOf: keys.map((key) => ({ required: [key] })) },
  ],
});

const OF_BOTH = new Set(['$schema', 'version']);

/** The schema that editors use: version 2 where a map says so, version 1 otherwise. */
export const combineMapSchemas = (version1, version2) => {
  const of1 = Object.keys(version1.properties).filter((key) => !OF_BOTH.has(key));
  const only2 = Object.keys(version2.properties).filter((key) => !(key in version1.properties));
  return dressForEditors(
    {
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
      // biome-ignore-start lint/suspicious/noThenProperty: a keyword of JSON Schema.
      if: isOf(2, only2),
      then: { $ref: '#/definitions/version2' },
      else: {
        if: isOf(1, of1),
        then: { $ref: '#/definitions/version1' },
        else: { if: { not: { required: ['version'] } }, then: { $ref: '#/definitions/begun' } },
      },
      // biome-ignore-end lint/suspicious/noThenProperty: a keyword of JSON Schema.
      definitions: together(
        {
          version1: asDefinition(version1, 'a map of version 1'),
          version2: asDefinition(version2, 'a map of version 2'),
          begun: {
            title: 'begun',
            description: 'A map of which nothing stands there yet: it begins with its version.',
            required: ['version'],
          },
        },
        version1.definitions,
        version2.definitions,
      ),
    },
    SNIPPETS,
  );
};

/** The schema of `<name>.test.yaml`: the cases of version 2 in a file of their own. */
export const mapTestsSchema = ({ properties, definitions }) => ({
  $schema,
  $id: `${ID}/map-tests.schema.json`,
  title: 'cases of a map',
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
