import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { ReloadResult } from '../../app/reload/reload-result.js';
import type { RunState } from '../../app/reload/run-file.js';
import type { ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CommandSetup } from '../command-setup.js';
import { secondsNumber } from '../number-flag.js';
import type { Terminal } from '../terminal.js';

interface ReloadFlags {
  readonly config?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** How often the run file is looked at. */
const LOOK_MS = 50;

const noGateway = (configuration: string): GatewayError =>
  new GatewayError('RELOAD_NO_GATEWAY', `no gateway of yours runs by ${configuration}`, {
    hint: `mqttgateway run -c ${configuration}   starts one`,
  });

/** @throws GatewayError `RELOAD_NO_GATEWAY` */
const fileOf = async (
  { config }: ReloadFlags,
  { cwd, environment }: Terminal,
): Promise<{ path: string; name: string }> => {
  const { resolve } = await import('node:path');
  if (config !== undefined) return { path: resolve(cwd, config), name: config };
  const { findConfiguration } = await import('../../config/find-configuration.js');
  const { nearPath } = await import('../../app/near-path.js');
  const path = findConfiguration({ cwd, environment });
  if (path === undefined)
    throw new GatewayError('RELOAD_NO_GATEWAY', 'no configuration was given or found', {
      hint: 'give the one that the gateway runs by: -c FILE',
    });
  return { path, name: nearPath(cwd, path) };
};

/** @throws GatewayError `RELOAD_NO_GATEWAY` where the process has ended, `RELOAD_NO_ANSWER` */
const resultAfter = async (
  { begun, pid }: RunState,
  find: () => RunState | undefined,
  name: string,
  timeoutSeconds: number,
): Promise<ReloadResult> => {
  const endMs = performance.now() + timeoutSeconds * 1000;
  while (performance.now() < endMs) {
    const state = find();
    if (state?.pid !== pid)
      throw new GatewayError('RELOAD_NO_GATEWAY', `the gateway that ran by ${name} has ended`);
    // One that had begun before may have read the files too early.
    if (state.decided > begun && state.result !== undefined) return state.result;
    await sleep(LOOK_MS);
  }
  throw new GatewayError(
    'RELOAD_NO_ANSWER',
    `the gateway (process ${pid}) did not say within ${timeoutSeconds} s what became of it`,
  );
};

const reload = async (flags: ReloadFlags, terminal: Terminal): Promise<ExitCode> => {
  const { path, name } = await fileOf(flags, terminal);
  const { findRunning } = await import('../../app/reload/run-file.js');
  const { reloadText } = await import('../../app/reload/reload-text.js');
  const find = (): RunState | undefined => findRunning(path, terminal.environment);
  const running = find();
  if (running === undefined) throw noGateway(name);
  process.kill(running.pid, 'SIGHUP');
  const result = await resultAfter(running, find, name, flags.timeout);
  if (flags.json === true) {
    terminal.out(JSON.stringify(result));
    return result.exitCode;
  }
  if (result.problems.length > 0) {
    const { renderProblems } = await import('../../errors/render-problems.js');
    terminal.out(renderProblems(result.problems, { format: 'text', color: terminal.color }));
  }
  terminal.say(`${name}: ${reloadText(result)}.`);
  return result.exitCode;
};

/** `mqttgateway reload` */
export const reloadCommand = ({ command, act }: CommandSetup): Command =>
  command('reload')
    .description('have the gateway that runs by a configuration load its files again')
    .option('-c, --config <file>', 'the configuration that it runs by (default: see docs)')
    .option('--timeout <seconds>', 'how long to wait for its answer', secondsNumber, 30)
    .option('--json', 'print what became of it as JSON')
    .addHelpText(
      'after',
      `
All of it is taken up, or nothing: a file that is wrong changes nothing.

Examples:
  mqttgateway reload -c kitchen.conf
  mqttgateway reload -c kitchen.conf --json | jq .generation`,
    )
    .action(act(reload));
