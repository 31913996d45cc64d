import { setTimeout as pause } from 'node:timers/promises';

/** How long programs may take to end when they are asked to. */
export const GRACE_MS = 1000;
/** How often is looked whether they have. */
const LOOK_MS = 20;

/** @returns whether somebody was there */
const signalGroup = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
};

/** Ends the process group of a program: all that it has started, unless that left the group. */
export const endGroup = async (pid: number, signal: NodeJS.Signals): Promise<void> => {
  if (!signalGroup(pid, signal)) return;
  const untilMs = performance.now() + GRACE_MS;
  while (performance.now() < untilMs) {
    await pause(LOOK_MS);
    if (!signalGroup(pid, 0)) return;
  }
  signalGroup(pid, 'SIGKILL');
};
