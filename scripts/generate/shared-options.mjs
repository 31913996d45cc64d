import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inlineReferences } from './inline-references.mjs';
import { Code, frozenLiteral } from './render-schema-module.mjs';

const SOURCES = ['device.schema.json', 'rules.schema.json'];

/** Where the options that interfaces share stand as constants, once. */
export const SHARED_MODULE = 'src/declared/shared-options.generated.ts';

/** What the options of interfaces take from `schemas/`, whole: options and definitions by name. */
export const sharedOptions = (root) => {
  const references = SOURCES.flatMap((file) => {
    const { definitions } = JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'));
    return Object.keys(definitions).map((name) => [name, { $ref: `${file}#/definitions/${name}` }]);
  });
  const { properties, definitions } = inlineReferences(
    { properties: Object.fromEntries(references) },
    { root, path: 'schemas/shared' },
  );
  // What is only a part of others is no option by itself.
  const options = Object.entries(properties).filter(([name]) => !(name in definitions));
  return { options: Object.fromEntries(options), definitions };
};

const substituted = (members, shared, constant) =>
  Object.fromEntries(
    Object.entries(members ?? {}).map(([name, member]) => [
      name,
      isDeepStrictEqual(member, shared[name])
        ? new Code(`${constant}[${JSON.stringify(name)}]`)
        : member,
    ]),
  );

/** The schema with the shared constants in place of what equals them. */
export const withSharedOptions = (schema, { options, definitions }) => ({
  ...schema,
  properties: substituted(schema.properties, options, 'sharedOptions'),
  ...(schema.definitions !== undefined && {
    definitions: substituted(schema.definitions, definitions, 'sharedDefinitions'),
  }),
});

/** The module with the constants. */
export const renderSharedOptions = ({ options, definitions }) =>
  `// Generated from ${SOURCES.map((file) => `schemas/${file}`).join(' and ')} by "npm run generate"; do not edit.

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Options of interfaces whose devices are declared, as JSON Schema by their names: for
 * \`properties\` of an interface's own schema, together with \`sharedDefinitions\`.
 */
export const sharedOptions: Schemas = ${frozenLiteral(options)};

/** What they refer to: for \`definitions\` of an interface's own schema. */
export const sharedDefinitions: Schemas = ${frozenLiteral(definitions)};
`;
