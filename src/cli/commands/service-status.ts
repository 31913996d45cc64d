import type { Command } from 'commander';
import type { ServiceStatus } from '../../app/system-service/service-status.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { managerOf, type ServiceFlags, serviceName, withServiceFlags } from '../service-place.js';
import type { Terminal } from '../terminal.js';

const statusText = (status: ServiceStatus): string => {
  const { unit, state, subState, since, pid, version, atBoot, says, restarts, lastExit } = status;
  const lines = [
    ['state', `${state} (${subState})${since === '' ? '' : `, since ${since}`}`],
    ['process', pid === undefined ? 'none' : String(pid)],
    ['version', `${version}, which wrote the unit`],
    ['at boot', atBoot],
    ['restarts', String(restarts)],
    ['last exit', lastExit ?? 'none'],
    ...(says === '' ? [] : [['says', says]]),
  ];
  return [unit, ...lines.map(([key = '', text]) => `  ${key.padEnd(10)} ${text}`)].join('\n');
};

const status = async (flags: ServiceFlags, terminal: Terminal): Promise<ExitCode> => {
  const { installedServices, serviceStatus } = await import(
    '../../app/system-service/service-status.js'
  );
  const systemd = await managerOf(flags, terminal);
  const isOne = flags.name !== undefined || flags.config !== undefined;
  const names = isOne ? [await serviceName(flags, terminal)] : installedServices(systemd);
  const services = await serviceStatus(names, systemd);
  if (flags.json === true)
    terminal.out(
      JSON.stringify({
        services: services,
      }),
    );
  else if (services.length === 0) terminal.out(`No service is installed in ${systemd.unitFolder}.`);
  else terminal.out(services.map(statusText).join('\n'));
  return services.every(({ state }) => state === 'active') ? EXIT.ok : EXIT.failures;
};

/** `mqttgateway service status` */
export const serviceStatusCommand = ({ command, act }: CommandSetup): Command =>
  withServiceFlags(command('status'))
    .description('what systemd says of the services that are installed, or of one')
    .addHelpText(
      'after',
      `
Exit codes: 0 all of them are active, 1 one is not.

Examples:
  mqttgateway service status
  mqttgateway service status --name kitchen --json | jq '.services[0].pid'`,
    )
    .action(act(status));
