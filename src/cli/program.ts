import { Command, type OptionValues } from 'commander';
import type { ExitCode } from '../errors/exit-code.js';
import type { CommandSetup, Handler } from './command-setup.js';
import { endWithoutReader } from './end-without-reader.js';
import { processTerminal, type Terminal } from './terminal.js';
import { withJsonErrors } from './with-json-errors.js';

/** The commands in the order of the help; each is loaded only when it is asked for. */
const COMMANDS = {
  run: async () => (await import('./commands/run.js')).runCommand,
  reload: async () => (await import('./commands/reload.js')).reloadCommand,
  control: async () => (await import('./commands/control.js')).controlCommand,
  service: async () => (await import('./commands/service.js')).serviceCommand,
  health: async () => (await import('./commands/health.js')).healthCommand,
  queue: async () => (await import('./commands/queue.js')).queueCommand,
  schedule: async () => (await import('./commands/schedule.js')).scheduleCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  doctor: async () => (await import('./commands/doctor.js')).doctorCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
  map: async () => (await import('./commands/map.js')).mapCommand,
  config: async () => (await import('./commands/config.js')).configCommand,
  discovery: async () => (await import('./commands/discovery.js')).discoveryCommand,
  interface: async () => (await import('./commands/interface.js')).interfaceCommand,
  pub: async () => (await import('./commands/pub.js')).pubCommand,
  sub: async () => (await import('./commands/sub.js')).subCommand,
  monitor: async () => (await import('./commands/monitor.js')).monitorCommand,
} satisfies Readonly<Record<string, () => Promise<(setup: CommandSetup) => Command>>>;

/** The options of the program itself that stand before a command and change nothing of what is wanted. */
const BEFORE = ['--quiet', '--debug'];

/** The command that the arguments begin with, or all of them: for the help and for a misspelt one. */
const wantedCommands = (args: readonly string[]) => {
  const named = args.find((arg) => !BEFORE.includes(arg));
  const wanted = Object.entries(COMMANDS).filter(([name]) => name === named);
  return (wanted.length > 0 ? wanted : Object.entries(COMMANDS)).map(([, load]) => load);
};

const EXAMPLES = `
Examples:
  mqttgateway verify                                  does this installation work?
  mqttgateway run                                     the dummy gateway, with a broker of its own
  mqttgateway init my-gateway                         a folder to start from
  mqttgateway map check my-map.yaml                   is the map right?
  mqttgateway map try my-map.yaml TOPIC PAYLOAD       what does a message become?

Guides: docs/ of the package. Each command has --help with examples.`;

/** Whether one JSON object is asked for; `--jsonl` is a stream of lines. */
const isJsonWanted = ({ json, format, jsonl }: OptionValues): boolean =>
  (json === true || format === 'json') && jsonl !== true;

const USAGE_HINT = '(add --help for usage)';

/**
 * The command line as far as `args` need it: one command, or all where they name none.
 *
 * @param args without `node` and the script
 * @param done gets the exit code of the command that ran
 */
export const createProgram = async (
  args: readonly string[],
  done: (code: ExitCode) => void,
): Promise<Command> => {
  const program = new Command('mqttgateway');
  const setup: CommandSetup = {
    command: (name) => new Command(name).exitOverride().showHelpAfterError(USAGE_HINT),
    act:
      <Arguments extends unknown[]>(handler: Handler<Arguments>, output?: 'lines') =>
      async (...args: [...Arguments, Command]) => {
        const terminal = processTerminal({ quiet: program.opts()['quiet'] === true });
        const command = args.at(-1) as Command;
        // The gateway goes on without a reader of its log; every other command is its output.
        if (command.name() !== 'run') endWithoutReader();
        // commander adds the command itself at the end, in whose place the handler has the terminal.
        const given = args.slice(0, -1) as Arguments;
        const run = (shown: Terminal) => handler(...given, shown);
        const inJson = output !== 'lines' && isJsonWanted(command.opts());
        done(await (inJson ? withJsonErrors(terminal, run) : run(terminal)));
      },
  };
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
    .addHelpText('after', EXAMPLES);
  for (const load of wantedCommands(args)) program.addCommand((await load())(setup));
  return program;
};
