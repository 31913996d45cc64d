import type { Loop } from './service.js';

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** @example `loop read: 360 turns, 12 ms on average, 80 ms at most, 2 failed, 1 left out` */
export const loopText = ({ name, statistics }: Loop): string => {
  const { runs, failed, overrun, meanMs, maxMs } = statistics;
  return [
    `loop ${name}: ${runs} ${runs === 1 ? 'turn' : 'turns'}`,
    ...(runs === 0 ? [] : [`${ms(meanMs)} on average`, `${ms(maxMs)} at most`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(overrun === 0 ? [] : [`${overrun} left out`]),
  ].join(', ');
};
