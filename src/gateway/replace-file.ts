import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const END = '.new';

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes a file whole or not at all: beside it first, and in its place once the disk has it. Only its
 * user may read it.
 *
 * @throws the system's error; the file is as it was
 */
export const replaceFile = async (file: string, text: string): Promise<void> => {
  const beside = `${file}.${randomUUID()}${END}`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw cause;
  }
  await syncFolder(dirname(file));
};

/**
 * Removes what writings of this file left behind that an earlier process began and did not end; what
 * cannot be removed stays.
 */
export const removeHalves = async (file: string): Promise<void> => {
  const folder = dirname(file);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith(END)) continue;
    const path = join(folder, name);
    try {
      const { mtimeMs } = await stat(path);
      if (mtimeMs < performance.timeOrigin) await rm(path, { force: true });
    } catch {
      // It takes room, and nothing else.
    }
  }
};
