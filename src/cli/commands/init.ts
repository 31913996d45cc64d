import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { shellWord } from '../shell-word.js';
import type { Terminal } from '../terminal.js';

const init = async (folder: string, _flags: object, terminal: Terminal): Promise<ExitCode> => {
  const { writeStarter } = await import('../write-starter.js');
  const files = await writeStarter(folder);
  for (const file of files) terminal.out(file);
  const enter = folder === '.' ? '' : `  cd ${shellWord(folder)}\n`;
  terminal.say(`
Next:
${enter}  mqttgateway config check      is everything right?
  mqttgateway run               the dummy interface, with your own map`);
  return EXIT.ok;
};

/** `mqttgateway init` */
export const initCommand = ({ command, act }: CommandSetup): Command =>
  command('init')
    .description('make a folder with a configuration and a map to start from')
    .argument('[folder]', 'where', '.')
    .addHelpText(
      'after',
      `
Nothing is overwritten: where one of the files exists, none is written.

Example:
  mqttgateway init my-gateway`,
    )
    .action(act(init));
