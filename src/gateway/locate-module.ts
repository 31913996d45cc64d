import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearest } from '../document/suggest.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';

/** npm's grammar of package names; `import()` would also run `data:` URLs, so nothing else passes. */
const PACKAGE = /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/;
const PATH = /^(?:\.{0,2}\/)/;
/** What an import may be answered with, of the `exports` of a package. */
const CONDITIONS: ReadonlySet<string> = new Set(['.', 'node', 'import', 'default']);

const notFound = (module: string, why: string, hint?: string): GatewayError =>
  new GatewayError(
    'INTERFACE_MODULE_NOT_FOUND',
    `module "${module}" cannot be loaded: ${why}`,
    hint === undefined ? {} : { hint },
  );

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The first file that `exports` gives to an import. */
const importTarget = (exports: unknown): string | undefined => {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  for (const [condition, inner] of Object.entries(exports)) {
    const target = CONDITIONS.has(condition) ? importTarget(inner) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
};

/** `require.resolve` does not find what a package gives to `import` only. */
const importOnly = (module: string, places: readonly string[]): string | undefined => {
  const home = places
    .map((place) => join(place, module))
    .find((place) => existsSync(join(place, 'package.json')));
  if (home === undefined) return undefined;
  const about: { exports?: unknown } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const target = importTarget(about.exports);
  return target === undefined ? undefined : join(home, target);
};

const ENDINGS = ['.js', '.mjs', '.cjs'];

/** The module beside it whose name is nearly the same. */
const neighbour = (module: string, folder: string): string | undefined => {
  const path = isAbsolute(module) ? module : join(folder, module);
  try {
    const names = readdirSync(dirname(path)).filter((name) => ENDINGS.includes(extname(name)));
    const near = nearest(basename(path), names);
    return near && module.replace(/[^/]*$/, near);
  } catch {
    return undefined;
  }
};

/** A question for whoever left out the ending of a file, wrote another one, or slipped. */
const didYouMean = (module: string, folder: string): string | undefined => {
  const bare = module.replace(/(?<=[^./])\.[a-z]+$|\/+$/, '');
  const names = [...ENDINGS.map((ending) => `${bare}${ending}`), `${bare}/index.js`];
  const isFile = (name: string): boolean => {
    const path = isAbsolute(name) ? name : join(folder, name);
    return existsSync(path) && statSync(path).isFile();
  };
  const found = names.find(isFile) ?? (PATH.test(module) ? neighbour(module, folder) : undefined);
  if (found === undefined) return undefined;
  return `Did you mean ${PATH.test(found) ? '' : './'}${found}?`;
};

const packageFile = (module: string, folder: string): string => {
  const require = createRequire(join(folder, 'package.json'));
  try {
    return require.resolve(module);
  } catch (cause) {
    if (codeOf(cause) === 'MODULE_NOT_FOUND')
      throw notFound(
        module,
        `no such package is installed in ${folder} or above it`,
        existsSync(join(folder, module))
          ? `for the file write ./${module}`
          : (didYouMean(module, folder) ?? `npm install ${module}`),
      );
    const file = importOnly(module, require.resolve.paths(module) ?? []);
    if (file === undefined) throw notFound(module, errorText(cause).split('\n')[0] ?? '');
    return file;
  }
};

const pathFile = (module: string, folder: string): string => {
  const path = isAbsolute(module) ? module : join(folder, module);
  const hint = didYouMean(module, folder);
  if (!existsSync(path)) throw notFound(module, `${path} does not exist`, hint);
  if (statSync(path).isDirectory())
    throw notFound(module, `${path} is a folder; name the file in it`, hint);
  return path;
};

/**
 * Where a module is.
 *
 * @param module the name of an npm package, or a path that starts with `./`, `../` or `/`
 * @param folder where relative paths begin, and from where packages are looked for
 * @returns a `file:` URL
 * @throws GatewayError `INTERFACE_MODULE_NOT_FOUND`
 */
export const locateModule = (module: string, folder: string): string => {
  if (PATH.test(module)) return pathToFileURL(pathFile(module, folder)).href;
  if (!PACKAGE.test(module))
    throw notFound(
      module,
      'it is neither the name of a package nor a path',
      'a path starts with ./, ../ or /',
    );
  const file = packageFile(module, folder);
  // The names of node's own modules, as "fs", are resolved to themselves.
  if (!isAbsolute(file)) throw notFound(module, 'it is a part of node');
  return pathToFileURL(file).href;
};
