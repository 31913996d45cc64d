import { whereText } from '../../errors/where.js';
import type { ReloadResult } from './reload-result.js';

/** Of a file that is wrong all over, the first ones are enough at a distance. */
const MAX_PROBLEMS = 20;

/** A result as the reload topic carries it: without the lines of the files. */
export const reloadMessage = ({ problems, exitCode: _exitCode, ...rest }: ReloadResult): string =>
  JSON.stringify({
    ...rest,
    problems: problems.slice(0, MAX_PROBLEMS).map(({ code, severity, message, where, hint }) => ({
      code,
      severity,
      ...(where !== undefined && { where: whereText(where) }),
      message,
      ...(hint !== undefined && { hint }),
    })),
    ...(problems.length > MAX_PROBLEMS && { more: problems.length - MAX_PROBLEMS }),
  });
