import { CronTimes } from '../../../src/schedule/cron-times.js';

const times = (expression: string, timezone: string, after: string, count: number): string[] => {
  const cron = new CronTimes(expression, timezone);
  const found: string[] = [];
  let afterMs = Date.parse(after);
  while (found.length < count) {
    const next = cron.next(afterMs);
    if (next === undefined) break;
    found.push(new Date(next).toISOString().replace(/:00\.000Z$/, 'Z'));
    afterMs = next;
  }
  return found;
};

test.each([
  [
    'minute',
    '*/20 * * * *',
    'UTC',
    '2026-11-21T23:30:00Z',
    ['2026-11-21T23:40Z', '2026-11-22T00:00Z'],
  ],
  [
    'weekday',
    '0 7 * * mon-fri',
    'UTC',
    '2026-11-20T07:00:00Z',
    ['2026-11-23T07:00Z', '2026-11-24T07:00Z'],
  ],
  [
    'seconds',
    '30 0 12 * * *',
    'UTC',
    '2026-11-20T12:00:29.5Z',
    ['2026-11-20T12:00:30.000Z', '2026-11-21T12:00:30.000Z'],
  ],
  [
    'February 29',
    '30 2 29 2 *',
    'Europe/Berlin',
    '2026-11-01T00:00:00Z',
    ['2028-02-29T01:30Z', '2032-02-29T01:30Z'],
  ],
  [
    'last day',
    '0 0 L * *',
    'UTC',
    '2026-01-31T00:00:00Z',
    ['2026-02-28T00:00Z', '2026-03-31T00:00Z'],
  ],
  [
    'second Monday',
    '0 0 * * mon#2',
    'UTC',
    '2026-11-01T00:00:00Z',
    ['2026-11-09T00:00Z', '2026-12-14T00:00Z'],
  ],
  ['a word', '@monthly', 'UTC', '2026-11-01T00:00:00Z', ['2026-12-01T00:00Z', '2027-01-01T00:00Z']],
  [
    'over the end of the week',
    '0 0 * * sat-mon',
    'UTC',
    '2026-11-21T00:00:00Z',
    ['2026-11-22T00:00Z', '2026-11-23T00:00Z', '2026-11-28T00:00Z'],
  ],
  [
    'a zone of three quarters',
    '0 12 * * *',
    'Asia/Kathmandu',
    '2026-11-21T00:00:00Z',
    ['2026-11-21T06:15Z', '2026-11-22T06:15Z'],
  ],
  [
    'either day, as cron has it',
    '0 7 1 * mon',
    'UTC',
    '2026-11-01T00:00:00Z',
    ['2026-11-01T07:00Z', '2026-11-02T07:00Z', '2026-11-09T07:00Z'],
  ],
  [
    'a starred day restricts nothing',
    '0 7 * * mon',
    'UTC',
    '2026-11-01T00:00:00Z',
    ['2026-11-02T07:00Z', '2026-11-09T07:00Z'],
  ],
])('%s: %s', (_name, expression, timezone, after, expected) => {
  expect(times(expression, timezone, after, expected.length)).toEqual(expected);
});

describe('where clocks are put back', () => {
  test('a time that comes twice is due once, the first time', () => {
    expect(times('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30Z',
      '2026-10-26T01:30Z',
    ]);
    expect(times('30 1 * * *', 'America/New_York', '2026-10-31T12:00:00Z', 2)).toEqual([
      '2026-11-01T05:30Z',
      '2026-11-02T06:30Z',
    ]);
  });

  test('asked for within the second hour, it is due the day after', () => {
    expect(times('30 2 * * *', 'Europe/Berlin', '2026-10-25T01:10:00Z', 1)).toEqual([
      '2026-10-26T01:30Z',
    ]);
  });

  test('what is due every hour goes on through both hours', () => {
    expect(times('*/30 * * * *', 'Europe/Berlin', '2026-10-24T23:30:00Z', 6)).toEqual([
      '2026-10-25T00:00Z',
      '2026-10-25T00:30Z',
      '2026-10-25T01:00Z',
      '2026-10-25T01:30Z',
      '2026-10-25T02:00Z',
      '2026-10-25T02:30Z',
    ]);
  });

  test('at midnight, an hour of the day before comes again', () => {
    expect(times('0 * 25 3 *', 'America/Asuncion', '2023-03-26T01:00:00Z', 3)).toEqual([
      '2023-03-26T02:00Z',
      '2023-03-26T03:00Z',
      '2024-03-25T04:00Z',
    ]);
    expect(times('0 23 25 3 *', 'America/Asuncion', '2023-03-26T01:00:00Z', 2)).toEqual([
      '2023-03-26T02:00Z',
      '2024-03-26T03:00Z',
    ]);
  });

  test('by half an hour only', () => {
    expect(times('45 1 * * *', 'Australia/Lord_Howe', '2026-04-03T20:00:00Z', 2)).toEqual([
      '2026-04-04T14:45Z',
      '2026-04-05T15:15Z',
    ]);
  });
});

describe('where clocks are put forward', () => {
  test('a time that does not come is due at the change', () => {
    expect(times('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T01:00Z',
      '2026-03-30T00:30Z',
    ]);
  });

  test('several of them are due there once', () => {
    expect(times('*/10 2,3 * * *', 'Europe/Berlin', '2026-03-29T00:00:00Z', 2)).toEqual([
      '2026-03-29T01:00Z',
      '2026-03-29T01:10Z',
    ]);
  });

  test('at midnight, on the day that begins at one', () => {
    expect(times('30 0 * * *', 'Africa/Cairo', '2026-04-22T23:00:00Z', 3)).toEqual([
      '2026-04-23T22:00Z',
      '2026-04-24T21:30Z',
      '2026-04-25T21:30Z',
    ]);
  });

  test('what is due every hour has an hour less', () => {
    expect(times('0 * * * *', 'Europe/Berlin', '2026-03-28T23:00:00Z', 3)).toEqual([
      '2026-03-29T00:00Z',
      '2026-03-29T01:00Z',
      '2026-03-29T02:00Z',
    ]);
  });
});

test('over a year of every zone rule, each day has its time once', () => {
  for (const timezone of ['Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Cairo']) {
    const cron = new CronTimes('15 2 * * *', timezone);
    let afterMs = Date.parse('2026-01-01T12:00:00Z');
    const endMs = Date.parse('2027-01-01T12:00:00Z');
    let count = 0;
    for (
      let next = cron.next(afterMs);
      next !== undefined && next <= endMs;
      next = cron.next(next)
    ) {
      expect(next - afterMs).toBeLessThanOrEqual(36 * 3_600_000);
      afterMs = next;
      count += 1;
    }
    expect(count).toBe(365);
  }
});

test('what never comes is found soon', () => {
  expect(new CronTimes('0 0 L-30 2 *', 'Europe/Berlin').next(0)).toBeUndefined();
});
