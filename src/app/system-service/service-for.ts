import { readFileSync } from 'node:fs';
import { installedServices } from './service-status.js';
import { type Systemd, systemdOf } from './systemd.js';
import { unitPath } from './unit-file.js';
import { unitArgument } from './unit-word.js';

/** A service that is installed, and the manager that has it. */
export interface FoundService {
  readonly name: string;
  readonly systemd: Systemd;
}

const runs = (systemd: Systemd, name: string, file: string): boolean => {
  const text = readFileSync(unitPath(systemd, name), 'utf8');
  return text.split('\n').some((line) => line.startsWith('ExecStart=') && line.endsWith(file));
};

/**
 * The service that runs a configuration: one of the system, or of this user.
 *
 * @param file absolute
 */
export const serviceFor = (
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): FoundService | undefined => {
  const word = ` -c ${unitArgument(file)}`;
  for (const isUsers of [false, true]) {
    const systemd = systemdOf(isUsers, environment);
    const name = installedServices(systemd).find((each) => runs(systemd, each, word));
    if (name !== undefined) return { name, systemd };
  }
  return undefined;
};
