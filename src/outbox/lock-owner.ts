import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { faultCode } from './fault-code.js';

/** Who holds a lock, as far as the system tells. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, so that another one with its number is told apart; Linux only, as the rest. */
  readonly startTime?: string;
  readonly bootId?: string;
  /** Process numbers mean something in one of these only; each container has its own. */
  readonly pidNamespace?: string;
  readonly machineId?: string;
}

/** The namespace that is no container's: its number is fixed in the kernel. */
const INITIAL_NAMESPACE = 'pid:[4026531836]';

const textOf = async (path: string): Promise<string | undefined> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return undefined;
  }
};

/** A process in the list of the system; undefined where it is not there, or not shown to this user. */
const listed = async (pid: number): Promise<{ state: string; startTime: string } | undefined> => {
  const stat = await textOf(`/proc/${pid}/stat`);
  // The name before may have any characters, also blanks and brackets (proc(5)).
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const { 0: state, 19: startTime } = fields;
  return state === undefined || startTime === undefined ? undefined : { state, startTime };
};

/** This process. */
export const thisOwner = async (): Promise<LockOwner> => {
  const bootId = await textOf('/proc/sys/kernel/random/boot_id');
  const pidNamespace = await readlink('/proc/self/ns/pid').catch(() => undefined);
  const startTime = (await listed(process.pid))?.startTime;
  const machineId = await textOf('/etc/machine-id');
  return {
    pid: process.pid,
    host: hostname(),
    ...(startTime && { startTime }),
    ...(bootId && { bootId }),
    ...(pidNamespace && { pidNamespace }),
    ...(machineId && { machineId }),
  };
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return faultCode(cause) !== 'ESRCH';
  }
};

/** Whether both are on one machine, that has been started anew since. */
const wasRebooted = (owner: LockOwner, self: LockOwner): boolean =>
  owner.machineId !== undefined &&
  owner.machineId === self.machineId &&
  owner.host === self.host &&
  owner.pidNamespace === INITIAL_NAMESPACE &&
  self.pidNamespace === INITIAL_NAMESPACE &&
  owner.bootId !== self.bootId;

/** Whether an owner is alive; `unknown` where it lives, or lived, on another machine or in another container. */
export const judgeOwner = async (
  owner: LockOwner,
  self: LockOwner,
): Promise<'alive' | 'dead' | 'unknown'> => {
  const { bootId, pidNamespace, startTime, pid } = owner;
  if (bootId === undefined || pidNamespace === undefined || startTime === undefined)
    // Without /proc the number may be that of another process meanwhile.
    return owner.host === self.host && self.bootId === undefined && !isRunning(pid)
      ? 'dead'
      : 'unknown';
  if (bootId === self.bootId && pidNamespace === self.pidNamespace) {
    const process = await listed(pid);
    if (process === undefined) return isRunning(pid) ? 'unknown' : 'dead';
    // One that has ended stays listed until its parent asks for it.
    const hasEnded = process.state === 'Z' || process.state === 'X';
    return process.startTime === startTime && !hasEnded ? 'alive' : 'dead';
  }
  return wasRebooted(owner, self) ? 'dead' : 'unknown';
};
