import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Systemd } from '../app/system-service/systemd.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Terminal } from './terminal.js';

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

/** @throws GatewayError `COMMAND_USAGE` where none was given or found */
export const configurationOf = async (
  { config }: ServiceFlags,
  { cwd, environment }: Terminal,
): Promise<string> => {
  if (config !== undefined) return resolve(cwd, config);
  const { findConfiguration } = await import('../config/find-configuration.js');
  const found = findConfiguration({ cwd, environment });
  if (found !== undefined) return found;
  throw new GatewayError('COMMAND_USAGE', 'no configuration was given or found', {
    hint: 'a service needs one of its own: -c FILE; mqttgateway init my-gateway   makes one',
  });
};

/** The name of the service that is meant: the one that was given, or that of the gateway. */
export const serviceName = async (flags: ServiceFlags, terminal: Terminal): Promise<string> => {
  const { checkedName } = await import('../app/system-service/plan-unit.js');
  if (flags.name !== undefined) return checkedName(flags.name);
  const file = await configurationOf(flags, terminal);
  const { loadConfiguration } = await import('../config/load-configuration.js');
  const { cwd, environment } = terminal;
  const { configuration } = loadConfiguration({ file, cwd, environment, flags: {} });
  return checkedName(configuration.gateway.name);
};
