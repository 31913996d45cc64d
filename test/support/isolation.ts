import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostPlan } from '../../src/isolation/channel.js';
import { processPlan } from '../../src/isolation/process-plan.js';
import { workerPlan } from '../../src/isolation/worker-plan.js';
import { DIST } from './built-command.js';

const root = join(import.meta.dirname, '../..');
const hosts = pathToFileURL(join(DIST, 'src/isolation/')).href;

/** The plan of a module of test/fixtures/hostile; its host is the built one, which node can run. */
export const hostilePlan = (isolation: 'worker' | 'process', name: string): HostPlan => {
  const built = new URL('worker-host.js', hosts);
  if (!existsSync(built)) throw new Error(`${built.href} is missing: npm run build`);
  const file = join(root, 'test/fixtures/hostile', `${name}.mjs`);
  // A thread shares what node needs for itself; a process has it for its own.
  const memoryMiB = isolation === 'worker' ? 48 : 128;
  const options = { module: `./${name}.mjs`, url: pathToFileURL(file).href, memoryMiB, hosts };
  return isolation === 'worker' ? workerPlan(options) : processPlan(options);
};
