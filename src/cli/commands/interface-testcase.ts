import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { TestcaseResult } from '../../testing/testcase/play-testcase.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import type { Terminal } from '../terminal.js';

interface TestcaseFlags {
  readonly config?: string;
  readonly instance?: string;
  readonly dir: string;
}

const tell = ({ name, problems, ...seen }: TestcaseResult, terminal: Terminal): ExitCode => {
  for (const problem of problems) terminal.out(problem);
  const { heardBytes, emitted, sent } = seen;
  const what = `${counted(heardBytes, 'byte')} heard, ${counted(emitted, 'message')} emitted, ${counted(sent, 'frame')} sent`;
  terminal.say(
    problems.length === 0
      ? `${name}: ${what}, as it was recorded.`
      : `${name}: ${what}, not as it was recorded.`,
  );
  return problems.length === 0 ? EXIT.ok : EXIT.failures;
};

const play = async (folder: string, terminal: Terminal): Promise<ExitCode> => {
  const { BUILT_IN_INTERFACES } = await import('../../app/built-in-interfaces.js');
  const { readTestcase } = await import('../../testing/testcase/read-testcase.js');
  const { playedTestcase } = await import('../../testing/testcase/play-testcase.js');
  const testcase = await readTestcase(folder);
  const kind = testcase.recording.header.interface;
  const load = BUILT_IN_INTERFACES[kind];
  if (load === undefined)
    throw new GatewayError(
      'TESTCASE_NOT_PLAYABLE',
      `${folder} was recorded of "${kind}", which does not come with mqttgateway`,
      { hint: "use playTestcase of 'mqttgateway/interface/testing' in its tests" },
    );
  return tell(await playedTestcase((await load()).default, testcase), terminal);
};

const make = async (
  given: string,
  wanted: string | undefined,
  { config, instance, dir }: TestcaseFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const file = resolve(terminal.cwd, given);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    return play(file, terminal);
  const { readRecording } = await import('../../recording/read-recording.js');
  const { playedTestcase } = await import('../../testing/testcase/play-testcase.js');
  const { loadByFlags } = await import('../configuration-flags.js');
  const { recordedSection } = await import('../recorded-section.js');
  const { writeTestcase } = await import('../write-testcase.js');
  const recording = await readRecording(file, given);
  const { loaded } = await loadByFlags(config === undefined ? {} : { config }, terminal);
  const { header } = recording;
  const section = await recordedSection(loaded, instance ?? header.instance);
  const name = wanted ?? basename(file, extname(file));
  const folder = join(dir, name);
  const { definition, options, secrets } = section;
  const result = await playedTestcase(definition, { name, options, recording });
  const { files, hidden } = await writeTestcase({ folder, name, file, header, options, secrets });
  for (const path of files) terminal.out(path);
  if (hidden) terminal.say('Secrets of the configuration stand as *** in the options.');
  terminal.say('Look through the recording before you hand it on: bytes may hold secrets.');
  return tell(result, terminal);
};

/** `mqttgateway interface testcase` */
export const interfaceTestcaseCommand = ({ command, act }: CommandSetup): Command =>
  command('testcase')
    .description('make a testcase of a recording, or play one: bytes go through the rules again')
    .argument(
      '<recording>',
      'what record: FILE has written; or the folder of a testcase, to play it',
    )
    .argument('[name]', 'of the testcase (default: that of the recording)')
    .option('-c, --config <file>', 'the configuration with the interface that was recorded')
    .option('--instance <name>', 'which interface of it (default: as in the recording)')
    .option('--dir <folder>', 'where the folder is made', 'testcases')
    .addHelpText(
      'after',
      `
The folder has the recording, the options without what reaches the device, and a page to say what it
is about. Nothing is overwritten.

Exit codes: 0 all is as it was recorded, 1 something differs.

Examples:
  mqttgateway interface testcase gate.jsonl -c home.yaml
  mqttgateway interface testcase testcases/gate`,
    )
    .action(act(make));
