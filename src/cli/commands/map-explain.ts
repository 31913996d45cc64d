import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CommandSetup } from '../command-setup.js';
import type { Terminal } from '../terminal.js';

const explain = async (
  name: string | undefined,
  _flags: object,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { CODES, codeEntry } = await import('../../errors/codes.js');
  const { isErrorCode } = await import('../../errors/is-error-code.js');
  if (name === undefined) {
    for (const [code, { summary }] of Object.entries(CODES)) terminal.out(`${code}  ${summary}`);
    return EXIT.ok;
  }
  const code = name.toUpperCase();
  if (!isErrorCode(code)) {
    const { nearest } = await import('../../document/suggest.js');
    const near = nearest(code, Object.keys(CODES));
    const question = near === undefined ? '' : `. Did you mean "${near}"?`;
    throw new GatewayError('COMMAND_USAGE', `there is no code "${name}"${question}`, {
      hint: 'mqttgateway map explain   lists every code',
    });
  }
  const { summary, remedy, exitCode, retryable } = codeEntry(code);
  terminal.out(`${code}\n\n  ${summary}\n  ${remedy}\n`);
  terminal.out(`  Exit code: ${exitCode}${retryable ? '. May succeed when tried again.' : ''}`);
  return EXIT.ok;
};

/** `mqttgateway map explain` */
export const mapExplainCommand = ({ command, act }: CommandSetup): Command =>
  command('explain')
    .description('explain an error code; without a code, list them all')
    .argument('[code]', 'for example MAP_UNKNOWN_MAPTYPE')
    .addHelpText('after', '\nExample:\n  mqttgateway map explain MAP_KEYWORD_COLLISION')
    .action(act(explain));
