import type { LateTurn } from './periodic-task.js';

/** @example `read took longer than its period of 1000 ms: 1204 ms` */
export const lateText = ({ name, periodMs, tookMs, isRunning }: LateTurn): string =>
  isRunning
    ? `${name} takes longer than its period of ${periodMs} ms: it still runs when it is due again`
    : `${name} took longer than its period of ${periodMs} ms: ${Math.round(tookMs)} ms`;
