import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { ROOT, sourceFiles } from '../../arch/source-files.js';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A schema with what it takes from others in it. Of an interface that is what is generated: its
 * options, whole.
 */
const read = async (path: string): Promise<Json> => {
  if (!path.startsWith('interfaces/')) return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const [, name = ''] = path.split('/');
  const { optionsSchema } = await import(`../../../interfaces/${name}/options.generated.js`);
  return optionsSchema;
};
/** Definitions only, which interfaces take from; looked at where they are used. */
const SHARED = new Set(['schemas/device.schema.json', 'schemas/rules.schema.json']);
const files = sourceFiles(ROOT, ['schemas', 'interfaces'], '.schema.json').filter(
  (path) => !SHARED.has(path),
);

/** A member and all that it refers to, merged: what a reader of the reference sees. */
const resolved = (schema: Json, member: Json): Json => {
  const name = typeof member['$ref'] === 'string' ? member['$ref'].split('/').at(-1) : undefined;
  const definitions = isObject(schema['definitions']) ? schema['definitions'] : {};
  const target = name === undefined ? undefined : definitions[name];
  return isObject(target) ? { ...target, ...member } : member;
};

interface Member {
  readonly path: string;
  readonly member: Json;
}

/** Every entry of a `properties` object, however deep. */
const membersOf = (schema: Json, node: Json = schema, path = ''): Member[] =>
  Object.entries(node).flatMap(([key, value]): Member[] => {
    // A condition tells members apart; it declares none.
    if (!isObject(value) || key === 'if') return [];
    if (key !== 'properties') return membersOf(schema, value, path);
    return Object.entries(value).flatMap(([name, member]): Member[] => {
      if (!isObject(member)) return [];
      const here = `${path}/${name}`;
      return [{ path: here, member: resolved(schema, member) }, ...membersOf(schema, member, here)];
    });
  });

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isDescribed = (member: Json): boolean =>
  isText(member['description']) || isText(member['title']);
const isShown = (member: Json): boolean =>
  'default' in member ||
  'const' in member ||
  (Array.isArray(member['examples']) && member['examples'].length > 0) ||
  // Where an editor would offer a mapping as a value, the example stands in the text.
  /^Example:$/m.test(String(member['markdownDescription'])) ||
  // An object is shown by its members.
  isObject(member['properties']) ||
  isObject(member['additionalProperties']);

test('the checks can fail', () => {
  expect(isDescribed({ description: ' ' })).toBe(false);
  expect(isShown({ type: 'string', examples: [] })).toBe(false);
  expect(
    membersOf({
      properties: { a: { properties: { b: {} } } },
      definitions: { c: { properties: { d: {} } } },
    }).map(({ path }) => path),
  ).toEqual(['/a', '/a/b', '/d']);
});

test('there are schemas', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'interfaces/dummy/options.schema.json',
      'schemas/configuration.schema.json',
      'schemas/map-1.schema.json',
      'schemas/map-2.schema.json',
      'schemas/map-tests.schema.json',
      'schemas/map.schema.json',
    ]),
  );
});

// One after the other: Jest links modules that several imports ask for at a time only once.
const schemas: (readonly [path: string, schema: Json])[] = [];
for (const path of files) schemas.push([path, await read(path)]);

describe.each(schemas)('%s', (_, schema) => {
  const members = membersOf(schema);

  test('every member says what it does, and has a default or an example', () => {
    expect(members.length).toBeGreaterThan(0);
    expect(members.filter(({ member }) => !isDescribed(member)).map((one) => one.path)).toEqual([]);
    expect(members.filter(({ member }) => !isShown(member)).map((one) => one.path)).toEqual([]);
  });

  test('defaults and examples are valid by its own rules', () => {
    const ajv = new Ajv({ strict: false });
    const definitions = schema['definitions'] ?? {};
    const values = members.flatMap(({ path: where, member }) => [
      ...('default' in member ? [{ where, member, value: member['default'] }] : []),
      ...(Array.isArray(member['examples']) ? member['examples'] : []).map((value: unknown) => ({
        where,
        member,
        value,
      })),
    ]);
    expect(values.length).toBeGreaterThan(0);
    const wrong = values.filter(
      ({ member, value }) => !ajv.validate({ ...member, definitions }, value),
    );
    expect(wrong.map(({ where, value }) => `${where}: ${JSON.stringify(value)}`)).toEqual([]);
  });

  test('is a closed draft-07 object with a title', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      title: expect.any(String),
    });
  });
});
