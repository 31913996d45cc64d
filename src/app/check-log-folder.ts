import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedConfiguration } from '../config/configuration.js';
import type { Problem } from '../errors/problem.js';

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * A log file that cannot be written is a slip, and better found before a night without a log: its
 * folder has to be there, and folder and file open for this user.
 */
export const checkLogFolder = ({ configuration, origins }: LoadedConfiguration): Problem[] => {
  const { logfilename, filelevel } = configuration.log;
  if (logfilename === '' || filelevel === 'NONE') return [];
  const folder = dirname(logfilename);
  const hint = `logfilename comes from ${origins.get('log.logfilename')?.text ?? 'elsewhere'}`;
  if (!existsSync(folder))
    return [
      {
        code: 'CONFIG_WRONG_VALUE',
        severity: 'error',
        message: `[LOG] logfilename is in the folder ${folder}, which does not exist`,
        hint,
      },
    ];
  const closed = [folder, logfilename].find((path) => existsSync(path) && !isWritable(path));
  if (closed === undefined) return [];
  const what = closed === folder ? `is in the folder ${folder}, which` : `is ${logfilename}, which`;
  return [
    {
      code: 'CONFIG_NOT_PERMITTED',
      severity: 'error',
      message: `[LOG] logfilename ${what} may not be written by this user`,
      hint,
    },
  ];
};
