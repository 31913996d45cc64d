import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { InstanceSection, LoadedConfiguration } from '../config/configuration.js';
import type { Problem } from '../errors/problem.js';

const problemAt = (
  section: InstanceSection,
  code: Problem['code'],
  message: string,
  hint: string,
): Problem => {
  const where = section.locate(['record']);
  return { code, severity: 'error', message, hint, ...(where !== undefined && { where }) };
};

/**
 * A recording that cannot be written would be missed when it is needed: its folder has to be there,
 * and no two interfaces may write into one file.
 */
export const checkRecordings = ({ configuration }: LoadedConfiguration): Problem[] => {
  const { folder, interfaces } = configuration;
  const owners = new Map<string, string>();
  return interfaces.flatMap((section): Problem[] => {
    const { name, record } = section;
    if (record === '') return [];
    const file = resolve(folder, record);
    const owner = owners.get(file);
    if (owner !== undefined)
      return [
        problemAt(
          section,
          'CONFIG_CONFLICT',
          `[INTERFACE:${name}] record is "${record}", where ${owner} records already`,
          'give each interface a file of its own',
        ),
      ];
    owners.set(file, name);
    if (existsSync(dirname(file))) return [];
    return [
      problemAt(
        section,
        'CONFIG_WRONG_VALUE',
        `[INTERFACE:${name}] record is "${record}", in the folder ${dirname(file)}, which does not exist`,
        'make the folder, or name another one',
      ),
    ];
  });
};
