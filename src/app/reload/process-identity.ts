import { readFileSync } from 'node:fs';
import { codeOf } from '../../gateway/code-of.js';

/** Which process it is, so that another one that got the same number later is not taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in ticks since the system did; empty where the system does not say. */
  readonly startedAt: string;
  /** Of the system's present run; empty where it does not say. */
  readonly bootId: string;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
};

/** The 22nd word; the second is the name of the program in brackets, which may have any character. */
const startOf = (pid: number): string => {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

/** The identity of the process with that number now. */
export const processIdentity = (pid: number): ProcessIdentity => ({
  pid,
  startedAt: startOf(pid),
  bootId: read('/proc/sys/kernel/random/boot_id'),
});

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Whether that very process still runs. */
export const isAlive = ({ pid, startedAt, bootId }: ProcessIdentity): boolean => {
  if (!exists(pid)) return false;
  const now = processIdentity(pid);
  return now.startedAt === startedAt && now.bootId === bootId;
};
