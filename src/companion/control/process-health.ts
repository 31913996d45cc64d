import type { GatewayStatus } from '../../gateway/gateway-status.js';

/** How the process does: for a look, or a check from outside. */
export interface ProcessHealth {
  /** Whether the broker and every interface that is to run are there. */
  readonly healthy: boolean;
  readonly level: GatewayStatus['level'];
  /** ISO 8601. */
  readonly time: string;
  /** Seconds since the process began. */
  readonly uptime: number;
  /** Bytes. */
  readonly memory: { readonly resident: number; readonly heap: number };
  /** The part of the time in which the event loop was busy, since the start: 1 is all of it. */
  readonly load: number;
  /** How many interfaces are in each state. */
  readonly interfaces: Readonly<Record<string, number>>;
}

const countBy = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

export const processHealth = ({ level, interfaces }: GatewayStatus): ProcessHealth => {
  const { rss, heapUsed } = process.memoryUsage();
  return {
    healthy: level === 2,
    level,
    time: new Date().toISOString(),
    uptime: Math.round(process.uptime()),
    memory: { resident: rss, heap: heapUsed },
    load: Number(performance.eventLoopUtilization().utilization.toFixed(3)),
    interfaces: countBy(interfaces.map(({ state }) => state)),
  };
};
