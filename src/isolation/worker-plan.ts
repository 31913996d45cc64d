import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { faultText } from '../errors/fault-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Channel, ChannelEvents, HostPlan } from './channel.js';
import { endChildren } from './end-children.js';
import { hostEnvironment } from './host-environment.js';
import { readOutput } from './read-output.js';
import { fromWireError, toWireError } from './wire-error.js';

export interface ModulePlanOptions {
  /** As the configuration names it. */
  readonly module: string;
  /** A `file:` URL. */
  readonly url: string;
  readonly memoryMiB: number;
  /** Where the compiled hosts are; for tests that run from the sources. */
  readonly hosts?: string | undefined;
}

/** What a thread is given to begin with. */
export interface WorkerStart extends Pick<ModulePlanOptions, 'module' | 'url'> {
  /** Shared: where the thread writes what the system calls it, on Linux; 0 otherwise. */
  readonly thread: Int32Array;
}

/**
 * The engine ends the whole process where one allocation goes over its limit, and a table that grows
 * is doubled at once: so its limit is far beyond, and `MemoryWatch` holds ours.
 */
const engineMiB = (memoryMiB: number): number => 4 * memoryMiB + 1024;

const faultOf = (error: unknown, memoryMiB: number): GatewayError => {
  const cause = fromWireError(toWireError(error));
  return 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new GatewayError(
        'INTERFACE_MEMORY',
        `it used more than ${memoryMiB} MiB of memory (memorylimit)`,
        { cause },
      )
    : new GatewayError('INTERFACE_ENDED', `its thread ended: ${faultText(cause)}`, { cause });
};

const openWorker = (
  { module, url, memoryMiB, hosts = import.meta.url }: ModulePlanOptions,
  { onText, onOutput, onEnd }: ChannelEvents,
): Channel => {
  const thread = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL('./worker-host.js', hosts), {
    workerData: { module, url, thread } satisfies WorkerStart,
    resourceLimits: { maxOldGenerationSizeMb: engineMiB(memoryMiB) },
    env: hostEnvironment(),
    stdout: true,
    stderr: true,
  });
  let fault: GatewayError | undefined;
  const ended = new Promise<void>((resolve) =>
    worker.once('exit', (code) => {
      resolve();
      fault ??= new GatewayError('INTERFACE_ENDED', `its thread ended with exit code ${code}`);
      onEnd(fault);
    }),
  );
  // A module can reach the port too: what is no text breaks the protocol as any other word does,
  // and making text of it could run into a ring or a member that is not to be called.
  worker.on('message', (text: unknown) => onText(typeof text === 'string' ? text : typeof text));
  worker.on('error', (error: unknown) => {
    fault = faultOf(error, memoryMiB);
  });
  for (const stream of [worker.stdout, worker.stderr]) readOutput(stream, onOutput);
  const endPrograms = (): void => {
    if (thread[0] !== 0) endChildren(`/proc/self/task/${thread[0]}`);
  };
  return {
    send: (text) => worker.postMessage(text),
    end: async () => {
      // Before, as a thread that has ended has none; and after, as it may have waited for one and gone on.
      endPrograms();
      const terminated = worker.terminate();
      endPrograms();
      await terminated;
      await ended;
    },
  };
};

/** Runs a module in a thread of its own. */
export const workerPlan = (options: ModulePlanOptions): HostPlan => ({
  module: options.module,
  hint: `node ${fileURLToPath(options.url)}   shows where`,
  memoryMiB: options.memoryMiB,
  open: (events) => openWorker(options, events),
});
