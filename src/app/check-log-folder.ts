import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedConfiguration } from '../config/configuration.js';
import type { Problem } from '../errors/problem.js';

/** A log file whose folder is not there is a slip, and better found before a night without a log. */
export const checkLogFolder = ({ configuration, origins }: LoadedConfiguration): Problem[] => {
  const { logfilename, filelevel } = configuration.log;
  if (logfilename === '' || filelevel === 'NONE') return [];
  const folder = dirname(logfilename);
  if (existsSync(folder)) return [];
  return [
    {
      code: 'CONFIG_WRONG_VALUE',
      severity: 'error',
      message: `[LOG] logfilename is in the folder ${folder}, which does not exist`,
      hint: `logfilename comes from ${origins.get('log.logfilename')?.text ?? 'elsewhere'}`,
    },
  ];
};
