import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder that is not there yet, and those above it. One by one: below /proc the recursive
 * mkdir of node never ends, an ordinary one is refused there.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) await makeFolder(parent);
  await mkdir(folder);
};
