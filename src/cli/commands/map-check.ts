import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { problemsExitCode } from '../../errors/problems-exit-code.js';
import { keywordCount } from '../../map/keyword-count.js';
import type { CommandSetup } from '../command-setup.js';
import { formatOption } from '../format-option.js';
import type { Terminal } from '../terminal.js';

interface CheckFlags {
  readonly format: 'text' | 'json' | 'github';
  readonly denyWarnings?: boolean;
}

const check = async (
  files: readonly string[],
  { format, denyWarnings }: CheckFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (files.filter((file) => file === '-').length > 1)
    throw new GatewayError('COMMAND_USAGE', '- stands twice; stdin can be read only once');
  const { givenMap } = await import('../given-map.js');
  const { renderProblems } = await import('../../errors/render-problems.js');
  const results = await Promise.all(
    files.map(async (file) => ({ file, ...(await givenMap(file, terminal)) })),
  );
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0 || format === 'json')
    terminal.out(renderProblems(problems, { format, color: terminal.color }));
  const [first] = problems;
  if (first !== undefined) terminal.say(`  mqttgateway map explain ${first.code}   says more`);
  for (const { file, definition } of results) {
    if (definition === undefined) continue;
    const keywords = keywordCount(definition);
    terminal.say(
      `${file}: the map can be used, ${keywords} keywords.   Next: mqttgateway map try ${file} TOPIC PAYLOAD`,
    );
  }
  const code = problemsExitCode(problems, EXIT.badMap);
  return code === EXIT.ok && problems.length > 0 && denyWarnings === true ? EXIT.failures : code;
};

/** `mqttgateway map check` */
export const mapCheckCommand = ({ command, act }: CommandSetup): Command =>
  command('check')
    .description('find everything that is wrong with a map, before anything runs')
    .argument('<file...>', 'map files, YAML or JSON; - is stdin')
    .addOption(formatOption())
    .option('--deny-warnings', 'exit with 1 if there are warnings')
    .addHelpText(
      'after',
      `
Exit codes: 0 right, 65 wrong, 1 only warnings and --deny-warnings.

Examples:
  mqttgateway map check map.yaml
  mqttgateway map check maps/*.yaml --format github --deny-warnings`,
    )
    .action(act(check));
