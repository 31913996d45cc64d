import type { CpuInfo } from 'node:os';

/** Milliseconds that all processors together were busy, and that passed, since the start. */
export interface CpuTimes {
  readonly busy: number;
  readonly all: number;
}

/** The sum over all processors. */
export const cpuTimes = (processors: readonly Pick<CpuInfo, 'times'>[]): CpuTimes => {
  let busy = 0;
  let all = 0;
  for (const { times } of processors) {
    const sum = times.user + times.nice + times.sys + times.irq + times.idle;
    all += sum;
    busy += sum - times.idle;
  }
  return { busy, all };
};

/** How busy the processors were between two moments, 0 to 100; undefined where no time passed. */
export const cpuUse = (before: CpuTimes, after: CpuTimes): number | undefined => {
  const passed = after.all - before.all;
  if (passed <= 0) return undefined;
  return Math.min(100, Math.max(0, (100 * (after.busy - before.busy)) / passed));
};
