import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { renderErrorReference } from './render-error-reference.mjs';
import { renderSchemaModule } from './render-schema-module.mjs';
import { renderSchemaReference } from './render-schema-reference.mjs';

/** One line for each schema: where it is, and what is made of it. */
const SCHEMAS = [
  {
    schema: 'schemas/configuration.schema.json',
    module: 'src/config/configuration.generated.ts',
    type: 'ConfigurationFile',
    constant: 'configurationSchema',
    reference: 'docs/reference/configuration.md',
    heading: 'Configuration file',
  },
  {
    schema: 'schemas/map.schema.json',
    module: 'src/mapfile/map-file.generated.ts',
    type: 'MapFile',
    constant: 'mapFileSchema',
    reference: 'docs/reference/map.md',
    heading: 'Map file',
  },
];

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
    }));

/**
 * Computes every generated file: a map from the path inside `root` to its text, and the paths of
 * the schemas that are not there.
 */
export const planOutputs = async (root) => {
  const outputs = new Map();
  const missing = [];
  for (const row of [...SCHEMAS, ...interfaceSchemas(root)]) {
    if (!existsSync(join(root, row.schema))) {
      missing.push(row.schema);
      continue;
    }
    const schema = JSON.parse(readFileSync(join(root, row.schema), 'utf8'));
    outputs.set(row.module, await renderSchemaModule(schema, row));
    outputs.set(row.reference, renderSchemaReference(schema, row));
  }

  const { CODES } = await importSource(root, 'src/errors/codes.ts');
  outputs.set('docs/reference/errors.md', renderErrorReference(CODES));

  const { renderDefaultConf } = await importSource(
    root,
    'src/config/render-default-conf.ts',
    outputs,
  );
  outputs.set('default.conf', renderDefaultConf());
  return { outputs, missing };
};
