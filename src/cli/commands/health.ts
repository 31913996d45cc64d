import type { Command } from 'commander';
import type { AskedGateway } from '../../app/reload/ask-running.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { secondsNumber } from '../number-flag.js';
import { assertThere, configurationOf, GIVE } from '../service-place.js';
import type { Terminal } from '../terminal.js';

interface HealthFlags {
  readonly config?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

const TEXT: Readonly<Record<AskedGateway['result'], string>> = {
  answers: 'lives',
  silent: 'does not answer: it hangs',
  ended: 'has ended',
  unasked: 'runs, and cannot be asked',
};

const isWell = ({ result }: AskedGateway): boolean => result === 'answers' || result === 'unasked';

const health = async (flags: HealthFlags, terminal: Terminal): Promise<ExitCode> => {
  const { askRunning } = await import('../../app/reload/ask-running.js');
  const file = await configurationOf(flags, terminal, GIVE);
  const gateways = await askRunning(file, terminal.environment, flags.timeout * 1000);
  // A gateway goes on without its file; where none runs, a slip in its name is likely.
  if (gateways.length === 0) await assertThere(file, flags.config ?? file, GIVE);
  const ok = gateways.length > 0 && gateways.every(isWell);
  if (flags.json === true) terminal.out(JSON.stringify({ ok, gateways }));
  else if (gateways.length === 0) terminal.out(`no gateway of yours runs by ${file}`);
  else for (const { pid, result } of gateways) terminal.out(`process ${pid} ${TEXT[result]}`);
  return ok ? EXIT.ok : EXIT.failures;
};

/** `mqttgateway health` */
export const healthCommand = ({ command, act }: CommandSetup): Command =>
  command('health')
    .description('ask the gateway that runs by a configuration whether it lives')
    .option('-c, --config <file>', 'the configuration that it runs by (default: see docs)')
    .option('--timeout <seconds>', 'how long to wait for its answer', secondsNumber, 5)
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
For health checks of containers. Exit codes: 0 it lives, 1 it does not run or does not answer, 78 there is no such
configuration.

Examples:
  mqttgateway health -c kitchen.conf`,
    )
    .action(act(health));
