import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { filterFault, topicMatches } from '../../map/mqtt-topic.js';
import type { KeptIn } from '../../outbox/outbox-folder.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import { countNumber } from '../number-flag.js';
import { laneOption, type QueueFlags, queuePlace, withQueueFlags } from '../queue-place.js';
import type { Terminal } from '../terminal.js';

interface PeekFlags extends QueueFlags {
  readonly lane: KeptIn;
  readonly count: number;
  readonly topic?: string;
}

const assertFilter = (filter: string): void => {
  const fault = filterFault(filter);
  if (fault !== undefined)
    throw new GatewayError('COMMAND_USAGE', `--topic has "${filter}", which ${fault}`);
};

const peek = async (flags: PeekFlags, terminal: Terminal): Promise<ExitCode> => {
  const { lane: kept, count, topic: filter = '#', json } = flags;
  assertFilter(filter);
  const { folder } = await queuePlace(flags, terminal);
  const { keptLanes } = await import('../../app/queue/kept-lanes.js');
  const { keptLine, keptRecord } = await import('../kept-line.js');
  const lane = (await keptLanes(folder)).find((each) => each.kept === kept);
  let shown = 0;
  for await (const message of lane?.messages() ?? []) {
    if (!topicMatches(filter, message.topic)) continue;
    terminal.out(json === true ? keptRecord(message) : keptLine(message));
    shown += 1;
    if (shown === count) break;
  }
  const pending = lane?.counters.pending ?? 0;
  terminal.say(`${kept}: ${counted(pending, 'message')} in all, ${shown} shown.`);
  return EXIT.ok;
};

/** `mqttgateway queue peek` */
export const queuePeekCommand = ({ command, act }: CommandSetup): Command =>
  withQueueFlags(command('peek'))
    .description('show the messages that come next, or that were set aside')
    .addOption(laneOption().default('outbox'))
    .option('--count <number>', 'so many at most', countNumber, 10)
    .option('--topic <filter>', 'only those whose topic fits this filter')
    .option('--json', 'one JSON object a line, as export writes them')
    .addHelpText(
      'after',
      `
Nothing is taken out. Each line has the id, the time when it was accepted, topic and payload, and for
a dead letter the reason.

Examples:
  mqttgateway queue peek -c kitchen.conf
  mqttgateway queue peek -c kitchen.conf --lane dead --topic 'site/#' --count 100`,
    )
    .action(act(peek, 'lines'));
