import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, findingsOf } from './finding.js';

const { ok, fail } = findingsOf('devices');

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const mayRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return isFile(path);
  } catch {
    return false;
  }
};

/**
 * Whether a program is there and may be executed.
 *
 * @param program a path, or a name that is looked for
 * @param path the folders where, with colons between: `PATH`
 */
export const checkProgram = (name: string, program: string, path: string): Finding => {
  if (!program.includes('/')) {
    const found = path.split(':').find((folder) => folder !== '' && mayRun(join(folder, program)));
    return found === undefined
      ? fail(
          `${name}: the program "${program}" is in no folder of PATH`,
          'install it, or give its whole path',
        )
      : ok(`${name}: ${join(found, program)} can be executed`);
  }
  if (mayRun(program)) return ok(`${name}: ${program} can be executed`);
  return isFile(program)
    ? fail(`${name}: ${program} may not be executed by this user`, `chmod a+x ${program}`)
    : fail(`${name}: there is no program ${program}`, 'check command of that interface');
};
