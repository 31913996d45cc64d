import type { SchemaPart } from '../document/expected-words.js';

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema that `$ref` names, if it is one of the definitions of `root`. */
const resolved = (schema: SchemaPart, root: SchemaPart): SchemaPart => {
  const name =
    typeof schema.$ref === 'string'
      ? /^#\/definitions\/([^/]+)$/.exec(schema.$ref)?.[1]
      : undefined;
  const definitions = isPart(root.definitions) ? root.definitions : {};
  const found = name === undefined ? undefined : definitions[name];
  return isPart(found) ? found : schema;
};

const fill = (schema: SchemaPart, value: unknown, root: SchemaPart): unknown => {
  const known = resolved(schema, root);
  if (Array.isArray(value)) {
    const { items } = known;
    return isPart(items) ? value.map((item) => fill(items, item, root)) : value;
  }
  if (!isPart(value)) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const [name, part] of Object.entries(isPart(known.properties) ? known.properties : {})) {
    if (!isPart(part)) continue;
    const present = Object.hasOwn(filled, name)
      ? filled[name]
      : structuredClone(resolved(part, root).default ?? part.default);
    if (present !== undefined) filled[name] = fill(part, present, root);
  }
  return filled;
};

/**
 * Adds the defaults that a schema declares for its properties, also inside mappings and lists that
 * are there.
 */
export const fillDefaults = (
  schema: SchemaPart,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const filled = fill(schema, value, schema);
  return isPart(filled) ? { ...filled } : {};
};
