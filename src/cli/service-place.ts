import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Systemd } from '../app/system-service/systemd.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Terminal } from './terminal.js';

/** What to do where the configuration of what runs, or is installed, is not known. */
export const GIVE = 'give the one that the gateway runs by: -c FILE';

/** The options that every command about services has. */
export interface ServiceFlags {
  readonly config?: string;
  readonly name?: string;
  readonly user?: boolean;
  readonly json?: boolean;
}

/** Adds those options to a command. */
export const withServiceFlags = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'the configuration that the gateway runs by')
    .option('--name <name>', 'name of the service (default: that of the gateway)')
    .option('--user', 'a service of this user, in place of one of the system')
    .option('--json', 'one JSON object for programs');

/** The manager that is meant. */
export const managerOf = async (
  { user }: ServiceFlags,
  { environment }: Terminal,
): Promise<Systemd> => {
  const { systemdOf } = await import('../app/system-service/systemd.js');
  return systemdOf(user === true, environment);
};

/**
 * The configuration that is meant, absolute.
 *
 * @param hint what to do where there is none
 * @throws GatewayError `COMMAND_USAGE` where none was given or found
 */
export const configurationOf = async (
  { config }: ServiceFlags,
  { cwd, environment }: Terminal,
  hint: string,
): Promise<string> => {
  if (config !== undefined) return resolve(cwd, config);
  const { findConfiguration } = await import('../config/find-configuration.js');
  const found = findConfiguration({ cwd, environment });
  if (found !== undefined) return found;
  throw new GatewayError('COMMAND_USAGE', 'no configuration was given or found', {
    hint,
  });
};

/** @throws GatewayError `CONFIG_INVALID` where the configuration that was given does not exist */
export const assertThere = async (file: string, name: string, hint: string): Promise<void> => {
  if (existsSync(file)) return;
  const { configurationError } = await import('../config/configuration-error.js');
  const message = `${name} does not exist`;
  const error = configurationError([
    { code: 'DOCUMENT_NOT_FOUND', severity: 'error', message, hint },
  ]);
  if (error !== undefined) throw error;
};

/** The name of the service that is meant: the one that was given, or that of the gateway. */
export const serviceName = async (flags: ServiceFlags, terminal: Terminal): Promise<string> => {
  const { checkedName } = await import('../app/system-service/plan-unit.js');
  if (flags.name !== undefined) return checkedName(flags.name);
  const hint = `${GIVE}; or the name of the service: --name NAME`;
  const file = await configurationOf(flags, terminal, hint);
  await assertThere(file, flags.config ?? file, hint);
  const { loadConfiguration } = await import('../config/load-configuration.js');
  const { cwd, environment } = terminal;
  const { configuration } = loadConfiguration({ file, cwd, environment, flags: {} });
  return checkedName(configuration.gateway.name);
};
