import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Ajv } = require('ajv');
const { default: standaloneCode } = require('ajv/dist/standalone');

/** Words for people, which would only make the code longer; each as the kind that it is in a schema. */
const isWord = (key, value) =>
  typeof value === 'string'
    ? ['title', 'description', 'markdownDescription', '$id', 'unit', 'expected'].includes(key)
    : (Array.isArray(value) && ['examples', 'defaultSnippets'].includes(key)) ||
      (typeof value === 'boolean' && key === 'secret');

const withoutWords = (value) => {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key, member]) => !isWord(key, member));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutWords(member)]));
};

const REQUIRED = /require\("([^"]+)"\)\.default/g;

/**
 * The TypeScript module of a function that says whether data agrees with a schema, and nothing about
 * what is wrong: ajv makes the same code when it compiles the schema, in 100 ms at each start.
 */
export const renderSchemaTest = (schema, { schema: path, test }) => {
  const ajv = new Ajv({
    // As src/document/compile-schema.ts has it, as far as it decides what is right.
    ownProperties: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(withoutWords(schema)));
  const imports = new Map();
  const body = code
    // ajv requires its own modules even in a module of ECMAScript.
    .replace(REQUIRED, (_, specifier) => {
      const name = `imported${imports.size}`;
      imports.set(specifier, imports.get(specifier) ?? name);
      return `${imports.get(specifier)}.default`;
    })
    .replace(/^"use strict";\s*/, '')
    .replace(/export const validate = (\w+);\s*export default \w+;\s*/, '');
  const [, validate] = /export default (\w+);/.exec(code);
  return `// @ts-nocheck
// Generated from ${path} by "npm run generate"; do not edit.
${[...imports].map(([specifier, name]) => `import ${name} from '${specifier}.js';\n`).join('')}
${body.trimEnd()}

/** Whether data agrees with the schema. */
export const ${test.name}: (data: unknown) => boolean = ${validate};
`;
};
