import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a disk has room for at a path, or where it would be made; undefined where the system does not tell. */
export const freeBytesAt = async (path: string): Promise<number | undefined> => {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (cause) {
    const parent = dirname(path);
    return Reflect.get(Object(cause), 'code') === 'ENOENT' && parent !== path
      ? freeBytesAt(parent)
      : undefined;
  }
};
