import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FaultSite } from './fault-site.js';

const MIB = 1024 * 1024;

/** To be imported by a gateway that `usageOf` is asked of. */
export const TELL_USAGE = pathToFileURL(join(import.meta.dirname, 'tell-usage.mjs')).href;

/** What a process holds. */
export interface Usage {
  /** Heap and buffers after garbage collection. */
  readonly usedMiB: number;
  readonly residentMiB: number;
  readonly descriptors: number;
  readonly handles: number;
}

/** As `tell-usage.mjs` says it, in bytes. */
interface Told {
  readonly heapUsed: number;
  readonly external: number;
  readonly rss: number;
  readonly handles: Readonly<Record<string, number>>;
}

/** Has the gateway collect its garbage and say what it holds. */
export const usageOf = async (site: Pick<FaultSite, 'running' | 'until'>): Promise<Usage> => {
  const { child, output } = site.running();
  const told = (): string[] => output().match(/^usage .*$/gm) ?? [];
  const before = told().length;
  child.kill('SIGUSR2');
  await site.until(() => told().length > before, 'what it holds');
  const { heapUsed, external, rss, handles }: Told = JSON.parse((told().at(-1) ?? '').slice(6));
  return {
    usedMiB: (heapUsed + external) / MIB,
    residentMiB: rss / MIB,
    descriptors: readdirSync(`/proc/${child.pid}/fd`).length,
    handles: Object.values(handles).reduce((total, count) => total + count, 0),
  };
};
