import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { ReloadResult } from '../../app/reload/reload-result.js';
import type { RunState } from '../../app/reload/run-file.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CommandSetup } from '../command-setup.js';
import { secondsNumber } from '../number-flag.js';
import { GIVE } from '../service-place.js';
import type { Terminal } from '../terminal.js';

interface ReloadFlags {
  readonly config?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** How often the run file is looked at. */
const LOOK_MS = 50;

const noGateway = async (path: string, name: string): Promise<GatewayError> => {
  const { existsSync } = await import('node:fs');
  return existsSync(path)
    ? new GatewayError('RELOAD_NO_GATEWAY', `no gateway of yours runs by ${name}`, {
        hint: `mqttgateway run -c ${name}   starts one. One that runs as a service, or as another user: systemctl reload, or kill -HUP and its process`,
      })
    : new GatewayError('RELOAD_NO_GATEWAY', `no gateway runs by ${name}: there is no such file`, {
        hint: GIVE,
      });
};

/** @throws GatewayError `RELOAD_NO_GATEWAY` */
const fileOf = async (
  { config }: ReloadFlags,
  { cwd, environment }: Terminal,
): Promise<{ path: string; name: string }> => {
  if (config !== undefined) return { path: resolve(cwd, config), name: config };
  const { findConfiguration } = await import('../../config/find-configuration.js');
  const { nearPath } = await import('../../app/near-path.js');
  const path = findConfiguration({ cwd, environment });
  if (path === undefined)
    throw new GatewayError('RELOAD_NO_GATEWAY', 'no configuration was given or found', {
      hint: GIVE,
    });
  return { path, name: nearPath(cwd, path) };
};

/**
 * Asks one gateway, and waits for its answer.
 *
 * @throws GatewayError `RELOAD_NO_GATEWAY` where the process has ended, `RELOAD_NO_ANSWER`
 */
const resultOf = async (
  { begun, pid }: RunState,
  find: () => readonly RunState[],
  name: string,
  timeoutSeconds: number,
): Promise<ReloadResult> => {
  const ended = (cause?: unknown): GatewayError =>
    new GatewayError('RELOAD_NO_GATEWAY', `the gateway that ran by ${name} has ended`, { cause });
  try {
    process.kill(pid, 'SIGHUP');
  } catch (cause) {
    throw ended(cause);
  }
  const endMs = performance.now() + timeoutSeconds * 1000;
  while (performance.now() < endMs) {
    const state = find().find((one) => one.pid === pid);
    if (state === undefined) throw ended();
    // One that had begun before may have read the files too early.
    if (state.decided > begun && state.result !== undefined) return state.result;
    await sleep(LOOK_MS);
  }
  throw new GatewayError(
    'RELOAD_NO_ANSWER',
    `the gateway (process ${pid}) did not say within ${timeoutSeconds} s what became of it`,
    {
      hint: `see its log; mqttgateway health -c ${name}   asks whether it lives; --timeout SECONDS waits longer`,
    },
  );
};

const reload = async (flags: ReloadFlags, terminal: Terminal): Promise<ExitCode> => {
  const { path, name } = await fileOf(flags, terminal);
  const { findRunning } = await import('../../app/reload/run-file.js');
  const { reloadText } = await import('../../app/reload/reload-text.js');
  const { renderProblems } = await import('../../errors/render-problems.js');
  const find = (): readonly RunState[] => findRunning(path, terminal.environment);
  const running = find();
  if (running.length === 0) throw await noGateway(path, name);
  const asked = running.map(async (state) => {
    const label = running.length === 1 ? name : `${name}, process ${state.pid}`;
    const result = await resultOf(state, find, label, flags.timeout);
    if (flags.json === true) terminal.out(JSON.stringify(result));
    else {
      if (result.problems.length > 0)
        terminal.out(renderProblems(result.problems, { format: 'text', color: terminal.color }));
      terminal.say(`${label}: ${reloadText(result)}.`);
    }
    return result.exitCode;
  });
  // Whoever does not answer keeps nobody else's answer back.
  await Promise.allSettled(asked);
  const codes = await Promise.all(asked);
  return codes.find((code) => code !== EXIT.ok) ?? EXIT.ok;
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
