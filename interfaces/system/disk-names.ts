import { argumentName } from './argument-name.js';

/**
 * What the arguments of a disk begin with: `/` is `disk_root`, `/var/log` is `disk_var_log`.
 *
 * @returns by folder, in their order
 */
export const diskNames = (folders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    folders.map((folder) => {
      // Room for `_available`.
      const name = argumentName('disk', /[a-z0-9]/i.test(folder) ? folder : 'root').slice(0, 54);
      return [folder, name];
    }),
  );
