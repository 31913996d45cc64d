import type { Command } from 'commander';
import type { InstalledService } from '../../app/system-service/install-service.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CommandSetup } from '../command-setup.js';
import {
  configurationOf,
  managerOf,
  type ServiceFlags,
  withServiceFlags,
} from '../service-place.js';
import type { Terminal } from '../terminal.js';

const MAKE = 'a service needs one of its own: -c FILE; mqttgateway init my-gateway   makes one';

interface InstallFlags extends ServiceFlags {
  readonly print?: boolean;
  readonly as?: string;
}

const RESULT: Readonly<Record<InstalledService['result'], string>> = {
  installed: 'is installed and runs',
  changed: 'was changed, and runs anew',
  unchanged: 'is as it was, and runs',
};

const install = async (flags: InstallFlags, terminal: Terminal): Promise<ExitCode> => {
  if (flags.user === true && flags.as !== undefined)
    throw new GatewayError('COMMAND_USAGE', '--user and --as contradict each other', {
      hint: 'a service of a user runs as that user; leave one of the two out',
    });
  const { planUnit } = await import('../../app/system-service/plan-unit.js');
  const systemd = await managerOf(flags, terminal);
  const file = await configurationOf(flags, terminal, MAKE);
  const order = { file, name: flags.name, account: flags.as };
  const { plan, problems, exitCode } = await planUnit(order, systemd);
  if (problems.length > 0) terminal.complain(problems);
  if (plan === undefined) {
    terminal.say('Nothing was installed.');
    return exitCode;
  }
  if (plan.needs.sessionBus && !systemd.isUsers)
    terminal.say(
      'The bus "session" is that of a user: a service of the system does not see it. Use --user, or the bus "system".',
    );
  if (flags.print === true) {
    const { unitFileText } = await import('../../app/system-service/unit-file-text.js');
    const text = unitFileText(plan);
    terminal.out(flags.json === true ? JSON.stringify({ unit: text }) : text.trimEnd());
    return EXIT.ok;
  }
  const { installService } = await import('../../app/system-service/install-service.js');
  const installed = await installService(plan, systemd);
  if (flags.json === true) terminal.out(JSON.stringify(installed));
  else terminal.out(`${installed.unit} ${RESULT[installed.result]}: ${installed.path}`);
  const which = `${systemd.isUsers ? '--user ' : ''}`;
  terminal.say(`Its log:      journalctl ${which}-u ${installed.unit}`);
  terminal.say(`Its state:    mqttgateway service status ${which}--name ${plan.name}`);
  if (systemd.isUsers) terminal.say('It ends when you log out, unless:   loginctl enable-linger');
  return EXIT.ok;
};

/** `mqttgateway service install` */
export const serviceInstallCommand = ({ command, act }: CommandSetup): Command =>
  withServiceFlags(command('install'))
    .description('check the configuration, write a unit for it, and start it now and at each boot')
    .option('--as <user>', 'account that it runs as (default: one that systemd makes up)')
    .option('--print', 'print the unit, and change nothing')
    .addHelpText(
      'after',
      `
A configuration that is wrong is not installed. Done again, it is brought up to date.

Examples:
  sudo mqttgateway service install -c /etc/mqttgateway/kitchen.conf
  mqttgateway service install -c kitchen.conf --user
  mqttgateway service install -c kitchen.conf --print > mqttgateway-kitchen.service`,
    )
    .action(act(install));
