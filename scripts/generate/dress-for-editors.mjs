import { stringify } from 'yaml';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value) =>
  Array.isArray(value) ? value.every((one) => !isObject(one)) : !isObject(value);

const OF_TEXTS = new Set(['minLength', 'maxLength', 'pattern']);
const OF_MAPPINGS = new Set([
  'properties',
  'additionalProperties',
  'propertyNames',
  'required',
  'minProperties',
  'maxProperties',
]);
const OF_TYPES = new Set(['type', 'not', ...OF_TEXTS, ...OF_MAPPINGS]);

/** Keywords whose members are schemas by name, and those in which there are no schemas. */
const NAMED = new Set(['properties', 'definitions']);
const DATA = new Set(['examples', 'default', 'enum', 'const', 'required']);

/** `<name>` is taken for HTML where text is Markdown, and `*` for emphasis. */
const markdown = (text) =>
  text
    .split(/(<<|<[^<>\s]+>|<)/)
    .map((part, index) =>
      index % 2 === 1 ? `\`${part}\`` : part.replace(/[\\`*_{}[\]#+!]/g, '\\$&'),
    )
    .join('');

/**
 * The text that is shown over a key. It has what editors do not show by themselves: the unit, the
 * default, and examples that are mappings (which they would offer as "[object Object]").
 */
const markdownDescription = ({ description, unit, examples = [], ...rest }) =>
  [
    markdown(description),
    ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
    ...('default' in rest ? [`Default: \`${stringify(rest.default).trim()}\`.`] : []),
    ...examples
      .filter((example) => !isPlain(example))
      .map((example) => `Example:\n\n\`\`\`yaml\n${stringify(example)}\`\`\``),
  ].join('\n\n');

const described = (schema) => {
  if (typeof schema.description !== 'string') return schema;
  // A default is also inserted with the key, and who asked for a key wants another value.
  const { default: standard, examples, ...bare } = schema;
  const plain = (examples ?? (standard === undefined ? [] : [standard])).filter(isPlain);
  const text = markdownDescription(schema);
  return {
    ...bare,
    ...(text === schema.description ? {} : { markdownDescription: text }),
    ...(plain.length === 0 ? {} : { examples: plain }),
  };
};

const isOfMappings = ({ type }) => type === 'object' || type?.includes?.('object') === true;

/** `expected` as what is said of a wrong value; not of a wrong key, for which it would stand too. */
const explained = (schema) =>
  schema.expected === undefined || schema.enum !== undefined || isOfMappings(schema)
    ? schema
    : { ...schema, errorMessage: `Expected ${schema.expected.replace(/\.$/, '')}.` };

/** The names of a mapping, where they are free: what stands for one that is still to be written. */
const named = (schema) =>
  schema.propertyNames === undefined
    ? schema
    : { ...schema, propertyNames: { title: 'name', ...explained(schema.propertyNames) } };

/**
 * "A text or a mapping" as a condition: an editor then does not begin a mapping after every such
 * key, and an error is about the one that was written.
 */
const parted = (schema) => {
  const { type, not, title, expected } = schema;
  if (!Array.isArray(type) || type.includes('array') || schema.properties === undefined)
    return schema;
  const pick = (wanted) =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => wanted(key)));
  const scalar = type.find((one) => one !== 'object');
  return {
    ...pick((key) => !OF_TYPES.has(key)),
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { title, type: 'object', ...pick((key) => OF_MAPPINGS.has(key)) },
    else: explained({
      ...(not === undefined ? { type: scalar } : { const: !not.const }),
      ...pick((key) => OF_TEXTS.has(key)),
      expected,
    }),
  };
};

/** A reference with words of its own, written out: editors show those of the definition only. */
const writtenOut = (schema, definitions) => {
  const name = schema.allOf?.length === 1 ? schema.allOf[0].$ref?.split('/').at(-1) : undefined;
  if (name === undefined) return schema;
  const own = Object.entries(schema).filter(([key]) => key !== 'allOf');
  return { ...definitions[name], ...Object.fromEntries(own) };
};

/**
 * A schema as the YAML language server makes the most of it: the same documents are valid, and the
 * texts of completion, hover and errors are complete.
 *
 * @param snippets what is offered to be inserted whole, by the path of the schema where it is
 * @example dressForEditors(schema, { '/properties/routes': [{ label: 'a route', body: { … } }] });
 */
export const dressForEditors = (schema, snippets = {}) => {
  const members = (node, each) =>
    Object.fromEntries(Object.entries(node).map(([key, one]) => [key, each(one, key)]));
  const dress = (node, path) => {
    if (Array.isArray(node)) return node.map((one, index) => dress(one, `${path}/${index}`));
    if (!isObject(node)) return node;
    const whole = members(writtenOut(node, schema.definitions), (one, key) => {
      const here = `${path}/${key}`;
      if (NAMED.has(key)) return members(one, (each, name) => dress(each, `${here}/${name}`));
      return DATA.has(key) ? one : dress(one, here);
    });
    const dressed = parted(named(explained(described(whole))));
    return path in snippets ? { ...dressed, defaultSnippets: snippets[path] } : dressed;
  };
  return dress(schema, '');
};
