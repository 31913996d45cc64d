import { GatewayError } from '../errors/gateway-error.js';
import { cronFault } from './cron-fault.js';
import { nodeCron } from './node-cron.js';

/** What a cron expression says, on a calendar without a time zone. */
export interface CronRule {
  /** In their order. */
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** 1 to 12. */
  readonly months: ReadonlySet<number>;
  /** @param dayMs midnight of a day, counted as if it were UTC */
  readonly matchesDay: (dayMs: number) => boolean;
}

const inOrder = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].sort((one, other) => one - other);

/** Whether a field is restricted, as cron sees it: what begins with a star is not. */
const isRestricted = (text: string | undefined): boolean =>
  text !== undefined && !/^[*?]/.test(text);

/**
 * Reads a cron expression. Where day of month and day of week are both restricted, a day needs to fit
 * one of them, as with cron; node-cron alone would ask for both.
 *
 * @throws GatewayError `SCHEDULE_BAD_CRON`
 */
export const parseCron = (expression: string): CronRule => {
  const fault = cronFault(expression);
  if (fault !== undefined)
    throw new GatewayError(
      'SCHEDULE_BAD_CRON',
      `the cron expression "${expression.slice(0, 100)}": ${fault.message}`,
    );
  const cron = nodeCron();
  const text = expression.trim().replace(/\s+/g, ' ');
  const { second, minute, hour, dayOfMonth, month, dayOfWeek } = cron.parse(text);
  const dayRule = (days: string, weekdays: string): ((date: Date) => boolean) => {
    const task = cron.createTask(`0 0 0 ${days} ${month.join()} ${weekdays}`, () => undefined, {
      timezone: 'UTC',
    });
    // It would stay in a list of all tasks; what it matches it still knows.
    void task.destroy();
    return (date) => task.match(date);
  };
  const [days, , weekdays] = text.split(' ').slice(-3);
  const rules =
    !text.startsWith('@') && isRestricted(days) && isRestricted(weekdays)
      ? [dayRule(dayOfMonth.join(), '*'), dayRule('*', dayOfWeek.join())]
      : [dayRule(dayOfMonth.join(), dayOfWeek.join())];
  return {
    seconds: inOrder(second),
    minutes: inOrder(minute),
    hours: inOrder(hour),
    months: new Set(month),
    matchesDay: (dayMs) => rules.some((matches) => matches(new Date(dayMs))),
  };
};
