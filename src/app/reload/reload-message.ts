import { problemsData } from '../problems-data.js';
import type { ReloadResult } from './reload-result.js';

/** A result as the reload topic carries it: without the lines of the files. */
export const reloadMessage = ({ problems, exitCode: _exitCode, ...rest }: ReloadResult): string =>
  JSON.stringify({ ...rest, ...problemsData(problems) });
