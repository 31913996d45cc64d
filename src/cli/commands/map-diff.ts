import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { DiffGroup, MapDiff } from '../../map/diff/map-comparison.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import { nameOption } from '../name-option.js';
import type { Terminal } from '../terminal.js';

interface DiffFlags {
  readonly capture: string;
  readonly name: string;
  readonly json?: boolean;
}

const changed = ({ counts }: MapDiff): number => counts.other + counts.refused + counts.accepted;

const show = async (result: MapDiff, terminal: Terminal): Promise<void> => {
  const { diffGroupText } = await import('../diff-report.js');
  for (const group of result.groups.filter(({ kind }) => kind !== 'same'))
    terminal.out(diffGroupText(group));
};

const record = ({ kind, before, after, count, examples }: DiffGroup): object => ({
  kind,
  before,
  after,
  count,
  ...(examples.length > 0 && {
    examples: examples.map(({ payload, ...example }) => ({
      ...example,
      ...(typeof payload === 'string'
        ? { payload }
        : { payload_base64: Buffer.from(payload).toString('base64') }),
    })),
  }),
});

const diff = async (
  before: string,
  after: string,
  flags: DiffFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { loadedMap } = await import('../loaded-map.js');
  const { readCapture } = await import('../capture/read-capture.js');
  const { MapComparison } = await import('../../map/diff/map-comparison.js');
  const [old, now] = [
    await loadedMap(before, flags.name, terminal),
    await loadedMap(after, flags.name, terminal),
  ];
  const comparison = new MapComparison(old.both, now.both);
  for await (const message of readCapture(flags.capture, terminal)) comparison.add(message);
  const { result } = comparison;
  const { messages, counts } = result;
  if (flags.json === true)
    terminal.out(JSON.stringify({ messages, ...counts, groups: result.groups.map(record) }));
  else await show(result, terminal);
  if (messages === 0) {
    // A comparison of nothing must not look like one that found nothing.
    terminal.say(`${flags.capture} has no message, so nothing is compared.`);
    return EXIT.failures;
  }
  const differ = changed(result);
  terminal.say(
    differ === 0
      ? `${before} and ${after} mean the same by all ${counted(messages, 'message')}.`
      : `${differ} of ${counted(messages, 'message')} ${differ === 1 ? 'changes its' : 'change their'} meaning: ${counts.other} say something else, ${counts.refused} are refused now, ${counts.accepted} are accepted now.   Next: mqttgateway map try ${after} TOPIC PAYLOAD`,
  );
  return differ === 0 ? EXIT.ok : EXIT.failures;
};

/** `mqttgateway map diff` */
export const mapDiffCommand = ({ command, act }: CommandSetup): Command =>
  command('diff')
    .description('how many recorded messages mean something else by another map')
    .argument('<before>', 'map file, YAML or JSON')
    .argument('<after>', 'map file, YAML or JSON')
    .requiredOption('--capture <file>', 'recorded messages; - is stdin')
    .addOption(nameOption())
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
Every message of the capture is read by both maps, whatever their role is.

Exit codes: 0 all mean the same, 1 some do not or there are none, 65 one of the maps is wrong.

Example:
  mqttgateway monitor -h broker.lan -t '#' --record day.jsonl
  mqttgateway map diff map.yaml new.yaml --capture day.jsonl`,
    )
    .action(act(diff));
