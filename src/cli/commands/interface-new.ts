import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import type { Terminal } from '../terminal.js';
import { INTERFACE_KINDS, type InterfaceKind, writeInterface } from '../write-interface.js';

interface NewFlags {
  readonly kind: InterfaceKind;
  readonly dir: string;
}

const make = async (
  name: string,
  { kind, dir }: NewFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { isInstalled } = await import('../../app/is-installed.js');
  const files = await writeInterface({ name, kind, parent: dir });
  for (const file of files) terminal.out(file);
  const folder = join(dir, name);
  const steps = [
    `cd ${folder}`,
    ...(isInstalled('mqttgateway/interface', [resolve(terminal.cwd, folder)])
      ? []
      : ['npm install']),
    'mqttgateway interface check .     every rule of the contract',
    'node --test                       its own tests',
  ];
  terminal.say(`\nNext:\n  ${steps.join('\n  ')}`);
  return EXIT.ok;
};

/** `mqttgateway interface new` */
export const interfaceNewCommand = ({ command, act }: CommandSetup): Command =>
  command('new')
    .description('write the folder of a new device interface: one that works, with its tests')
    .argument('<name>', 'lower case letters, digits and dashes; the folder is called so too')
    .addOption(
      new Option('--kind <kind>', 'what it starts from')
        .choices([...INTERFACE_KINDS])
        .default('blank'),
    )
    .option('--dir <folder>', 'where the folder is made', '.')
    .addHelpText(
      'after',
      `
Kinds:
  serial   lines over a serial port
  tcp      lines over a connection to the device
  poll     a value that is asked for every so many seconds
  service  topics of its own and loops, without a map
  blank    start, handle and stop to be filled in

Nothing is overwritten. Many devices need no code: see docs/declare-a-device.md of the package.

Examples:
  mqttgateway interface new lamp --kind tcp
  mqttgateway interface new door-bell --kind serial --dir interfaces`,
    )
    .action(act(make));
