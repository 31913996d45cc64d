import { GatewayError } from '../errors/gateway-error.js';

/** How far the clocks of a place are ahead of UTC at a time. */
export type ZoneOffset = (atMs: number) => number;

/**
 * @param timezone an IANA name; by default that of the machine
 * @throws GatewayError `SCHEDULE_BAD_CRON`
 */
export const zoneOffset = (timezone?: string): ZoneOffset => {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    throw new GatewayError(
      'SCHEDULE_BAD_CRON',
      `the time zone ${JSON.stringify(timezone)?.slice(0, 100)} is not known; expected a name of the IANA database, for example Europe/Berlin`,
      { cause },
    );
  }
  return (atMs) => {
    const parts = new Map(
      format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const localMs = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return localMs - Math.floor(atMs / 1000) * 1000;
  };
};
