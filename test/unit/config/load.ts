import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadedConfiguration } from '../../../src/config/configuration.js';
import { type LoadOptions, loadConfiguration } from '../../../src/config/load-configuration.js';

/** Loads a configuration text as a file of a folder of its own, which is gone afterwards. */
export const load = (
  text: string,
  options: Partial<LoadOptions> & {
    readonly name?: string;
    readonly files?: Readonly<Record<string, string>>;
  } = {},
): LoadedConfiguration => {
  const { name = 'gw.conf', files = {}, ...rest } = options;
  const cwd = mkdtempSync(join(tmpdir(), 'mqttgateway-'));
  try {
    for (const [path, content] of Object.entries({ [name]: text, ...files }))
      writeFileSync(join(cwd, path), content);
    return loadConfiguration({ file: name, cwd, environment: {}, ...rest });
  } finally {
    rmSync(cwd, { recursive: true });
  }
};

/** Its problems, one on each line: `3:1 error CODE message`. */
export const problemLines = ({ problems }: Pick<LoadedConfiguration, 'problems'>): string[] =>
  problems.map(
    ({ where, severity, code, message }) =>
      `${where === undefined ? '-' : `${where.line}:${where.column}`} ${severity} ${code} ${message}`,
  );
