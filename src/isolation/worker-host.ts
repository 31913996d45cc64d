/** Where a thread of an interface begins. */
import { parentPort, workerData } from 'node:worker_threads';
import { Host } from './host.js';
import { importDefinition } from './import-definition.js';

/** As `workerPlan` hands it over. */
const { module, url }: { module: string; url: string } = workerData;
const host = new Host({
  load: () => importDefinition(module, url),
  post: (text) => parentPort?.postMessage(text),
});
parentPort?.on('message', (text: string) => host.receive(text));
