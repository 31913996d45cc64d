import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { combineMapSchemas, mapTestsSchema } from './combine-map-schemas.mjs';
import { dressForEditors } from './dress-for-editors.mjs';
import { importSource } from './import-source.mjs';
import { inlineReferences } from './inline-references.mjs';
import { renderErrorReference } from './render-error-reference.mjs';
import { renderPlantMap } from './render-plant-map.mjs';
import { renderSchemaModule } from './render-schema-module.mjs';
import { renderSchemaReference } from './render-schema-reference.mjs';
import { renderSchemaTest } from './render-schema-test.mjs';
import {
  renderSharedOptions,
  SHARED_MODULE,
  sharedOptions,
  withSharedOptions,
} from './shared-options.mjs';

/** One line for each schema: where it is, and what is made of it. */
const SCHEMAS = [
  {
    schema: 'schemas/configuration.schema.json',
    module: 'src/config/configuration.generated.ts',
    type: 'ConfigurationFile',
    constant: 'configurationSchema',
    test: { module: 'src/config/is-configuration-file.generated.ts', name: 'isConfigurationFile' },
    reference: 'docs/reference/configuration.md',
    heading: 'Configuration file',
  },
  {
    schema: 'schemas/map-1.schema.json',
    module: 'src/mapfile/map-file.generated.ts',
    type: 'MapFile',
    constant: 'mapFileSchema',
    test: { module: 'src/mapfile/is-map-file.generated.ts', name: 'isMapFile' },
    reference: 'docs/reference/map.md',
    heading: 'Map file',
  },
  {
    schema: 'schemas/map-2.schema.json',
    module: 'src/mapfile/version-2/map-file-2.generated.ts',
    type: 'MapFile2',
    constant: 'mapFile2Schema',
    test: { module: 'src/mapfile/version-2/is-map-file-2.generated.ts', name: 'isMapFile2' },
    reference: 'docs/reference/map-2.md',
    heading: 'Map file, version 2',
  },
];

/** What is made of the schemas of both versions, for editors and for files of cases. */
const MAP_TESTS = {
  schema: 'schemas/map-tests.schema.json',
  module: 'src/mapfile/version-2/map-tests.generated.ts',
  type: 'MapTests',
  constant: 'mapTestsSchema',
  test: { module: 'src/mapfile/version-2/is-map-tests.generated.ts', name: 'isMapTests' },
  reference: 'docs/reference/map-tests.md',
  heading: 'File of cases of a map',
};

/** The shown map that comes out of tables. */
const PLANT = {
  map: 'maps/examples/plant.yaml',
  tags: 'maps/examples/plant-tags.csv',
  kinds: 'maps/examples/plant-kinds.csv',
};

const interfaceSchemas = (root) =>
  readdirSync(join(root, 'interfaces'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      schema: `interfaces/${name}/options.schema.json`,
      module: `interfaces/${name}/options.generated.ts`,
      type: 'Options',
      constant: 'optionsSchema',
      reference: `docs/reference/interface-${name}.md`,
      heading: `Options of the interface ${name}`,
      shares: true,
    }));

/** What `make` gives; undefined where a schema is missing that it needs. */
const unlessMissing = (make, missing) => {
  try {
    return make();
  } catch (error) {
    if (error.missing === undefined) throw error;
    if (!missing.includes(error.missing)) missing.push(error.missing);
    return undefined;
  }
};

const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Computes every generated file: a map from the path inside `root` to its text, and the paths of
 * the schemas that are not there.
 */
export const planOutputs = async (root) => {
  const outputs = new Map();
  const missing = [];
  const shared = unlessMissing(() => sharedOptions(root), missing);
  if (shared !== undefined) outputs.set(SHARED_MODULE, renderSharedOptions(shared));
  for (const row of [...SCHEMAS, ...interfaceSchemas(root)]) {
    if (!existsSync(join(root, row.schema))) {
      missing.push(row.schema);
      continue;
    }
    const given = JSON.parse(readFileSync(join(root, row.schema), 'utf8'));
    const schema =
      row.shares === true
        ? unlessMissing(() => inlineReferences(given, { root, path: row.schema }), missing)
        : given;
    if (schema === undefined) continue;
    const literal =
      row.shares === true && shared !== undefined ? withSharedOptions(schema, shared) : schema;
    outputs.set(row.module, await renderSchemaModule(schema, row, literal));
    outputs.set(row.reference, renderSchemaReference(schema, row));
    if (row.test !== undefined) outputs.set(row.test.module, renderSchemaTest(schema, row));
  }

  const [version1, version2] = ['schemas/map-1.schema.json', 'schemas/map-2.schema.json'].map(
    (path) =>
      missing.includes(path) ? undefined : JSON.parse(readFileSync(join(root, path), 'utf8')),
  );
  if (version1 !== undefined && version2 !== undefined) {
    const tests = mapTestsSchema(version2);
    outputs.set('schemas/map.schema.json', jsonText(combineMapSchemas(version1, version2)));
    outputs.set(MAP_TESTS.schema, jsonText(dressForEditors(tests)));
    outputs.set(MAP_TESTS.module, await renderSchemaModule(tests, MAP_TESTS));
    outputs.set(MAP_TESTS.test.module, renderSchemaTest(tests, MAP_TESTS));
    outputs.set(MAP_TESTS.reference, renderSchemaReference(tests, MAP_TESTS));
  }

  const { CODES } = await importSource(root, 'src/errors/codes.ts');
  outputs.set('docs/reference/errors.md', renderErrorReference(CODES));

  const { renderDefaultConf } = await importSource(
    root,
    'src/config/render-default-conf.ts',
    outputs,
  );
  outputs.set('default.conf', renderDefaultConf());

  const [tags, kinds] = [PLANT.tags, PLANT.kinds].map((path) => {
    if (existsSync(join(root, path))) return readFileSync(join(root, path), 'utf8');
    missing.push(path);
    return undefined;
  });
  if (tags !== undefined && kinds !== undefined)
    outputs.set(PLANT.map, renderPlantMap({ tags, kinds }));
  return { outputs, missing };
};
