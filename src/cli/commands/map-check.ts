import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { problemsExitCode } from '../../errors/problems-exit-code.js';
import type { RouteProof } from '../../map/analysis/analysis.js';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import { keywordCount } from '../../map/keyword-count.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import { formatOption } from '../format-option.js';
import { shellWord } from '../shell-word.js';
import type { Terminal } from '../terminal.js';

interface CheckFlags {
  readonly format: 'text' | 'json' | 'github';
  readonly denyWarnings?: boolean;
}

/** M13.3: a word that passes a loose vocabulary may be an MQTT keyword, and comes back as another. */
const exceptionOf = ({ values }: MapDefinition): string =>
  [...values.values()].some(({ maptype }) => maptype === 'loose')
    ? ' but for words that pass a loose vocabulary'
    : '';

/** What there is in a map, and what is known of it (M14.3). */
const summaryOf = (definition: MapDefinition, proofs: readonly RouteProof[]): string => {
  const keywords = counted(keywordCount(definition), 'keyword');
  const proved = proofs.filter(({ verdict }) => verdict === 'proved').length;
  if (definition.version === 1)
    return proved === 1 ? `${keywords}, invertible${exceptionOf(definition)}` : keywords;
  const routes = counted(definition.routes.length, 'route');
  if (proofs.length === 0) return `${routes}, ${keywords}`;
  return proved === proofs.length
    ? `${routes}, ${keywords}, invertible`
    : `${routes}, ${keywords}, ${proved} of ${counted(proofs.length, 'two-way route')} proved to be invertible`;
};

/** Of a map from stdin there is nothing left to try. */
const nextOf = (file: string, { version }: MapDefinition): string => {
  if (file === '-') return '';
  const name = shellWord(file);
  const next = version === 1 ? `map try ${name} TOPIC PAYLOAD` : `map test ${name}`;
  return `   Next: mqttgateway ${next}`;
};

const check = async (
  files: readonly string[],
  { format, denyWarnings }: CheckFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (files.filter((file) => file === '-').length > 1)
    throw new GatewayError('COMMAND_USAGE', '- stands twice; stdin can be read only once');
  const { givenMap } = await import('../given-map.js');
  const { analysedMap } = await import('../../mapfile/analysed-map.js');
  const { renderProblems } = await import('../../errors/render-problems.js');
  const results = await Promise.all(
    files.map(async (file) => ({ file, ...(await analysedMap(await givenMap(file, terminal))) })),
  );
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0 || format === 'json')
    terminal.out(renderProblems(problems, { format, color: terminal.color }));
  const [first] = problems;
  if (first !== undefined) terminal.say(`  mqttgateway map explain ${first.code}   says more`);
  for (const { file, definition, proofs } of results) {
    if (definition === undefined) continue;
    terminal.say(
      `${file}: the map can be used, ${summaryOf(definition, proofs)}.${nextOf(file, definition)}`,
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
