import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PATIENCE_MS } from './patience.js';
import { signalGroup } from './signal-group.js';

const root = join(import.meta.dirname, '../..');

/** What `npm run build` leaves; `MQTTGATEWAY_DIST` names a build elsewhere. */
export const DIST = process.env['MQTTGATEWAY_DIST'] ?? join(root, 'dist');

/** The built command. */
export const COMMAND = join(DIST, 'src/cli/main.js');

export interface CommandOptions {
  /** Default the root of the project. */
  readonly cwd?: string;
  /** Added to the environment of the test; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a command that has ended left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Everything so far, both streams as they came. */
  readonly output: () => string;
  /** Resolves with the match once the output has it; rejects if the command ends before. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Finished>;
  /** Sends a signal, default SIGTERM, to the whole process group and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Finished>;
}

/** Starts any program; colours are off. */
export const startProgram = (
  program: string,
  args: readonly string[],
  { cwd = root, env = {} }: CommandOptions = {},
): Running => {
  // In a process group of its own, so that `stop` reaches the children of npm too, as Ctrl-C does.
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    detached: true,
  });
  const text = { stdout: '', stderr: '', output: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      text.output += chunk;
      child.emit('output');
    });
  let done = false;
  const ended = once(child, 'close').then(([code]: (number | null)[]): Finished => {
    done = true;
    child.emit('output');
    return { code: code ?? null, stdout: text.stdout, stderr: text.stderr };
  });
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    // Not a synchronisation: it only makes a failure readable before Jest's own limit.
    const overdue = AbortSignal.timeout(PATIENCE_MS);
    for (;;) {
      const match = pattern.exec(text.output);
      if (match !== null) return match;
      if (done || overdue.aborted)
        throw new Error(
          `${done ? 'ended' : `${PATIENCE_MS / 1000} s`} without ${pattern}:\n${text.output}`,
        );
      await once(child, 'output', { signal: overdue }).catch(() => undefined);
    }
  };
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<Finished> => {
    if (!done) signalGroup(child.pid, signal);
    return ended;
  };
  return { child, output: () => text.output, until, ended, stop };
};

/** Starts the built command. */
export const startCommand = (args: readonly string[], options: CommandOptions = {}): Running => {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing: npm run build`);
  return startProgram(process.execPath, [COMMAND, ...args], options);
};
