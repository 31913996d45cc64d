import { type Finding, findingsOf } from './finding.js';

const { ok, warn } = findingsOf('secrets');

const OTHERS_READ = 0o004;
const OTHERS_WRITE = 0o022;

/** Whether more people than its owner and group can read or change a file with a secret. */
export const checkSecretFile = (path: string, mode: number): Finding => {
  const shown = (mode & 0o777).toString(8).padStart(3, '0');
  if ((mode & OTHERS_READ) !== 0)
    return warn(`${path} can be read by everybody (mode ${shown})`, `chmod o-rwx ${path}`);
  if ((mode & OTHERS_WRITE) !== 0)
    return warn(`${path} can be changed by others (mode ${shown})`, `chmod go-w ${path}`);
  return ok(`${path} is for its owner and group alone (mode ${shown})`);
};
