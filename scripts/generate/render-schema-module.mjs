import { compile } from 'json-schema-to-typescript';

/** Stands in a value for an expression that is written as it is. */
export class Code {
  constructor(text) {
    this.text = text;
  }
}

/** An expression that builds the value with every object and array in it frozen. */
export const frozenLiteral = (value, indent = '') => {
  if (value instanceof Code) return value.text;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const members = value.map((member) => `${inner}${frozenLiteral(member, inner)},\n`);
    return members.length === 0
      ? 'Object.freeze([])'
      : `Object.freeze([\n${members.join('')}${indent}])`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    // A plain "__proto__" key in a literal would set the prototype.
    const name = key === '__proto__' ? '["__proto__"]' : JSON.stringify(key);
    return `${inner}${name}: ${frozenLiteral(member, inner)},\n`;
  });
  return members.length === 0
    ? 'Object.freeze({})'
    : `Object.freeze({\n${members.join('')}${indent}})`;
};

/**
 * The schema without titles and ids, from which the compiler would name types: a title "Map" gave
 * an interface that hides the built-in one. A member called "title" is no title and stays.
 */
const unnamed = (value) => {
  if (Array.isArray(value)) return value.map(unnamed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([key, member]) => !((key === 'title' || key === '$id') && typeof member === 'string'),
  );
  return Object.fromEntries(members.map(([key, member]) => [key, unnamed(member)]));
};

/**
 * The TypeScript module of a schema: its type, and the schema itself as a frozen constant. A
 * constant and not the JSON file, because Node 20 warns about JSON imports.
 *
 * @param literal the schema as it is to be written, with what others share as code
 */
export const renderSchemaModule = async (
  schema,
  { schema: path, type, constant },
  literal = schema,
) => {
  const declarations = await compile(unnamed(schema), type, {
    bannerComment: `// Generated from ${path} by "npm run generate"; do not edit.`,
    unreachableDefinitions: false,
    $refOptions: { resolve: { http: false } },
    style: { singleQuote: true, printWidth: 100 },
  });
  const text = frozenLiteral(literal);
  const shared = ['sharedDefinitions', 'sharedOptions'].filter((name) => text.includes(`${name}[`));
  const imports =
    shared.length === 0
      ? ''
      : `import { ${shared.join(', ')} } from 'mqttgateway/interface/declared';\n\n`;
  return `${imports}${declarations.trimEnd()}

/** The schema itself (draft-07), frozen. */
export const ${constant}: Readonly<Record<string, unknown>> = ${text};
`;
};
