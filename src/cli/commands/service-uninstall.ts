import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { managerOf, type ServiceFlags, serviceName, withServiceFlags } from '../service-place.js';
import type { Terminal } from '../terminal.js';

const uninstall = async (flags: ServiceFlags, terminal: Terminal): Promise<ExitCode> => {
  const { uninstallService } = await import('../../app/system-service/uninstall-service.js');
  const systemd = await managerOf(flags, terminal);
  const removed = await uninstallService(await serviceName(flags, terminal), systemd);
  terminal.out(
    flags.json === true
      ? JSON.stringify(removed)
      : `${removed.unit} was stopped and removed: ${removed.path}`,
  );
  if (removed.data !== undefined) terminal.say(`What it kept is still there: ${removed.data}`);
  return EXIT.ok;
};

/** `mqttgateway service uninstall` */
export const serviceUninstallCommand = ({ command, act }: CommandSetup): Command =>
  withServiceFlags(command('uninstall'))
    .description('stop the service and remove its unit; what it kept on disk stays')
    .addHelpText(
      'after',
      `
Only a unit that mqttgateway wrote is removed.

Examples:
  sudo mqttgateway service uninstall --name kitchen
  mqttgateway service uninstall -c kitchen.conf --user`,
    )
    .action(act(uninstall));
