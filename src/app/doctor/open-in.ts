import { readdir, readFile, readlink } from 'node:fs/promises';

/** A process that has a file open. */
export interface Opener {
  readonly pid: number;
  readonly command: string;
}

const opensIt = async (pid: string, path: string): Promise<boolean> => {
  const folder = `/proc/${pid}/fd`;
  try {
    const links = await Promise.all(
      (await readdir(folder)).map((name) => readlink(`${folder}/${name}`).catch(() => '')),
    );
    return links.includes(path);
  } catch {
    // It has ended, or is somebody else's.
    return false;
  }
};

/**
 * Which other processes have a file open, as far as this user may see it.
 *
 * @param path without links
 */
export const openIn = async (path: string): Promise<readonly Opener[]> => {
  const names = await readdir('/proc').catch((): string[] => []);
  const pids = names.filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const openers: Opener[] = [];
  for (const pid of pids) {
    if (!(await opensIt(pid, path))) continue;
    const command = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    openers.push({ pid: Number(pid), command: command.trim() });
  }
  return openers;
};
