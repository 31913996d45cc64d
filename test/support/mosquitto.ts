import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

export interface MosquittoOptions {
  /** Default a free one. */
  readonly port?: number;
  /** Lines of mosquitto.conf beside the listener; default `allow_anonymous true`. */
  readonly config?: readonly string[];
}

/** Characters of its log: some minutes of a busy test, which counts what stands there. */
const MAX_LOG = 500_000;

/** A real mosquitto child process on the loopback interface. */
export interface Mosquitto {
  readonly port: number;
  readonly pid: number;
  /** What it wrote to its log so far. */
  readonly log: () => string;
  /** Ends it with `signal`, default SIGTERM, and waits for its end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Resolves when mosquitto says that it runs; its listener is open by then. */
const running = (child: ChildProcess, log: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    const failed = (): void => reject(new Error(`mosquitto did not start:\n${log()}`));
    child.once('error', reject);
    child.once('exit', failed);
    child.stderr?.on('data', () => {
      if (!log().includes('running')) return;
      child.off('exit', failed);
      resolve();
    });
  });

/** Starts mosquitto; call `stop` in the end. */
export const startMosquitto = async (options: MosquittoOptions = {}): Promise<Mosquitto> => {
  const port = options.port ?? (await freePort());
  const folder = await mkdtemp(join(tmpdir(), 'mosquitto-'));
  const lines = [
    `listener ${port} 127.0.0.1`,
    // As root it would change over to a user who may not read the files of the test.
    `user ${userInfo().username}`,
    'log_dest stderr',
    'log_type all',
    'max_queued_messages 1000',
    ...(options.config ?? ['allow_anonymous true']),
  ];
  const file = join(folder, 'mosquitto.conf');
  await writeFile(file, `${lines.join('\n')}\n`);
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin`;
  const child = spawn('mosquitto', ['-c', file], {
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let text = '';
  const log = (): string => text;
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-MAX_LOG);
  });
  await running(child, log);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    // mosquitto loses a SIGTERM that comes between its word that it runs and its main loop.
    const again = setInterval(() => child.kill(signal), 500);
    await ended;
    clearInterval(again);
    await rm(folder, { recursive: true, force: true });
  };
  return { port, pid: child.pid ?? 0, log, stop };
};
