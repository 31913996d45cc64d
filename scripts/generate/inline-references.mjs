import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const at = (schema, pointer) =>
  pointer
    .split('/')
    .filter((step) => step !== '')
    .reduce((inner, step) => inner?.[decodeURIComponent(step)], schema);

/**
 * The schema with what it takes from other files in it: an option that is only a reference becomes
 * what it names, anything deeper a definition of its own. So interfaces share the words of
 * `schemas/`, and what is checked and documented is one whole schema.
 *
 * Maps by name have no defaults to fill in, so the copies keep theirs for the documents.
 *
 * @param path of the schema, inside `root`
 */
export const inlineReferences = (schema, { root, path }) => {
  const definitions = { ...schema.definitions };
  const read = new Map();
  const fileOf = (file) => {
    // Whoever plans the outputs tells which file is not there.
    if (!existsSync(join(root, file)))
      throw Object.assign(new Error(`no ${file}`), { missing: file });
    if (!read.has(file)) read.set(file, JSON.parse(readFileSync(join(root, file), 'utf8')));
    return read.get(file);
  };

  const locate = (ref, from) => {
    const [file, pointer = ''] = ref.split('#');
    const target = file === '' ? from : join(dirname(from), file);
    const found = at(fileOf(target), pointer);
    if (found === undefined) throw new Error(`${from}: nothing is at ${ref}`);
    const name = /^\/definitions\/([^/]+)$/.exec(pointer)?.[1];
    return { target, name, found };
  };

  const copied = (value, from) => {
    if (Array.isArray(value)) return value.map((inner) => copied(inner, from));
    if (typeof value !== 'object' || value === null) return value;
    if (typeof value.$ref === 'string' && (from !== path || !value.$ref.startsWith('#'))) {
      const { target, name, found } = locate(value.$ref, from);
      // A part of something larger has no name of its own.
      if (name === undefined) return { ...copied(found, target), ...copied(own(value), from) };
      if (!(name in definitions)) {
        definitions[name] = {};
        definitions[name] = copied(found, target);
      }
      return { ...value, $ref: `#/definitions/${name}` };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, copied(inner, from)]),
    );
  };

  const own = (value) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$ref'));

  const option = (value) => {
    if (typeof value.$ref !== 'string' || value.$ref.startsWith('#')) return copied(value, path);
    const { target, found } = locate(value.$ref, path);
    return { ...copied(found, target), ...own(value) };
  };

  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, value]) => [name, option(value)]),
  );
  // What these take from elsewhere joins them on the way.
  for (const [name, value] of Object.entries(schema.definitions ?? {}))
    definitions[name] = copied(value, path);
  const { definitions: _, properties: __, ...rest } = schema;
  return {
    ...rest,
    properties,
    ...(Object.keys(definitions).length > 0 && { definitions }),
  };
};
