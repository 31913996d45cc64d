import { basename } from 'node:path';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { nameOption } from '../name-option.js';
import type { Terminal } from '../terminal.js';

const docs = async (
  file: string,
  { name }: { readonly name: string },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { loadedMap } = await import('../loaded-map.js');
  const { runCase } = await import('../../map/cases/run-case.js');
  const { describeMap } = await import('../../map/describe/describe-map.js');
  const { map, both, cases } = await loadedMap(file, name, terminal);
  const title = file === '-' ? 'Messages' : `Messages of ${basename(file)}`;
  terminal.out(describeMap({ title, map, outcomes: cases.map((test) => runCase(both, test)) }));
  return EXIT.ok;
};

/** `mqttgateway map docs` */
export const mapDocsCommand = ({ command, act }: CommandSetup): Command =>
  command('docs')
    .description('a page for people: every topic, payload and value of a map')
    .argument('<file>', 'map file, YAML or JSON; - is stdin')
    .addOption(nameOption())
    .addHelpText(
      'after',
      `
Markdown, on stdout. Cases of the map that pass are its examples.

Example:
  mqttgateway map docs map.yaml > messages.md`,
    )
    .action(act(docs));
