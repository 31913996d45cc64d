import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultCode } from './fault-code.js';

/** Readable for its user only, as what a gateway keeps may be confidential. */
const MODE = 0o700;

const makeOne = (path: string): Promise<void> =>
  mkdir(path, MODE).catch((cause: unknown) => {
    if (faultCode(cause) !== 'EEXIST') throw cause;
  });

/**
 * Makes a folder, and those above it. The recursive one of Node never ends where a system says that a
 * folder is not there although the one above is, as in `/proc`.
 */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await makeOne(path);
  } catch (cause) {
    if (faultCode(cause) !== 'ENOENT' || dirname(path) === path) throw cause;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
};
