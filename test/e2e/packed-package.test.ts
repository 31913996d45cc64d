/** What `npm pack` makes, installed into an empty folder without a compiler, verifies itself. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mqttgateway-packed-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string, env = {}) => {
  const result = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  if (result.status !== 0)
    throw new Error(`npm ${args.join(' ')}:\n${result.stdout}${result.stderr}`);
  return result.stdout;
};

test('the packed package installs into an empty folder and verifies itself', () => {
  // Without scripts: dist/ is built, and building again would take it from the other tests.
  const [packed] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  const files: string[] = packed.files.map(({ path }: { path: string }) => path);
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/src/cli/main.js',
      'default.conf',
      'maps/dummy.yaml',
      'README.md',
      'LICENSE',
    ]),
  );
  expect(files.filter((path) => /^(test|node_modules|scripts|bench)\//.test(path))).toEqual([]);

  const home = join(folder, 'home');
  cpSync(join(root, '.npmrc'), join(home, '.npmrc'));
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  // A compiler that is called would fail the install.
  const noCompiler = { CC: '/bin/false', CXX: '/bin/false', npm_config_build_from_source: '' };
  npm(
    ['install', '--prefer-offline', '--omit=dev', join(folder, packed.filename)],
    home,
    noCompiler,
  );

  const output = npm(['exec', '--offline', '--', 'mqttgateway', 'verify'], home);
  expect(output.match(/^ {2}ok /gm)).toHaveLength(6);
  expect(output).toContain('Installation works: 6 checks');

  // A stranger's interface, as the guide shows it, finds its door in the installed package.
  writeFileSync(
    join(home, 'door.mjs'),
    "import * as door from 'mqttgateway/interface';\nimport * as map from 'mqttgateway/map';\nimport * as library from 'mqttgateway';\nconsole.log([door.defineInterface, map.compileMap, library.MgClient].map((f) => typeof f).join());\n",
  );
  const door = spawnSync(process.execPath, ['door.mjs'], { cwd: home, encoding: 'utf8' });
  expect(door.stdout).toBe('function,function,function\n');
  expect(readdirSync(join(home, 'node_modules/mqttgateway/interfaces/dummy'))).toContain(
    'README.md',
  );
  expect(readFileSync(join(home, 'node_modules/mqttgateway/package.json'), 'utf8')).toContain(
    '"bin"',
  );
  // An install, maybe without a cache.
}, 400_000);
