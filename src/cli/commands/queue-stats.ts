import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { type QueueFlags, queuePlace, withQueueFlags } from '../queue-place.js';
import type { Terminal } from '../terminal.js';

const stats = async (flags: QueueFlags, terminal: Terminal): Promise<ExitCode> => {
  const { folder, gateway } = await queuePlace(flags, terminal);
  const { keptLanes } = await import('../../app/queue/kept-lanes.js');
  const { laneStats } = await import('../../app/queue/lane-stats.js');
  const { laneStatsText } = await import('../lane-stats-text.js');
  const lanes = (await keptLanes(folder)).map((lane) => laneStats(lane, gateway));
  terminal.out(
    flags.json === true
      ? JSON.stringify({
          folder,
          lanes: Object.fromEntries(lanes.map(({ lane, ...rest }) => [lane, rest])),
        })
      : [folder, ...lanes.map(laneStatsText)].join('\n'),
  );
  return lanes.every(({ unaccounted }) => unaccounted === 0) ? EXIT.ok : EXIT.failures;
};

/** `mqttgateway queue stats` */
export const queueStatsCommand = ({ command, act }: CommandSetup): Command =>
  withQueueFlags(command('stats'))
    .description('how much waits in each lane, since when, and what became of the rest')
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
Exit codes: 0 every message is accounted for, 1 some are not.

Examples:
  mqttgateway queue stats -c kitchen.conf
  mqttgateway queue stats --folder /var/lib/mqttgateway/kitchen --json | jq .lanes.outbox.pending`,
    )
    .action(act(stats));
