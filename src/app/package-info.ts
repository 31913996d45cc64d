import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const findRoot = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));

/** The folder of this package, whether it runs from `src` or from `dist`. */
export const packageRoot = (): string => findRoot(import.meta.dirname);

/** The version in package.json, for example `2.0.0`. */
export const packageVersion = (): string => {
  const data: { version?: unknown } = JSON.parse(
    readFileSync(join(packageRoot(), 'package.json'), 'utf8'),
  );
  return String(data.version);
};
