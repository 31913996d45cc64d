import { cronFault } from '../../../src/schedule/cron-fault.js';
import { cronTask } from '../../../src/schedule/cron-task.js';

test.each([
  '* * * * *',
  '0 7 * * mon-fri',
  '*/5 0-12,20 1,15,L jan,DECEMBER *',
  '0 0 7 * * SUN',
  '@daily',
  ' @Hourly ',
  '0  0 15W * ?',
  '0 0 * * 5L',
  '0 0 LW * *',
  '0 0 L-2 * *',
  '0\t0 * * monday',
])('%s is understood', (expression) => {
  expect(cronFault(expression)).toBeUndefined();
});

test.each([
  ['', 'has 0 fields', ''],
  ['* * * *', 'has 4 fields; expected minute, hour, day of month, month, day of week', '* * * *'],
  ['61 * * * *', 'the minute is "61": expected 0 to 59; as *, a number', '61'],
  ['0 25 * * *', 'the hour is "25": expected 0 to 23', '25'],
  ['0 7 * * mon-fry', 'the day of week "mon-fry" has "fry" in it', 'mon-fry'],
  ['0 7 * * sunmon', 'the day of week "sunmon" has "sunmon" in it', 'sunmon'],
  ['0 7 * foo *', 'the month "foo" has "foo" in it: expected 1 to 12, or jan to dec', 'foo'],
  ['0-999999999 * * * *', 'has a number that is too large', '0-999999999'],
  ['0 0 31 2 *', 'the day of month "31" does not come in the months', '31'],
  ['*/0 * * * *', 'the minute is "*/0"', '*/0'],
  ['5/15 * * * *', 'the minute is "5/15"', '5/15'],
  ['@reboot', 'is not known; expected five fields, or @hourly', '@reboot'],
  ['0 0 32 * *', 'the day of month is "32"', '32'],
  [`${'0,'.repeat(200)}0 * * * *`, 'has 409 characters, more than 256', undefined],
])('%s is not', (expression, message, part) => {
  const fault = cronFault(expression);
  expect(fault?.message).toContain(message);
  if (part !== undefined && fault !== undefined)
    expect(expression.slice(fault.offset, fault.offset + fault.length)).toBe(part);
});

test('a task is refused with the whole expression', () => {
  expect(() => cronTask('0 25 * * *', () => undefined, { onFailure: () => undefined })).toThrow(
    expect.objectContaining({
      code: 'SCHEDULE_BAD_CRON',
      message: expect.stringMatching(/^the cron expression "0 25 \* \* \*": the hour is "25"/),
    }),
  );
});

test('so is an unknown time zone', () => {
  expect(() =>
    cronTask('0 2 * * *', () => undefined, {
      timezone: 'Europe/Berln',
      onFailure: () => undefined,
    }),
  ).toThrow(
    expect.objectContaining({
      code: 'SCHEDULE_BAD_CRON',
      message: expect.stringContaining('the time zone "Europe/Berln" is not known'),
    }),
  );
});

test('nothing stays in the list of node-cron', async () => {
  cronTask('0 2 * * *', () => undefined, { onFailure: () => undefined }).end();
  const { createRequire } = await import('node:module');
  const { getTasks } = createRequire(import.meta.url)('node-cron');
  expect(getTasks().size).toBe(0);
});
