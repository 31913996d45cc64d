import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { KeptIn } from '../../outbox/outbox-folder.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import { laneOption, type QueueFlags, queuePlace, withQueueFlags } from '../queue-place.js';
import type { Terminal } from '../terminal.js';

interface ExportFlags extends QueueFlags {
  readonly lane: KeptIn;
  readonly out?: string;
}

/** Between two words about how far it is. */
const PROGRESS_MS = 2000;

const exportLane = async (flags: ExportFlags, terminal: Terminal): Promise<ExitCode> => {
  const { lane: kept, out } = flags;
  const { folder } = await queuePlace(flags, terminal);
  const { keptLanes } = await import('../../app/queue/kept-lanes.js');
  const { keptRecord } = await import('../kept-line.js');
  const { openLineOutput } = await import('../line-output.js');
  const lane = (await keptLanes(folder)).find((each) => each.kept === kept);
  const pending = lane?.counters.pending ?? 0;
  const output = await openLineOutput(out, terminal.stdout);
  let written = 0;
  let toldMs = performance.now();
  try {
    for await (const message of lane?.messages() ?? []) {
      await output.write(keptRecord(message));
      written += 1;
      if (performance.now() - toldMs < PROGRESS_MS) continue;
      toldMs = performance.now();
      terminal.say(`${written} of ${pending}`);
    }
  } finally {
    await output.close();
  }
  terminal.say(`${kept}: ${counted(written, 'message')} exported${out ? ` to ${out}` : ''}.`);
  return EXIT.ok;
};

/** `mqttgateway queue export` */
export const queueExportCommand = ({ command, act }: CommandSetup): Command =>
  withQueueFlags(command('export'))
    .description('write all messages of a lane as JSON, one a line')
    .addOption(laneOption().default('outbox'))
    .option('--out <file>', 'a file that is not there yet (default: stdout)')
    .option('--json', 'there is no other form; as for the other commands')
    .addHelpText(
      'after',
      `
A line is one of a capture, {"at","topic","payload","qos","retain"}, with "payload_base64" for bytes
that are no text, and beside these id, source, properties, and for a dead letter the reason. Nothing is
taken out.

Examples:
  mqttgateway queue export -c kitchen.conf --lane dead --out dead.jsonl
  mqttgateway queue export -c kitchen.conf | mqttgateway map try home.yaml --jsonl`,
    )
    .action(act(exportLane, 'lines'));
