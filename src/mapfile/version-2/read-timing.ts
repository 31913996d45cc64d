import type { DocumentPath } from '../../errors/problem.js';
import type {
  MergeDefinition,
  ReceiveDefinition,
  ReportDefinition,
} from '../../map/definition/route-definition.js';
import { durationMs } from './duration-ms.js';
import type { MapPart, RouteFile } from './map-part.js';

const DAY_MS = 86_400_000;

/** What a timer of Node can wait, a little under 25 days. */
const MAX_TIMER_DAYS = 24;

/** No timer waits for it, and `commandexpiry` has the same bound. */
const MAX_EXPIRES_DAYS = 365;

/** A duration of at least a millisecond. */
const within = (
  part: MapPart,
  path: DocumentPath,
  text: string,
  maxDays = MAX_TIMER_DAYS,
): number => {
  const ms = durationMs(text);
  if (ms >= 1 && ms <= maxDays * DAY_MS) return ms;
  part.list.error(
    'MAP_WRONG_VALUE',
    path,
    `${String(path.at(-1))} is "${text}"; expected 1ms to ${maxDays}d`,
  );
  return 1;
};

/** M10.1 to M10.3 */
export const readReport = (
  part: MapPart,
  path: DocumentPath,
  raw: RouteFile['report'],
): ReportDefinition | undefined => {
  if (raw === undefined) return undefined;
  const { change, deadband } = raw;
  const ms = (key: 'throttle' | 'debounce' | 'heartbeat'): number | undefined =>
    raw[key] === undefined ? undefined : within(part, [...path, key], raw[key]);
  const [throttleMs, debounceMs, heartbeatMs] = [ms('throttle'), ms('debounce'), ms('heartbeat')];
  return {
    ...(change !== undefined && { change: change !== false }),
    ...(typeof change === 'string' && { changeAfterMs: within(part, [...path, 'change'], change) }),
    ...(deadband !== undefined && { deadband }),
    ...(throttleMs !== undefined && { throttleMs }),
    ...(debounceMs !== undefined && { debounceMs }),
    ...(heartbeatMs !== undefined && { heartbeatMs }),
  };
};

/** M8.2, M8.3 */
export const readReceive = (
  part: MapPart,
  path: DocumentPath,
  raw: RouteFile['receive'],
): ReceiveDefinition | undefined => {
  if (raw === undefined) return undefined;
  const { retained, expires } = raw;
  return {
    ...(retained !== undefined && { retained }),
    ...(expires !== undefined && {
      expiresMs: within(part, [...path, 'expires'], expires, MAX_EXPIRES_DAYS),
    }),
  };
};

/** M6.4 */
export const readMerge = (
  part: MapPart,
  path: DocumentPath,
  raw: RouteFile['merge'],
): MergeDefinition | undefined =>
  raw === undefined
    ? undefined
    : { of: raw.of, withinMs: within(part, [...path, 'within'], raw.within) };
