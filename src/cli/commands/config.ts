import type { Command } from 'commander';
import type { ErrorCode } from '../../errors/codes.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { problemsExitCode } from '../../errors/problems-exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import {
  type ConfigurationFlags,
  flagWords,
  loadByFlags,
  withConfigurationFlags,
} from '../configuration-flags.js';
import { formatOption } from '../format-option.js';
import type { Terminal } from '../terminal.js';
import { configMigrateCommand } from './config-migrate.js';

interface ShowFlags extends ConfigurationFlags {
  readonly json?: boolean;
  readonly origin?: boolean;
}

const UNREAD: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_PERMITTED',
  'DOCUMENT_UNREADABLE',
  'CONFIG_EMPTY',
]);

const show = async (flags: ShowFlags, terminal: Terminal): Promise<ExitCode> => {
  const { loaded } = await loadByFlags(flags, terminal);
  // Defaults in place of a file that could not be read, or that says nothing, would look like what it says.
  if (loaded.problems.some(({ code }) => UNREAD.has(code))) {
    terminal.complain(loaded.problems);
    return problemsExitCode(loaded.problems, EXIT.badConfiguration);
  }
  const { showConfiguration } = await import('../../config/show-configuration.js');
  if (loaded.problems.length > 0) terminal.complain(loaded.problems);
  const format = flags.json === true ? 'json' : 'ini';
  terminal.out(showConfiguration(loaded, { format, origin: flags.origin === true }).trimEnd());
  return problemsExitCode(loaded.problems, EXIT.badConfiguration);
};

interface CheckFlags extends ConfigurationFlags {
  readonly format: 'text' | 'json' | 'github';
  readonly denyWarnings?: boolean;
}

const check = async (flags: CheckFlags, terminal: Terminal): Promise<ExitCode> => {
  const { loaded, demo } = await loadByFlags(flags, terminal);
  const { planApp } = await import('../../app/plan-app.js');
  const { nearPath } = await import('../../app/near-path.js');
  const { renderProblems } = await import('../../errors/render-problems.js');
  const { plan, problems, exitCode } = await planApp(loaded, terminal.cwd);
  const { format } = flags;
  if (problems.length > 0 || format === 'json')
    terminal.out(renderProblems(problems, { format, color: terminal.color }));
  if (plan === undefined) return exitCode;
  if (problems.length > 0 && flags.denyWarnings === true) return EXIT.failures;
  const { file } = plan.configuration;
  const what = demo
    ? 'no configuration found; the built-in one'
    : nearPath(terminal.cwd, file ?? '');
  const next = `mqttgateway run${flagWords(flags)}`;
  terminal.say(`${what}: configuration, map and interfaces are right.   Next: ${next}`);
  return EXIT.ok;
};

/** `mqttgateway config show|check|migrate` */
export const configCommand = (setup: CommandSetup): Command =>
  setup
    .command('config')
    .description('show, check or migrate the configuration')
    .addCommand(
      withConfigurationFlags(setup.command('show'))
        .description('print the configuration in force: flags > environment > file > defaults')
        .option('--origin', 'say where each value comes from')
        .option('--json', 'as JSON in place of the INI form')
        .addHelpText(
          'after',
          `
Secrets are shown as ***.

Examples:
  mqttgateway config show -c kitchen.conf --origin
  MQTTGATEWAY_MQTT_HOST=broker.lan mqttgateway config show --json`,
        )
        .action(setup.act(show)),
    )
    .addCommand(
      withConfigurationFlags(setup.command('check'))
        .description('check configuration, map and interface options; starts nothing')
        .addOption(formatOption())
        .option('--deny-warnings', 'exit with 1 if there are warnings')
        .addHelpText('after', '\nExample:\n  mqttgateway config check -c kitchen.conf')
        .action(setup.act(check)),
    )
    .addCommand(configMigrateCommand(setup));
