/** One field of a cron expression. */
export interface CronField {
  /** As node-cron calls it. */
  readonly key: 'second' | 'minute' | 'hour' | 'dayOfMonth' | 'month' | 'dayOfWeek';
  readonly label: string;
  /** For people. */
  readonly allowed: string;
  /** Words, beside numbers, in lower case. */
  readonly words: RegExp;
}

const NO_WORDS = /^$/;
const MONTHS =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const DAYS = /^((sun|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?)(day)?l?|l)$/;

/** All six, in their order; the first one may be missing. */
export const CRON_FIELDS: readonly CronField[] = [
  { key: 'second', label: 'second', allowed: '0 to 59', words: NO_WORDS },
  { key: 'minute', label: 'minute', allowed: '0 to 59', words: NO_WORDS },
  { key: 'hour', label: 'hour', allowed: '0 to 23', words: NO_WORDS },
  {
    key: 'dayOfMonth',
    label: 'day of month',
    allowed: '1 to 31, L for the last day, 15W for the weekday nearest to the 15th',
    words: /^(l|w|lw)$/,
  },
  { key: 'month', label: 'month', allowed: '1 to 12, or jan to dec', words: MONTHS },
  {
    key: 'dayOfWeek',
    label: 'day of week',
    allowed:
      '0 to 7 (0 and 7 are Sunday), sun to sat, mon#2 for the second Monday, 5L for the last Friday',
    words: DAYS,
  },
];
