import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import type { Terminal } from '../terminal.js';

const list = async ({ json }: { json?: boolean }, terminal: Terminal): Promise<ExitCode> => {
  const { describeInterfaces } = await import('../../app/describe-interfaces.js');
  const known = await describeInterfaces();
  if (json === true) {
    terminal.out(JSON.stringify(known));
    return EXIT.ok;
  }
  const width = Math.max(...known.map(({ name }) => name.length));
  for (const { name, description, packages } of known) {
    const missing = packages.filter(({ installed }) => !installed).map((each) => each.name);
    terminal.out(`${name.padEnd(width)}  ${description}`);
    if (missing.length > 0)
      terminal.out(`${''.padEnd(width)}  not ready: npm install ${missing.join(' ')}`);
  }
  terminal.say(
    '\nThey run beside the gateway (isolation: inline); one of your own runs in a thread (worker).   Next: mqttgateway interface new NAME',
  );
  return EXIT.ok;
};

/** `mqttgateway interface list` */
export const interfaceListCommand = ({ command, act }: CommandSetup): Command =>
  command('list')
    .description('the device interfaces that come with mqttgateway, and what they need')
    .option('--json', 'one JSON array for programs')
    .addHelpText('after', '\nExample:\n  mqttgateway interface list')
    .action(act(list));
