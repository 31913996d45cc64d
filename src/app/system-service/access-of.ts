import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A user as the system knows it, by numbers. */
export interface Account {
  readonly uid: number;
  readonly gids: readonly number[];
}

/** Nobody in particular: has what all others have. */
export const SOMEBODY: Account = { uid: -1, gids: [] };

const READ = 4;
const WRITE = 2;
const ENTER = 1;

const permits = ({ mode, uid, gid }: Stats, account: Account, wanted: number): boolean => {
  const shift = uid === account.uid ? 6 : account.gids.includes(gid) ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
};

const parents = (path: string): string[] => {
  const parent = dirname(path);
  return parent === path ? [] : [...parents(parent), parent];
};

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/**
 * What keeps an account from reading a file, or from writing into a folder: the folder on the way, or
 * the path itself; undefined where nothing does. Goes by the modes, not by lists of access.
 */
export const obstacleFor = (
  account: Account,
  path: string,
  use: 'read' | 'write',
): string | undefined => {
  if (account.uid === 0) return undefined;
  const target = real(path);
  const way = [...new Set([...parents(path), ...parents(target)])];
  const isClosed = (at: string, wanted: number): boolean => {
    try {
      return !permits(statSync(at), account, wanted);
    } catch (cause) {
      // What is not there keeps nobody out; what may not even be looked at is behind a closed folder.
      return Reflect.get(Object(cause), 'code') === 'EACCES';
    }
  };
  return (
    way.find((folder) => isClosed(folder, ENTER)) ??
    (isClosed(target, use === 'read' ? READ : WRITE | ENTER) ? path : undefined)
  );
};
