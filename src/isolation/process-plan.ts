import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Channel, ChannelEvents, HostPlan } from './channel.js';
import { hostEnvironment } from './host-environment.js';
import { MAX_LINE } from './host-message.js';
import { LineSplitter } from './line-splitter.js';
import { readOutput } from './read-output.js';
import type { ModulePlanOptions } from './worker-plan.js';

/** What may wait for a program that does not read. */
const MAX_UNREAD_BYTES = 8 * MAX_LINE;
/** From SIGTERM to SIGKILL. */
const KILL_MS = 500;

export interface ProgramPlanOptions {
  readonly module: string;
  /** The program and its arguments, for no shell. */
  readonly command: readonly [string, ...string[]];
  /** Its working folder. */
  readonly cwd: string;
  readonly memoryMiB: number;
  /** From SIGTERM to SIGKILL; for tests. */
  readonly killMs?: number | undefined;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Its whole group: a program may have started others. */
const signalGroup = ({ pid }: Child, signal: NodeJS.Signals): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // There is none of it any more.
  }
};

const residentBytes = async ({ pid }: Child): Promise<number | undefined> => {
  // Where there is no /proc, nothing is known.
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
};

const endText = (code: number | null, signal: string | null, last: string): string =>
  `its program ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}${last === '' ? '' : `: ${last}`}`;

/** What the system lacks for a while; anything else is no program. */
const TRANSIENT: ReadonlySet<unknown> = new Set(['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM']);

const spawnFault = (program: string, error: NodeJS.ErrnoException): GatewayError => {
  const text = `${program} cannot be run: ${errorText(error)}`;
  return TRANSIENT.has(error.code)
    ? new GatewayError('INTERFACE_START_FAILED', text)
    : new GatewayError('INTERFACE_ENDED', text, { retryable: false });
};

const openProcess = (
  { command: [program, ...args], cwd, killMs = KILL_MS }: ProgramPlanOptions,
  { onText, onOutput, onEnd }: ChannelEvents,
): Channel => {
  const child: Child = spawn(program, args, {
    cwd,
    env: hostEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let last = '';
  let isOver = false;
  let fault: GatewayError | undefined;
  // The gateway may be ended at any moment, but for SIGKILL; then the end of its input remains.
  const killAtExit = (): void => signalGroup(child, 'SIGKILL');
  process.setMaxListeners(process.getMaxListeners() + 1);
  process.once('exit', killAtExit);
  const ended = new Promise<void>((resolve) => {
    const over = (why: GatewayError): void => {
      if (isOver) return;
      isOver = true;
      process.off('exit', killAtExit);
      process.setMaxListeners(process.getMaxListeners() - 1);
      resolve();
      onEnd(fault ?? why);
    };
    child.once('error', (error) => over(spawnFault(program, error)));
    child.once('exit', () => {
      signalGroup(child, 'SIGKILL');
      // Who has left the group may keep its ends of the pipes for ever.
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, killMs);
    });
    child.once('close', (code, signal) =>
      over(new GatewayError('INTERFACE_ENDED', endText(code, signal, last))),
    );
  });
  // It could not be started: there are no pipes, and 'error' says why.
  if (child.pid === undefined) return { send: () => undefined, end: () => ended };
  const lines = new LineSplitter(MAX_LINE, onText);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => lines.push(chunk));
  readOutput(child.stderr, (line) => {
    last = line.trim();
    onOutput(line);
  });
  // A program that has closed its input ends, or does not answer any more.
  child.stdin.on('error', () => undefined);
  return {
    send: (text) => {
      if (isOver || child.stdin.writableEnded) return;
      child.stdin.write(`${text}\n`);
      if (child.stdin.writableLength <= MAX_UNREAD_BYTES) return;
      fault = new GatewayError('INTERFACE_PROTOCOL', 'its program does not read its input');
      signalGroup(child, 'SIGKILL');
    },
    end: async () => {
      child.stdin.end();
      signalGroup(child, 'SIGTERM');
      const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), killMs);
      await ended;
      clearTimeout(kill);
    },
    residentBytes: () => residentBytes(child),
  };
};

/** Runs a program, in any language, in a process of its own. */
export const programPlan = (options: ProgramPlanOptions): HostPlan => ({
  module: options.module,
  memoryMiB: options.memoryMiB,
  open: (events) => openProcess(options, events),
});

/** Runs a module in a process of its own. */
export const processPlan = ({
  module,
  url,
  memoryMiB,
  hosts = import.meta.url,
}: ModulePlanOptions): HostPlan => {
  const host = fileURLToPath(new URL('./process-host.js', hosts));
  const heap = `--max-old-space-size=${memoryMiB}`;
  return {
    ...programPlan({
      module,
      command: [process.execPath, heap, host, module, url],
      cwd: process.cwd(),
      memoryMiB,
    }),
    hint: `node ${fileURLToPath(url)}   shows where`,
  };
};
