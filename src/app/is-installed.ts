import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Whether an npm package can be found from one of the folders. */
export const isInstalled = (name: string, folders: readonly string[]): boolean =>
  folders.some((folder) => {
    try {
      createRequire(join(folder, 'package.json')).resolve(name);
      return true;
    } catch (cause) {
      // A package that gives nothing to `require` is there all the same.
      return !(cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND');
    }
  });
