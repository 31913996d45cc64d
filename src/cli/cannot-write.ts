import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';

/** What the system says, in our words; the rest as it says it. */
const reason = (file: string, cause: unknown): string => {
  switch (Reflect.get(Object(cause), 'code')) {
    case 'ENOENT':
      // Below /proc, and behind a link to nothing, the folder is there all the same.
      return existsSync(dirname(file))
        ? errorText(cause)
        : `the folder ${dirname(file)} does not exist`;
    case 'ENOTDIR':
      return `${dirname(file)} is no folder`;
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'this user may not write there';
    default:
      return errorText(cause);
  }
};

/** `COMMAND_CANNOT_WRITE` for a file that the system refused to write. */
export const cannotWrite = (file: string, cause: unknown): GatewayError =>
  new GatewayError('COMMAND_CANNOT_WRITE', `${file} cannot be written: ${reason(file, cause)}`, {
    cause,
  });
