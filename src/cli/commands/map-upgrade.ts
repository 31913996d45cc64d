import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CommandSetup } from '../command-setup.js';
import type { Terminal } from '../terminal.js';
import { writeWhole } from '../write-whole.js';

interface UpgradeFlags {
  readonly write?: boolean;
}

const upgrade = async (
  file: string,
  { write }: UpgradeFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { readText } = await import('../../document/read-text.js');
  const { upgradeMap } = await import('../../mapfile/upgrade-map.js');
  const read = readText(file, file);
  if (!('text' in read)) {
    const { code, message, hint } = read.problem;
    throw new GatewayError(code, message, hint === undefined ? {} : { hint });
  }
  const { text, changes, left } = upgradeMap(file, read.text);
  if (write === true) await writeWhole(file, text);
  else terminal.out(text.trimEnd());
  for (const change of [...changes, ...left]) terminal.say(change);
  terminal.say(
    write === true
      ? `${file} is rewritten.   Next: mqttgateway map check ${file}`
      : `${file} is unchanged; --write rewrites it in place.`,
  );
  return EXIT.ok;
};

/** `mqttgateway map upgrade` */
export const mapUpgradeCommand = ({ command, act }: CommandSetup): Command =>
  command('upgrade')
    .description('bring a map of the older format (MQTT keyword first) into the present one')
    .argument('<file>', 'map file, YAML or JSON')
    .option('-w, --write', 'rewrite the file in place of printing')
    .addHelpText(
      'after',
      `
The order and, in YAML, the comments are kept; what changed is said on stderr.

Examples:
  mqttgateway map upgrade old.json > new.json
  mqttgateway map upgrade --write map.json`,
    )
    .action(act(upgrade));
