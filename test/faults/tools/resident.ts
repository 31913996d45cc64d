import { readFileSync } from 'node:fs';

/** Memory of a process that is in use now, in MiB; only Linux tells. */
export const residentMiB = (pid: number): number => {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kib === undefined) throw new Error(`process ${pid} does not say how much memory it has`);
  return Number(kib) / 1024;
};
