import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ParsedDocument } from '../document/parsed-document.js';

const KEYS = new Set(['$schema', 'map', 'tests']);

/** Whether a document is a file of cases and no map: `tests`, and nothing that a map has. */
export const isTestFile = ({ data }: ParsedDocument): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.hasOwn(data, 'tests') &&
  Object.keys(data).every((key) => KEYS.has(key));

/**
 * The map that a file of cases belongs to: the one that it names, or `home.yaml` for
 * `home.test.yaml`. `undefined` where there is none.
 */
export const mapOfTests = (
  { data }: ParsedDocument,
  path: string,
  name: string,
): { readonly path: string; readonly name: string } | undefined => {
  const named: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'map') : undefined;
  if (typeof named === 'string')
    return { path: resolve(dirname(path), named), name: join(dirname(name), named) };
  const stem = /^(.*)\.test\.\w+$/;
  for (const ending of ['yaml', 'yml', 'json']) {
    const beside = path.replace(stem, `$1.${ending}`);
    if (beside !== path && existsSync(beside))
      return { path: beside, name: name.replace(stem, `$1.${ending}`) };
  }
  return undefined;
};
