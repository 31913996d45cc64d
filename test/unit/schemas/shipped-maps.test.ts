/**
 * The maps that ship, held against the schema that editors use, by a validator that is not the one
 * of the product: what `map check` says is right, an editor does not underline.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { parse } from 'yaml';
import { ROOT, sourceFiles } from '../../arch/source-files.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const validatorOf = (path: string): Validator => {
  const schema: Schema = JSON.parse(read(path));
  return new Validator(schema, '7', false);
};

const errorsOf = (validator: Validator, data: unknown): string[] =>
  validator.validate(data).errors.map((error) => `${error.instanceLocation} ${error.error}`);

const editor = validatorOf('schemas/map.schema.json');
const files = sourceFiles(ROOT, ['maps', 'interfaces', 'test/fixtures/map-mistakes'], '.yaml');
const isTests = (file: string): boolean => file.endsWith('.test.yaml');
const isMistake = (file: string): boolean => /map-mistakes\/\d/.test(file);
const isMap = (file: string): boolean =>
  file.startsWith('maps/') ? !isTests(file) : file.endsWith('.map.yaml');
const maps = files.filter(isMap);
const configurations = files.filter(
  (file) => /^interfaces\/[^/]+\/[^/]+\.yaml$/.test(file) && !isMap(file),
);
const cases = files.filter(isTests);

test('there are maps and files of cases', () => {
  expect(maps).toContain('maps/dummy.yaml');
  expect(maps.filter((file) => file.startsWith('maps/presets/')).length).toBeGreaterThan(5);
  expect(cases.length).toBeGreaterThan(5);
});

test.each(maps)('%s agrees with the schema of maps', (file) => {
  expect(errorsOf(editor, parse(read(file)))).toEqual([]);
});

test('there are configurations', () => {
  expect(configurations.length).toBeGreaterThan(6);
});

test.each(configurations)('%s agrees with the schema of configurations', (file) => {
  const validator = validatorOf('schemas/configuration.schema.json');
  expect(errorsOf(validator, parse(read(file)))).toEqual([]);
});

test.each(cases)('%s agrees with the schema of cases', (file) => {
  const validator = validatorOf('schemas/map-tests.schema.json');
  expect(errorsOf(validator, parse(read(file)))).toEqual([]);
});

test('each version is held against its own schema', () => {
  const route = { topic: 'a', payload: '', message: { type: 'status' } };
  expect(errorsOf(editor, { version: 2, routes: { a: route } })).toEqual([]);
  expect(errorsOf(editor, { version: 1, routes: { a: route } })).not.toEqual([]);
  expect(errorsOf(editor, { routes: { a: route } })).not.toEqual([]);
  const none = { maptype: 'none' };
  const old = Object.fromEntries(
    ['function', 'gateway', 'location', 'device', 'sender', 'action', 'argkey', 'argvalue'].map(
      (name) => [name, none],
    ),
  );
  expect(errorsOf(editor, { root: 'home', topics: [], ...old })).toEqual([]);
  expect(errorsOf(editor, { version: 2, root: 'home', topics: [], ...old })).not.toEqual([]);
});

test('what our schema finds wrong, the other validator finds wrong too', () => {
  const found = files.filter(isMistake).filter((file) => {
    const expected = read(file.replace('.yaml', '.txt'));
    return / MAP_(UNKNOWN_KEY|WRONG_TYPE|UNKNOWN_MAPTYPE) {2}(\S+ is |"\S+" is not a key)/.test(
      expected,
    );
  });
  const readable = found.filter((file) => !read(file).includes('{action} }'));
  expect(readable.length).toBeGreaterThan(20);
  const missed = readable.filter((file) => editor.validate(parse(read(file))).valid);
  // There the file that is included is wrong.
  expect(missed.filter((file) => !/include-/.test(file))).toEqual([]);
});
