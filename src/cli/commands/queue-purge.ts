import { type Command, InvalidArgumentError } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { KeptIn } from '../../outbox/outbox-folder.js';
import { askYes } from '../ask-yes.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import { spanMs } from '../number-flag.js';
import { laneOption, type QueueFlags, queuePlace, withQueueFlags } from '../queue-place.js';
import type { Terminal } from '../terminal.js';

interface PurgeFlags extends QueueFlags {
  readonly lane: KeptIn;
  /** Wall time in milliseconds. */
  readonly before?: number;
  /** Milliseconds. */
  readonly older?: number;
  readonly yes?: boolean;
}

/** A flag's value that is a time of the calendar: `2026-01-31`, `2026-01-31T12:00`. */
const wallTime = (text: string): number => {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new InvalidArgumentError('Expected a time such as 2026-01-31 or 2026-01-31T12:00:00Z.');
  return time;
};

/** Messages that were accepted before it are meant; undefined: all. */
const limitOf = ({ before, older }: PurgeFlags): number | undefined => {
  if (before !== undefined && older !== undefined)
    throw new GatewayError('COMMAND_USAGE', '--before and --older do not go together');
  return older === undefined ? before : Date.now() - older;
};

const agreed = async (
  question: string,
  flags: PurgeFlags,
  terminal: Terminal,
): Promise<boolean> => {
  if (flags.yes === true) return true;
  if (terminal.stdin.isTTY === true) return askYes(question, terminal.stdin, process.stderr);
  throw new GatewayError('COMMAND_USAGE', `nobody is there to answer: ${question}`, {
    hint: 'to do it without a question, add --yes',
  });
};

const purge = async (flags: PurgeFlags, terminal: Terminal): Promise<ExitCode> => {
  const { lane: kept } = flags;
  const beforeMs = limitOf(flags);
  const { folder } = await queuePlace(flags, terminal);
  const { countKept, purgeKept } = await import('../../app/queue/purge-kept.js');
  const count = await countKept(folder, kept, beforeMs);
  const tell = (purged: number): ExitCode => {
    if (flags.json === true) terminal.out(JSON.stringify({ lane: kept, purged }));
    terminal.say(`${kept}: ${counted(purged, 'message')} thrown away.`);
    return EXIT.ok;
  };
  if (count === 0) return tell(0);
  const question = `Throw away ${counted(count, 'message')} of ${kept} in ${folder}?`;
  if (!(await agreed(question, flags, terminal))) {
    terminal.say('Nothing was thrown away.');
    return EXIT.failures;
  }
  return tell(await purgeKept(folder, kept, beforeMs));
};

/** `mqttgateway queue purge` */
export const queuePurgeCommand = ({ command, act }: CommandSetup): Command =>
  withQueueFlags(command('purge'))
    .description('throw messages away, for ever; the gateway must not run')
    .addOption(laneOption().makeOptionMandatory())
    .option('--before <time>', 'only those accepted before, as 2026-01-31T12:00', wallTime)
    .option('--older <time>', 'only those that have waited for longer: 90m, 6h, 3d', spanMs)
    .option('--yes', 'do not ask')
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
They are counted as dropped (purged). It asks before, and without a terminal it needs --yes.

Exit codes: 0 thrown away, 1 the answer was no, 69 a gateway uses the folder.

Examples:
  mqttgateway queue export -c kitchen.conf --lane dead --out dead.jsonl
  mqttgateway queue purge -c kitchen.conf --lane dead --older 30d --yes`,
    )
    .action(act(purge));
