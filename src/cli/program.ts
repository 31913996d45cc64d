import { Command } from 'commander';
import type { ExitCode } from '../errors/exit-code.js';
import type { CommandSetup, Handler } from './command-setup.js';
import { configCommand } from './commands/config.js';
import { controlCommand } from './commands/control.js';
import { discoveryCommand } from './commands/discovery.js';
import { doctorCommand } from './commands/doctor.js';
import { healthCommand } from './commands/health.js';
import { initCommand } from './commands/init.js';
import { interfaceCommand } from './commands/interface.js';
import { mapCommand } from './commands/map.js';
import { monitorCommand } from './commands/monitor.js';
import { pubCommand } from './commands/pub.js';
import { queueCommand } from './commands/queue.js';
import { reloadCommand } from './commands/reload.js';
import { runCommand } from './commands/run.js';
import { scheduleCommand } from './commands/schedule.js';
import { serviceCommand } from './commands/service.js';
import { subCommand } from './commands/sub.js';
import { verifyCommand } from './commands/verify.js';
import { endWithoutReader } from './end-without-reader.js';
import { processTerminal } from './terminal.js';

const EXAMPLES = `
Examples:
  mqttgateway verify                                  does this installation work?
  mqttgateway run                                     the dummy gateway, with a broker of its own
  mqttgateway init my-gateway                         a folder to start from
  mqttgateway map check my-map.yaml                   is the map right?
  mqttgateway map try my-map.yaml TOPIC PAYLOAD       what does a message become?

Guides: docs/ of the package. Each command has --help with examples.`;

const USAGE_HINT = '(add --help for usage)';

/** The whole command line; `done` gets the exit code of the command that ran. */
export const createProgram = (done: (code: ExitCode) => void): Command => {
  const program = new Command('mqttgateway');
  const setup: CommandSetup = {
    command: (name) => new Command(name).exitOverride().showHelpAfterError(USAGE_HINT),
    act:
      <Arguments extends unknown[]>(handler: Handler<Arguments>) =>
      async (...args: [...Arguments, Command]) => {
        const terminal = processTerminal({ quiet: program.opts()['quiet'] === true });
        const [name] = args.slice(-1).map((command) => (command as Command).name());
        // The gateway goes on without a reader of its log; every other command is its output.
        if (name !== 'run') endWithoutReader();
        // commander adds the command itself at the end, in whose place the handler has the terminal.
        const given = args.slice(0, -1) as Arguments;
        done(await handler(...given, terminal));
      },
  };
  return (
    program
      .description('A gateway between devices that do not speak MQTT and MQTT networks.')
      // No -q: it would take away the -q of pub and sub, where it is the quality of service.
      .option('--quiet', 'no messages, only data and errors')
      .option('--debug', 'show the stack of an error')
      .option('-V, --version', 'print the version')
      .exitOverride()
      .showHelpAfterError(USAGE_HINT)
      .addHelpText('beforeAll', () => {
        // Help is shown before any command begins, and often through `| head`.
        endWithoutReader();
        return '';
      })
      .addCommand(runCommand(setup))
      .addCommand(reloadCommand(setup))
      .addCommand(controlCommand(setup))
      .addCommand(serviceCommand(setup))
      .addCommand(healthCommand(setup))
      .addCommand(queueCommand(setup))
      .addCommand(scheduleCommand(setup))
      .addCommand(verifyCommand(setup))
      .addCommand(doctorCommand(setup))
      .addCommand(initCommand(setup))
      .addCommand(mapCommand(setup))
      .addCommand(configCommand(setup))
      .addCommand(discoveryCommand(setup))
      .addCommand(interfaceCommand(setup))
      .addCommand(pubCommand(setup))
      .addCommand(subCommand(setup))
      .addCommand(monitorCommand(setup))
      .addHelpText('after', EXAMPLES)
  );
};
