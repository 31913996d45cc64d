import type { Command } from 'commander';
import { Option } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CommandSetup } from '../command-setup.js';
import { countNumber, perSecond, spanMs } from '../number-flag.js';
import { optionsByFlags, type QueueFlags, queuePlace, withQueueFlags } from '../queue-place.js';
import type { Terminal } from '../terminal.js';

interface EstimateFlags extends QueueFlags {
  /** Milliseconds. */
  readonly outage: number;
  readonly rate?: number;
  readonly size?: number;
  readonly lane?: 'outbox' | 'memory';
}

const rateText = (rate: number): string => {
  const [unit, value] =
    [['second', rate] as const, ['minute', rate * 60] as const].find(([, each]) => each >= 1) ??
    (['hour', rate * 3600] as const);
  return `${Number(value.toPrecision(3))} messages a ${unit}`;
};

const estimate = async (flags: EstimateFlags, terminal: Terminal): Promise<ExitCode> => {
  const place = await queuePlace(flags, terminal);
  const { folder } = place;
  const gateway = place.gateway ?? (await optionsByFlags(flags, terminal));
  const { askOutage } = await import('../../app/queue/ask-outage.js');
  const { outageText } = await import('../outage-text.js');
  const { spanText } = await import('../span-text.js');
  const { outage: outageMs, rate: given, size } = flags;
  const answer = await askOutage({ folder, gateway, outageMs, rate: given, size });
  if (answer === undefined)
    throw new GatewayError(
      'COMMAND_USAGE',
      'nobody knows how many messages come: too few wait on disk to measure it',
      { hint: 'say it: --rate 5/s, or 12/m, or 100/h' },
    );
  const { report, ...rest } = answer;
  const { perSecond: rate, messageBytes, from, pending: waits } = rest;
  const lanes = flags.lane === undefined ? (['outbox', 'memory'] as const) : [flags.lane];
  const isHeld = report[flags.lane ?? 'outbox'].survives;
  if (flags.json === true)
    terminal.out(
      JSON.stringify({
        outageMs,
        ...rest,
        ...Object.fromEntries(lanes.map((lane) => [lane, report[lane]])),
      }),
    );
  else {
    terminal.out(
      [
        `An outage of ${spanText(outageMs)}, ${rateText(rate)} (${from.rate}), ${messageBytes} bytes each (${from.size}): ${report.outbox.coming} messages${waits > 0 ? `, and ${waits} that wait on disk already` : ''}.`,
        ...lanes.map((lane) => outageText(lane, report[lane])),
      ].join('\n'),
    );
  }
  return isHeld ? EXIT.ok : EXIT.failures;
};

/** `mqttgateway queue estimate` */
export const queueEstimateCommand = ({ command, act }: CommandSetup): Command =>
  withQueueFlags(command('estimate'))
    .description('say whether the lanes survive an outage of the broker, and what to set')
    .requiredOption('--outage <time>', 'how long the broker is away: 90m, 6h, 3d', spanMs)
    .option('--rate <rate>', 'messages that come: 5/s, 12/m (default: as measured)', perSecond)
    .option('--size <bytes>', 'topic and payload of one (default: as measured)', countNumber)
    .addOption(new Option('--lane <lane>', 'only this one').choices(['outbox', 'memory'] as const))
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
Each lane is computed as if all messages went into it. What comes is measured over what lies in the
files of the outbox; where there is nothing, --rate says it.

Exit codes: 0 the outbox survives it, or the lane that is named; 1 it does not.

Examples:
  mqttgateway queue estimate -c kitchen.conf --outage 6h
  mqttgateway queue estimate --outage 3d --rate 5/s --size 200`,
    )
    .action(act(estimate));
