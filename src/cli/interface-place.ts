import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_INTERFACES } from '../app/built-in-interfaces.js';
import { builtInUrl } from '../app/built-in-url.js';
import { packageRoot } from '../app/package-info.js';
import { GatewayError } from '../errors/gateway-error.js';
import { locateModule } from '../gateway/locate-module.js';

/** Where an interface is. */
export interface InterfacePlace {
  /** The file that is imported, as a `file:` URL or a path. */
  readonly file: string;
  /** The folder with its README and example. */
  readonly folder: string;
}

const builtIn = (name: string): InterfacePlace => ({
  file: builtInUrl(name),
  folder: join(packageRoot(), 'interfaces', name),
});

/** The file that `main` of a package names. */
const mainOf = (folder: string): string | undefined => {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { main }: { main?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
  return typeof main === 'string' ? main : undefined;
};

const inFolder = (folder: string, given: string): InterfacePlace => {
  const name = basename(folder);
  const candidates = [
    mainOf(folder),
    `${name}.js`,
    `${name}.mjs`,
    'index.js',
    'index.mjs',
    'interface.json',
  ].filter((candidate) => candidate !== undefined);
  const found = candidates.find((candidate) => existsSync(join(folder, candidate)));
  if (found !== undefined) return { file: join(folder, found), folder };
  throw new GatewayError(
    'INTERFACE_MODULE_NOT_FOUND',
    `the folder "${given}" has no ${candidates[0] ?? name}`,
    { hint: `name the file: mqttgateway interface check ${join(given, 'FILE.js')}` },
  );
};

const packageFolder = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder
    ? folder
    : packageFolder(dirname(folder));

/**
 * Finds what a person calls an interface: a folder, a file, one that ships, or an npm package.
 *
 * @throws GatewayError `INTERFACE_MODULE_NOT_FOUND`
 */
export const interfacePlace = (given: string, cwd: string): InterfacePlace => {
  const path = resolve(cwd, given);
  const found = statSync(path, { throwIfNoEntry: false });
  const shipped = Object.keys(BUILT_IN_INTERFACES).find(
    (name) => path === join(packageRoot(), 'interfaces', name) || (!found && given === name),
  );
  if (shipped !== undefined) return builtIn(shipped);
  if (found?.isDirectory() === true) return inFolder(path, given);
  if (found?.isFile() === true) return { file: path, folder: dirname(path) };
  const file = locateModule(given, cwd);
  return { file, folder: packageFolder(dirname(fileURLToPath(file))) };
};
