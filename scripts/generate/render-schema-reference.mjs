import { typeText } from './schema-type-text.mjs';

/** `<name>` would be an element of HTML; in code it stands as it is. */
const prose = (text) => text.replace(/`[^`]*`|</g, (found) => (found === '<' ? '\\<' : found));
const cell = (text) =>
  prose(text)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
/** A line feed could not be seen, but as it is escaped. */
const code = (value) =>
  `\`${typeof value === 'string' && !/\p{Cc}/u.test(value) ? value || '(empty)' : JSON.stringify(value)}\``;
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
const definitionName = (ref) => ref.split('/').at(-1) ?? ref;
const link = (heading) => `[${heading}](#${anchor(heading)})`;

/** Whether the schema's members deserve a table of their own. */
const hasMembers = (schema) =>
  schema.properties !== undefined ||
  schema.patternProperties !== undefined ||
  typeof schema.additionalProperties === 'object';

/** The mappings among what a value may be: each has a table of its own. */
const choicesOf = ({ $ref, oneOf, anyOf }) =>
  $ref === undefined ? (oneOf ?? anyOf ?? []).filter(hasMembers) : [];

/** What a list has in it, where that deserves a table of its own. */
const itemOf = ({ $ref, items }) =>
  $ref === undefined && items !== undefined && items.$ref === undefined && hasMembers(items)
    ? items
    : undefined;

const membersOf = (schema) => [
  ...Object.entries(schema.properties ?? {}),
  ...Object.entries(schema.patternProperties ?? {}).map(([pattern, sub]) => [`*${pattern}*`, sub]),
  ...(typeof schema.additionalProperties === 'object'
    ? [['*any other name*', schema.additionalProperties]]
    : []),
];

const defaultText = (schema, required) => {
  if (schema.default !== undefined) return code(schema.default);
  return required ? 'required' : '';
};

const aboutText = (schema) => {
  const text = (schema.description ?? schema.title ?? '').replace(/(?<=\w)$/, '.');
  const examples = (schema.examples ?? []).map(code);
  return examples.length === 0 ? text : `${text} Example: ${examples.join(', ')}.`;
};

/**
 * A reference page in Markdown: one section for each object of the schema and each definition,
 * one line for each member with type, unit, default and what it does. What may be one of several
 * mappings has one section with a table for each.
 */
export const renderSchemaReference = (schema, { schema: path, heading }) => {
  const definitions = schema.definitions ?? {};
  const parts = [];

  const section = (heading, level, object, prefix) => {
    parts.push(`${'#'.repeat(level)} ${heading}`);
    if (object.description !== undefined) parts.push(prose(object.description));
    const choices = choicesOf(object);
    if (!hasMembers(object) && level > 1 && choices.length === 0)
      parts.push(`Type: ${typeText(object, link)}.`);
    const nested = hasMembers(object) ? table(object, prefix) : [];
    for (const choice of choices) {
      parts.push(`\`${typeText(choice, link)}\`:`);
      nested.push(...table(choice, prefix));
    }
    for (const [name, member] of nested) section(name, 2, member, name);
  };

  /** Adds the table of the members; those that need a section are handed back. */
  const table = (object, prefix) => {
    const required = new Set(object.required ?? []);
    const nested = [];
    const rows = membersOf(object).map(([name, member]) => {
      const shown =
        member.$ref === undefined
          ? member
          : { ...definitions[definitionName(member.$ref)], ...member };
      const inline = member.$ref === undefined && hasMembers(member);
      const full = prefix === '' ? name : `${prefix}.${name}`;
      if (inline) nested.push([full, member]);
      const isChoice = !inline && choicesOf(member).length > 0;
      if (isChoice) nested.push([full, member]);
      const item = itemOf(member);
      const itemName = `${full} item`;
      if (item !== undefined) nested.push([itemName, item]);
      const types = [
        inline ? link(full) : typeText(member, link),
        ...(isChoice ? [link(full)] : []),
        ...(item === undefined ? [] : [link(itemName)]),
      ];
      const type = types.join(': ');
      const label = name.startsWith('*') ? name : `\`${name}\``;
      return `| ${[label, type, defaultText(shown, required.has(name)), aboutText(shown)].map(cell).join(' | ')} |`;
    });
    parts.push(
      ['| Name | Type | Default | What it does |', '|---|---|---|---|', ...rows].join('\n'),
    );
    return nested;
  };

  parts.push(`<!-- Generated from ${path} by "npm run generate"; do not edit. -->`);
  section(heading, 1, schema, '');
  for (const [name, definition] of Object.entries(definitions)) section(name, 2, definition, name);
  return `${parts.join('\n\n')}\n`;
};
