/** Where a thread of an interface begins. */
import { readlinkSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { countSharedBytes } from './count-shared-bytes.js';
import { endChildren } from './end-children.js';
import { Host } from './host.js';
import { importDefinition } from './import-definition.js';
import type { WorkerStart } from './worker-plan.js';

/** As `workerPlan` hands it over. */
const { module, url, thread }: WorkerStart = workerData;
try {
  // `4711/task/4713`: the gateway has to know what this thread is called.
  thread[0] = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
} catch {
  // Elsewhere than on Linux nobody asks.
}
process.on('exit', () => endChildren('/proc/thread-self'));
// Its process is the gateway's: who means to end itself ends this thread.
const kill = process.kill.bind(process);
process.kill = (pid, signal) =>
  (pid === 0 || Math.abs(pid) === process.pid) && signal !== 0
    ? process.exit(1)
    : kill(pid, signal);

const host = new Host({
  sharedBytes: countSharedBytes(),
  load: () => importDefinition(module, url),
  post: (text) => parentPort?.postMessage(text),
});
parentPort?.on('message', (text: string) => host.receive(text));
