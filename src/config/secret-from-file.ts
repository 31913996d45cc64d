import { quoteValue } from '../document/quote-value.js';
import { readText } from '../document/read-text.js';
import type { MergedSettings } from './merged-settings.js';

/**
 * The first line of a file that holds a secret; empty where there is none, which is reported.
 *
 * @param option the one that names the file, for example `['mqtt', 'password_file']`
 */
export const secretFromFile = (
  path: string,
  option: readonly string[],
  settings: MergedSettings,
): string => {
  const read = readText(path, quoteValue(path));
  if ('problem' in read) {
    const { code, message } = read.problem;
    settings.report(option, code, `cannot be used: ${message}`);
    return '';
  }
  const [line = ''] = read.text.split(/\r?\n/, 1);
  if (line === '')
    settings.report(option, 'CONFIG_WRONG_VALUE', 'names a file whose first line is empty');
  return line;
};
