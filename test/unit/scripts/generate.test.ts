import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../arch/source-files.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'));
  for (const entry of [
    'src',
    'interfaces',
    'schemas',
    'docs/reference',
    'default.conf',
    'maps/examples',
  ]) {
    cpSync(join(ROOT, entry), join(root, entry), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const generate = (...flags: readonly string[]) => {
  const script = join(ROOT, 'scripts', 'generate.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--root', root, ...flags], {
    encoding: 'utf8',
  });
  return { status, stderr };
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The files that the output names as `stale`, `written` or `missing`. */
const namesIn = (stderr: string, word: string): string[] =>
  stderr
    .split('\n')
    .filter((line) => line.startsWith(`${word}: `))
    .map((line) => line.slice(word.length + 2))
    .sort();

const GENERATED = [
  'src/config/configuration.generated.ts',
  'src/mapfile/map-file.generated.ts',
  'src/mapfile/version-2/map-file-2.generated.ts',
  'src/mapfile/version-2/map-tests.generated.ts',
  'schemas/map.schema.json',
  'schemas/map-tests.schema.json',
  'interfaces/dummy/options.generated.ts',
  'docs/reference/configuration.md',
  'docs/reference/map.md',
  'docs/reference/map-2.md',
  'docs/reference/map-tests.md',
  'docs/reference/interface-dummy.md',
  'docs/reference/errors.md',
  'default.conf',
];

test('what is checked in is what the sources give', () => {
  expect(generate('--check')).toEqual({
    status: 0,
    stderr: expect.stringMatching(/^\d+ generated files, 0 written, 0 stale\.\n$/),
  });
});

test('changes by hand are found, named and repaired', () => {
  const before = GENERATED.map(read);
  for (const path of GENERATED) appendFileSync(join(root, path), '\n');
  const check = generate('--check');
  expect(check.status).toBe(1);
  expect(namesIn(check.stderr, 'stale')).toEqual([...GENERATED].sort());
  expect(GENERATED.map(read)).toEqual(before.map((text) => `${text}\n`));
  const repair = generate();
  expect(repair.status).toBe(0);
  expect(namesIn(repair.stderr, 'written')).toEqual([...GENERATED].sort());
  expect(GENERATED.map(read)).toEqual(before);
});

test('a change of a schema makes everything stale that follows from it', () => {
  const path = 'schemas/configuration.schema.json';
  const before = read(path);
  try {
    const schema = JSON.parse(before);
    schema.properties.mqtt.properties.keepalive.default += 1;
    writeFileSync(join(root, path), JSON.stringify(schema));
    const { status, stderr } = generate('--check');
    expect(status).toBe(1);
    expect(namesIn(stderr, 'stale')).toEqual([
      'default.conf',
      'docs/reference/configuration.md',
      'src/config/configuration.generated.ts',
      'src/config/is-configuration-file.generated.ts',
    ]);
  } finally {
    writeFileSync(join(root, path), before);
  }
});

test.each([
  'schemas/map-1.schema.json',
  'schemas/map-2.schema.json',
  'interfaces/dummy/options.schema.json',
])('a missing %s is an error that names it', (path) => {
  const before = read(path);
  rmSync(join(root, path));
  try {
    expect(generate('--check')).toEqual({
      status: 1,
      stderr: expect.stringContaining(`missing: ${path}\n`),
    });
  } finally {
    writeFileSync(join(root, path), before);
  }
});

test('the reference shows the members of each mapping that a value may be', () => {
  const reference = read('docs/reference/interface-serial.md');
  const sectionOf = (heading: string): string =>
    reference.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  expect(reference).toMatch(/^\| `framing` \| .*: \[framing\]\(#framing\) \|/m);
  expect(reference).toMatch(/^\| `checksum` \| .*: \[checksum\]\(#checksum\) \|/m);
  const members = (heading: string): string[] =>
    Array.from(sectionOf(heading).matchAll(/^\| `(\w+)` \|/gm), ([, name = '']) => name);
  expect(members('framing')).toEqual(
    expect.arrayContaining([
      'line',
      'delimiter',
      'fixed',
      'length',
      'start',
      'end',
      'escape',
      'gap',
    ]),
  );
  expect(sectionOf('framing')).toContain('\n`{ start: …, end: … }`:\n');
  expect(sectionOf('framing')).toContain('| `"\\n"` |');
  expect(members('framing.length')).toEqual(['at', 'bytes', 'order', 'adds', 'start', 'end']);
  expect(members('checksum')).toEqual(
    expect.arrayContaining(['algorithm', 'format', 'order', 'skip', 'separator', 'at', 'over']),
  );
});
