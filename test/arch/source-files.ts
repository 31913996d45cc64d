import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The repository this test runs in. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Paths below `root`, with slashes, of all files in the folders whose name ends as given. */
export const sourceFiles = (
  root: string,
  folders: readonly string[],
  ending = '.ts',
): readonly string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
