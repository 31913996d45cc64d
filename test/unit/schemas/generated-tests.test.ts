import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { configurationSchema } from '../../../src/config/configuration.generated.js';
import { isConfigurationFile } from '../../../src/config/is-configuration-file.generated.js';
import { compileSchema } from '../../../src/document/compile-schema.js';
import { readDocument } from '../../../src/document/read-document.js';
import { isMapFile } from '../../../src/mapfile/is-map-file.generated.js';
import { mapFileSchema } from '../../../src/mapfile/map-file.generated.js';
import { isMapFile2 } from '../../../src/mapfile/version-2/is-map-file-2.generated.js';
import { isMapTests } from '../../../src/mapfile/version-2/is-map-tests.generated.js';
import { mapFile2Schema } from '../../../src/mapfile/version-2/map-file-2.generated.js';
import { mapTestsSchema } from '../../../src/mapfile/version-2/map-tests.generated.js';

const folder = join(import.meta.dirname, '../../../maps');

const SHIPPED = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(yaml|json)$/.test(file))
  .map((file) => readDocument(join(folder, file)).data)
  .concat({
    gateway: { name: 'gw' },
    mqtt: { host: 'localhost', port: 1883 },
    log: { consolelevel: 'INFO' },
    interfaces: { lamp: { interface: 'dummy' } },
  });

const WORDS = [
  null,
  true,
  0,
  -1,
  1.5,
  70000,
  '',
  'x',
  '5s',
  'strict',
  'json',
  'a/b',
  'a/#',
  {},
  [],
];

/** A copy with one thing changed, left out or added, wherever the numbers lead. */
const changed = (
  data: unknown,
  [step = 0, ...steps]: readonly number[],
  word: unknown,
): unknown => {
  if (typeof data !== 'object' || data === null || steps.length === 0) return word;
  if (Array.isArray(data)) {
    if (data.length === 0) return [word];
    return data.map((item: unknown, at) =>
      at === step % data.length ? changed(item, steps, word) : item,
    );
  }
  const entries = Object.entries(data);
  const at = step % (entries.length + 2);
  if (at === entries.length) return { ...data, extra: word };
  if (at === entries.length + 1) return Object.fromEntries(entries.slice(1));
  return Object.fromEntries(
    entries.map(([key, member], index) => [
      key,
      index === at ? changed(member, steps, word) : member,
    ]),
  );
};

test.each([
  ['a configuration', isConfigurationFile, configurationSchema],
  ['a map of version 1', isMapFile, mapFileSchema],
  ['a map of version 2', isMapFile2, mapFile2Schema],
  ['a file of cases', isMapTests, mapTestsSchema],
])('what is generated agrees with ajv about %s', (_, isRight, schema) => {
  const compiled = compileSchema(schema);
  const agree = (data: unknown): boolean => {
    const right = compiled.errors(data).length === 0;
    expect({ data, right: isRight(data) }).toEqual({ data, right });
    return right;
  };
  const right = SHIPPED.filter(agree);
  expect(right.length).toBeGreaterThan(0);
  let wrong = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...right),
      fc.array(fc.nat(), { minLength: 2, maxLength: 7 }),
      fc.constantFrom(...WORDS),
      (data, steps, word) => {
        if (!agree(changed(data, steps, word))) wrong += 1;
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
  expect(wrong).toBeGreaterThan(200);
  expect(wrong).toBeLessThan(1000);
});
