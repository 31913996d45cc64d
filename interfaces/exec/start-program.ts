import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { InterfaceContext } from 'mqttgateway/interface';
import { environment } from './environment.js';
import { ErrorLines } from './error-lines.js';
import type { ProgramOptions } from './exec-options.js';
import { Program, type ProgramParts } from './program.js';
import { programFault } from './program-fault.js';

type Launched = Pick<ProgramParts, 'child' | 'pid' | 'stdout' | 'stderr'>;

/** Starts a program in a process group of its own. @throws what makes it impossible, from the system */
const launched = async (
  { command, env, stdin }: ProgramOptions,
  cwd: string,
): Promise<Launched> => {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: environment(env, process.env),
    stdio: [stdin ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid, stdout, stderr } = child;
  if (pid !== undefined && stdout !== null && stderr !== null)
    return { child, pid, stdout, stderr };
  const [cause]: unknown[] = await once(child, 'error');
  throw cause;
};

/**
 * Starts the program of the options.
 *
 * @param onData what it writes to standard output, used up before it returns
 * @throws GatewayError `DEVICE_NOT_FOUND`, `DEVICE_NOT_PERMITTED`, `INTERFACE_START_FAILED`
 */
export const startProgram = async (
  options: ProgramOptions,
  { folder, log }: InterfaceContext,
  onData: (bytes: Uint8Array) => void,
): Promise<Program> => {
  const { command, stopsignal, stderr } = options;
  const cwd = resolve(folder, options.cwd);
  try {
    const running = await launched(options, cwd);
    const errors = new ErrorLines((text, fields) => log[stderr](text, fields));
    return new Program({ ...running, stopSignal: stopsignal, errors, onData });
  } catch (cause) {
    throw await programFault(cause, { command, cwd });
  }
};
