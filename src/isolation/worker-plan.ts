import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { faultText } from '../errors/fault-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Channel, ChannelEvents, HostPlan } from './channel.js';
import { hostEnvironment } from './host-environment.js';
import { LineSplitter } from './line-splitter.js';
import { fromWireError, toWireError } from './wire-error.js';

const MAX_OUTPUT_LINE = 4096;

export interface ModulePlanOptions {
  /** As the configuration names it. */
  readonly module: string;
  /** A `file:` URL. */
  readonly url: string;
  readonly memoryMiB: number;
  /** Where the compiled hosts are; for tests that run from the sources. */
  readonly hosts?: string | undefined;
}

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
  const worker = new Worker(new URL('./worker-host.js', hosts), {
    workerData: { module, url },
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
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
  worker.on('message', (text: unknown) => onText(String(text)));
  worker.on('error', (error: unknown) => {
    fault = faultOf(error, memoryMiB);
  });
  for (const stream of [worker.stdout, worker.stderr]) {
    const lines = new LineSplitter(MAX_OUTPUT_LINE, onOutput);
    stream.setEncoding('utf8').on('data', (chunk: string) => lines.push(chunk));
  }
  return {
    send: (text) => worker.postMessage(text),
    end: async () => {
      await worker.terminate();
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
