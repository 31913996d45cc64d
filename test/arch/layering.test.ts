import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { cruiseTree } from './cruise-tree.js';
import { IMPORT_RULES, MAP_TOOLS, ROOMS, SDK_TYPES } from './import-rules.js';
import { ROOT, sourceFiles } from './source-files.js';

const repairOf = (name: string): string =>
  IMPORT_RULES.find((rule) => rule.name === name)?.comment ?? '';

test('imports go downwards', () => {
  const { modules, violations } = cruiseTree(ROOT, IMPORT_RULES);
  const visited = new Set(modules.map((module) => module.source));
  const onDisk = sourceFiles(ROOT, ['src', 'interfaces']);
  expect(onDisk.length).toBeGreaterThan(50);
  expect(onDisk.filter((path) => !visited.has(path))).toEqual([]);
  expect(violations.map(({ from, to, rule }) => `${from} → ${to}: ${repairOf(rule.name)}`)).toEqual(
    [],
  );
});

test('every entry of src/ is a room of the table', () => {
  const entries = readdirSync(join(ROOT, 'src')).map((name) => `src/${name}`);
  expect(entries.length).toBeGreaterThan(8);
  const rooms = ROOMS.map((room) => room.name);
  expect(entries.filter((entry) => !rooms.includes(entry))).toEqual([]);
});

test.each(SDK_TYPES)('%s holds types only', (path) => {
  const { code } = transformSync(readFileSync(join(ROOT, path), 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim();
  expect(bare).toMatch(/^(export \{ \};)?$/);
});

const architecture = join(ROOT, 'ARCHITECTURE.md');
const withArchitecture = existsSync(architecture) ? test : test.skip;
withArchitecture('ARCHITECTURE.md names every room', () => {
  const text = readFileSync(architecture, 'utf8');
  expect(ROOMS.map((room) => room.name).filter((name) => !text.includes(name))).toEqual([]);
  expect(MAP_TOOLS.filter((tool) => !text.includes(`\`${tool}\``))).toEqual([]);
  expect(MAP_TOOLS.filter((tool) => !existsSync(join(ROOT, 'src', 'map', tool)))).toEqual([]);
});

/** For each rule, a file that breaks it, and the import that must be found. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, specifier: string])[] = [
  ['src/errors', 'src/errors/planted.ts', '../map/message.js'],
  ['src/errors', 'src/errors/planted-core.ts', 'node:fs'],
  ['src/map', 'src/map/planted-core.ts', 'node:path'],
  ['src/map', 'src/map/planted-package.ts', 'yaml'],
  ['src/map', 'src/map/planted.ts', '../sdk/log.js'],
  ['map-engine', 'src/map/value/planted-engine.ts', '../analysis/doubt.js'],
  ['map-tools', 'src/map/merge/planted-tool.ts', '../report/report-gate.js'],
  ['src/sdk', 'src/sdk/planted.ts', '../log/redactor.js'],
  ['src/wire', 'src/wire/planted.ts', '../log/redactor.js'],
  ['src/wire', 'src/wire/planted-core.ts', 'node:buffer'],
  ['src/document', 'src/document/planted.ts', '../log/redactor.js'],
  ['src/mapfile', 'src/mapfile/planted.ts', '../log/redactor.js'],
  ['src/config', 'src/config/planted.ts', '../log/redactor.js'],
  ['src/mqtt', 'src/mqtt/planted.ts', '../log/redactor.js'],
  ['src/mqtt', 'src/mqtt/planted-test.ts', '../../test/arch/import-rules.js'],
  ['src/outbox', 'src/outbox/planted.ts', '../log/redactor.js'],
  ['src/log', 'src/log/planted.ts', '../sdk/index.js'],
  ['src/recording', 'src/recording/planted.ts', '../log/redactor.js'],
  ['src/schedule', 'src/schedule/planted.ts', '../log/redactor.js'],
  ['src/service', 'src/service/planted.ts', '../document/quote-value.js'],
  ['src/isolation', 'src/isolation/planted.ts', '../log/redactor.js'],
  ['src/declared', 'src/declared/planted.ts', '../log/redactor.js'],
  ['src/testing', 'src/testing/planted.ts', '../gateway/pump.js'],
  ['src/gateway', 'src/gateway/planted.ts', '../cli/planted.js'],
  ['src/companion', 'src/companion/planted/planted.ts', '../../service/define-service.js'],
  ['companions-apart', 'src/companion/planted/planted-apart.ts', '../heartbeat/heartbeat.js'],
  ['src/cli', 'src/cli/planted.ts', '../../test/arch/import-rules.js'],
  ['src/app', 'src/app/planted.ts', '../cli/planted.js'],
  ['src/index.ts', 'src/index.ts', './cli/planted.js'],
  ['interface-own-folder', 'interfaces/planted/planted.ts', '../other/planted.js'],
  ['interface-own-folder', 'interfaces/planted/planted-door.ts', 'mqttgateway/map'],
  ['interface-public-door', 'interfaces/planted/planted-path.ts', '../../src/sdk/index.js'],
  ['declared-packages', 'interfaces/planted/planted-dev.ts', 'fast-check'],
  ['resolvable', 'src/cli/planted-absent.ts', './absent.js'],
  ['no-cycles', 'src/gateway/planted-a.ts', './planted-b.js'],
];

describe('a planted violation is found', () => {
  let root: string;
  let found: Set<string>;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'layering-'));
    for (const entry of ['src', 'interfaces', 'test/arch', 'package.json']) {
      cpSync(join(ROOT, entry), join(root, entry), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const plant = (file: string, text: string): void => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    };
    plant('interfaces/other/planted.ts', 'export const planted = 1;\n');
    plant('src/map/index.ts', 'export const planted = 1;\n');
    plant('src/gateway/planted-b.ts', "import './planted-a.js';\n");
    for (const [, file, specifier] of VIOLATIONS) plant(file, `import '${specifier}';\n`);
    const { violations } = cruiseTree(root, IMPORT_RULES);
    found = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`));
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test.each(VIOLATIONS)('%s: %s imports %s', (rule, file) => {
    expect([...found]).toContain(`${rule} ${file}`);
  });

  test('every rule has one', () => {
    const planted = new Set(VIOLATIONS.map(([rule]) => rule));
    expect(IMPORT_RULES.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
  });
});
