import { statfs } from 'node:fs/promises';
import { cpus, freemem, loadavg, totalmem, uptime } from 'node:os';
import { resolve } from 'node:path';
import { cpuTimes, cpuUse } from './cpu-use.js';
import { diskNames } from './disk-names.js';
import { fullness } from './fullness.js';
import type { Options } from './options.generated.js';
import { readTemperatures } from './read-temperatures.js';

export type Group = Required<Options>['groups'][number];
type Arguments = Readonly<Record<string, string>>;

/** One thing that is asked for, and what it tells as arguments. */
export interface Probe {
  readonly group: Group;
  /** For people: `disk /var`. */
  readonly subject: string;
  readonly ask: () => Promise<Arguments>;
}

const load = async (): Promise<Arguments> => {
  const [one = 0, five = 0, fifteen = 0] = loadavg();
  return { load1: one.toFixed(2), load5: five.toFixed(2), load15: fifteen.toFixed(2) };
};

/** Tells about the time since it was asked last, the first time since it was made. */
const cpuProbe = (): (() => Promise<Arguments>) => {
  let before = cpuTimes(cpus());
  return async () => {
    const now = cpuTimes(cpus());
    const use = cpuUse(before, now);
    before = now;
    return use === undefined ? {} : { cpu: use.toFixed(1) };
  };
};

const disk = async (name: string, folder: string): Promise<Arguments> => {
  const { blocks, bavail, bsize } = await statfs(folder);
  return fullness(name, { total: blocks * bsize, available: bavail * bsize });
};

/** Where an interface looks. */
export interface ProbeOptions extends Pick<Required<Options>, 'groups' | 'disks'> {
  /** Where relative folders start. */
  readonly folder: string;
  /** Default `/sys`. */
  readonly sys?: string;
}

/** What is to be asked for each report, in the order of the groups. */
export const probesOf = ({ groups, disks, folder, sys = '/sys' }: ProbeOptions): Probe[] => {
  const of: Readonly<Record<Group, () => Probe[]>> = {
    load: () => [{ group: 'load', subject: 'load', ask: load }],
    cpu: () => [{ group: 'cpu', subject: 'cpu', ask: cpuProbe() }],
    memory: () => [
      {
        group: 'memory',
        subject: 'memory',
        ask: async () => fullness('memory', { total: totalmem(), available: freemem() }),
      },
    ],
    disk: () =>
      [...diskNames(disks)].map(([path, name]) => ({
        group: 'disk',
        subject: `disk ${path}`,
        ask: () => disk(name, resolve(folder, path)),
      })),
    temperature: () => [
      { group: 'temperature', subject: 'temperature', ask: () => readTemperatures(sys) },
    ],
    uptime: () => [
      {
        group: 'uptime',
        subject: 'uptime',
        ask: async () => ({ uptime: String(Math.floor(uptime())) }),
      },
    ],
  };
  return groups.flatMap((group) => of[group]());
};
