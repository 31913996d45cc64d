import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import type { Terminal } from '../terminal.js';

const render = async (file: string, _flags: object, terminal: Terminal): Promise<ExitCode> => {
  const { loadedMap } = await import('../loaded-map.js');
  const { renderMap } = await import('../../mapfile/render/render-map.js');
  const { definition } = await loadedMap(file, '', terminal);
  terminal.out(renderMap(definition).trimEnd());
  return EXIT.ok;
};

/** `mqttgateway map render` */
export const mapRenderCommand = ({ command, act }: CommandSetup): Command =>
  command('render')
    .description('the whole map as one file: with what it includes, and <root> filled in')
    .argument('<file>', 'map file, YAML or JSON; - is stdin')
    .addHelpText(
      'after',
      `
YAML, on stdout. It translates as the map does; comments and cases are not in it.

Example:
  mqttgateway map render map.yaml > whole.yaml`,
    )
    .action(act(render));
