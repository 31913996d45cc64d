import { zoneOffset } from './zone-offset.js';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A time as clocks of a place show it.
 *
 * @param timezone an IANA name; by default that of the machine
 * @example zoneTimeText(0, 'Europe/Berlin') // 'Thu 1970-01-01 01:00:00 +01:00'
 * @throws GatewayError `SCHEDULE_BAD_CRON`
 */
export const zoneTimeText = (atMs: number, timezone?: string): string => {
  const offsetMs = zoneOffset(timezone)(atMs);
  const local = new Date(atMs + offsetMs);
  const minutes = Math.abs(Math.round(offsetMs / 60_000));
  const sign = offsetMs < 0 ? '-' : '+';
  const [date, time] = local.toISOString().split('T');
  return `${DAYS[local.getUTCDay()]} ${date} ${time?.slice(0, 8)} ${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
