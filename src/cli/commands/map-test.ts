import { type Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { problemsExitCode } from '../../errors/problems-exit-code.js';
import type { CaseOutcome } from '../../map/cases/run-case.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import type { LoadedMap } from '../loaded-map.js';
import { nameOption } from '../name-option.js';
import { shellWord } from '../shell-word.js';
import type { Terminal } from '../terminal.js';

interface TestFlags {
  readonly name: string;
  readonly coverage?: boolean;
  readonly update?: boolean;
  readonly json?: boolean;
  readonly format: 'text' | 'github';
}

/** A map with what its cases gave. */
interface Tested {
  readonly loaded: LoadedMap;
  readonly outcomes: readonly CaseOutcome[];
}

const HOW_TO_WRITE_ONE = `  tests:
    - name: lamp on
      mqtt: { topic: stat/lamp/POWER, payload: "ON" }
      message: { type: status, function: Power, device: lamp, action: POWER_ON }`;

const showCases = async (
  outcomes: readonly CaseOutcome[],
  { format }: TestFlags,
  terminal: Terminal,
): Promise<void> => {
  const { outcomeSentence, outcomeText } = await import('../test-report.js');
  const { renderProblem } = await import('../../errors/render-problem.js');
  for (const outcome of outcomes.filter(({ passed }) => !passed)) {
    const { where } = outcome.case;
    terminal.out(
      format === 'text'
        ? outcomeText(outcome)
        : renderProblem(
            { code: 'COMMAND_TEST_FAILED', message: outcomeSentence(outcome), where },
            { format },
          ),
    );
  }
};

const say = ({ loaded: { file }, outcomes }: Tested, terminal: Terminal): void => {
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const cases = counted(outcomes.length, 'case');
  // Stdin has been read; there is nothing to test again, and nothing to write into.
  const again = file === '-' ? '' : `mqttgateway map test ${shellWord(file)}`;
  if (outcomes.length === 0)
    terminal.say(`${file}: there are no cases. Write one into the file:\n\n${HOW_TO_WRITE_ONE}\n`);
  else if (failed === 0)
    terminal.say(`${file}: ${cases} passed.${again ? `   Next: ${again} --coverage` : ''}`);
  else
    terminal.say(
      `${file}: ${cases}, ${failed} failed. Correct the map or the cases${again ? `; ${again} --update writes what the map gives now` : ''}.`,
    );
};

const record = ({ loaded: { file }, outcomes }: Tested, coverage: unknown): object => ({
  file,
  cases: outcomes.length,
  failed: outcomes.filter(({ passed }) => !passed).length,
  outcomes: outcomes.map(({ case: { name, where }, passed, checks }) => ({
    name,
    ...(where !== undefined && { file: where.file, line: where.line, column: where.column }),
    passed,
    ...(!passed && {
      checks: checks.map(({ side, expected, actual, ...check }) => ({
        direction: side,
        passed: check.passed,
        ...(!check.passed && { expected, actual }),
      })),
    }),
  })),
  ...(coverage !== undefined && { coverage }),
});

/** One map: its cases carried out, told, and brought up to date where that is asked for. */
const testMap = async (
  loaded: LoadedMap,
  flags: TestFlags,
  terminal: Terminal,
): Promise<{ readonly record: object; readonly failed: boolean }> => {
  const { runCase } = await import('../../map/cases/run-case.js');
  const { coverage } = await import('../../map/cases/coverage.js');
  const outcomes = loaded.cases.map((test) => runCase(loaded.both, test));
  const tested = { loaded, outcomes };
  const covered = flags.coverage === true ? coverage(loaded.both, outcomes) : undefined;
  if (flags.json !== true) {
    const { coverageText } = await import('../test-report.js');
    if (flags.update !== true) await showCases(outcomes, flags, terminal);
    if (covered !== undefined && outcomes.length > 0)
      terminal.out(coverageText(loaded.file, covered));
  }
  const failing = outcomes.filter(({ passed }) => !passed);
  let failed = failing.length > 0 || (outcomes.length === 0 && flags.coverage === true);
  if (flags.update === true && failing.length > 0) {
    const { updateFailing } = await import('../update-failing.js');
    failed = (await updateFailing(loaded, failing, terminal)) > 0;
  } else say(tested, terminal);
  return { record: record(tested, covered), failed };
};

const test = async (
  files: readonly string[],
  flags: TestFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { loadedMap } = await import('../loaded-map.js');
  if (files.filter((file) => file === '-').length > 1)
    throw new GatewayError('COMMAND_USAGE', '- stands twice; stdin can be read only once');
  const records: object[] = [];
  const unusable: GatewayError[] = [];
  let code: ExitCode = EXIT.ok;
  for (const file of files) {
    try {
      const loaded = await loadedMap(file, flags.name, terminal);
      const done = await testMap(loaded, flags, terminal);
      records.push(done.record);
      if (done.failed && code === EXIT.ok) code = EXIT.failures;
    } catch (error) {
      if (!(error instanceof GatewayError) || error.problems.length === 0) throw error;
      terminal.complain([error]);
      unusable.push(error);
      code = problemsExitCode(error.problems, EXIT.badMap);
    }
  }
  if (flags.json === true) {
    const { problemsRecord } = await import('../../errors/render-problems.js');
    const wrong = unusable.length > 0 && problemsRecord(unusable);
    terminal.out(JSON.stringify({ maps: records, ...wrong }));
  }
  return code;
};

/** `mqttgateway map test` */
export const mapTestCommand = ({ command, act }: CommandSetup): Command =>
  command('test')
    .description('carry out the cases of a map: those under tests, and those of NAME.test.yaml')
    .argument('<file...>', 'map files, YAML or JSON; - is stdin')
    .addOption(nameOption())
    .option('--coverage', 'which routes and keywords no case touches')
    .option('--update', 'write what the map gives now into the cases that fail')
    .option('--json', 'one JSON object for programs')
    .addOption(
      new Option('--format <format>', 'how cases that fail are printed')
        .choices(['text', 'github'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
Each case is translated in the directions that it has sides for, whatever the role of the map is.

Exit codes: 0 all passed, 1 some failed, or --coverage where there are none; 65 the map is wrong.

Examples:
  mqttgateway map test map.yaml
  mqttgateway map test maps/*.yaml --coverage
  mqttgateway map test map.yaml --update`,
    )
    .action(act(test));
