import { existsSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';

export interface PathRules {
  /** Absolute folders in which relative paths are looked for, the most likely first. */
  readonly folders: readonly string[];
  /** What is added to a folder, for example `kitchen.map`. */
  readonly defaultName?: string;
  /** Whether a file exists; the file system's answer by default. */
  readonly exists?: (path: string) => boolean;
}

/**
 * Makes a path absolute by the original's rules: a relative path is looked for in the folder of the
 * configuration file and then in the current one, and stands for the first of them if it is in
 * neither; `.`, `..` and what ends with `/` is a folder, which the default name is added to.
 *
 * @example resolvePath('.', { folders: ['/etc/gw'], defaultName: 'gw.map' }) // '/etc/gw/gw.map'
 */
export const resolvePath = (path: string, rules: PathRules): string => {
  const { folders, defaultName = '', exists = existsSync } = rules;
  const isFolder = path === '.' || path === '..' || path.endsWith('/');
  const full = isFolder && defaultName !== '' ? join(path, defaultName) : path;
  if (isAbsolute(full)) return normalize(full);
  const candidates = folders.map((folder) => join(folder, full));
  return candidates.find((candidate) => exists(candidate)) ?? candidates[0] ?? full;
};
