import { spawn } from 'node:child_process';
import { COMMAND } from './built-command.js';
import { PATIENCE_MS } from './patience.js';

const RECORDER = new URL('record-listening.mjs', import.meta.url).href;

export interface ObserveOptions {
  /** The working folder, which is the home folder as well. */
  readonly cwd: string;
  /** Beside PATH and HOME, which is all that the command gets otherwise. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Nothing by default. */
  readonly stdin?: string | Buffer;
  /** As which user and group it runs; only root may say so. */
  readonly user?: number | undefined;
  /** Default 30 s; the command is killed then. */
  readonly timeoutMs?: number;
  /** It is ended with SIGTERM once its output, both streams, has this. */
  readonly endAfter?: RegExp;
}

/** What a command did, from its start to its end. */
export interface CommandOutcome {
  /** Null if a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** How often the process asked for a listening socket. */
  readonly listened: number;
}

/**
 * Runs the built command as a child process until it ends, with nothing of this process's
 * environment, and watches whether it listens.
 */
export const observeCommand = (
  args: readonly string[],
  { cwd, environment = {}, stdin = '', timeoutMs = PATIENCE_MS, endAfter, user }: ObserveOptions,
): Promise<CommandOutcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', RECORDER, COMMAND, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: cwd, ...environment },
      ...(user !== undefined && { uid: user, gid: user }),
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    const texts = ['', '', '', ''];
    let ending = false;
    for (const index of [1, 2, 3] as const) {
      const stream = child.stdio[index];
      if (stream === null || stream === undefined || !('setEncoding' in stream)) continue;
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        texts[index] += chunk;
        if (ending || endAfter?.test(`${texts[1]}${texts[2]}`) !== true) return;
        ending = true;
        child.kill('SIGTERM');
      });
    }
    // A command that does not read its input ends before it is written.
    child.stdin?.on('error', () => undefined).end(stdin);
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      const [, stdout = '', stderr = '', listened = ''] = texts;
      resolve({ exitCode, stdout, stderr, listened: listened.length });
    });
  });
