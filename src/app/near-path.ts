import { isAbsolute, relative } from 'node:path';

/** A path as the person at the terminal would write it: relative if it is below the current folder. */
export const nearPath = (cwd: string, path: string): string => {
  const near = relative(cwd, path);
  return near.startsWith('..') || isAbsolute(near) ? path : near;
};
