// Compiles src/ and interfaces/ into dist/, from nothing, and makes the command executable.
// Does nothing where dist/ is newer than every source, so that `npm start` and tests that run at
// the same time do not take it away from each other; --force builds all the same.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', '.built');
const SOURCES = ['src', 'interfaces', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** The latest change below a path; a folder changes when an entry comes or goes. */
const lastChange = (path) => {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inner = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(own.mtimeMs, ...inner);
};

const isFresh = () =>
  existsSync(stamp) &&
  statSync(stamp).mtimeMs > Math.max(...SOURCES.map((name) => lastChange(join(root, name))));

if (process.argv.includes('--force') || !isFresh()) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  chmodSync(join(root, 'dist', 'src', 'cli', 'main.js'), 0o755);
  writeFileSync(stamp, '');
}
