import { existsSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';

const rootOf = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder));

/** Where the presets are that ship, whether this runs from `src` or from `dist`. */
const presetFolder = (): string => join(rootOf(import.meta.dirname), 'maps', 'presets');

const ENDING = '.yaml';

/** The presets that ship, by name. */
export const presetNames = (): string[] => {
  const folder = presetFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING) && !file.endsWith(`.test${ENDING}`))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
};

/** A folder as it is read, and as messages name what is in it. */
export interface Folder {
  readonly path: string;
  readonly name: string;
}

/** The folder of a file; `maps/home.yaml` names it `maps`. */
export const folderOf = (path: string, name: string): Folder => ({
  path: dirname(path),
  name: dirname(name),
});

/** A bare word is a preset (M12.1). */
const isWord = (map: string): boolean => /^[\w-]+$/.test(map);

/** The file that an inclusion means; `undefined` where it is a word that no preset has. */
export const findIncluded = (
  map: string,
  folder: Folder,
): { readonly path: string; readonly name: string } | undefined => {
  if (isWord(map)) {
    const path = join(presetFolder(), `${map}${ENDING}`);
    return existsSync(path) ? { path, name: path } : undefined;
  }
  if (isAbsolute(map)) return { path: map, name: map };
  return { path: join(folder.path, map), name: normalize(join(folder.name, map)) };
};
