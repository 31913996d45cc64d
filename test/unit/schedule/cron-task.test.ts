import { cronTask } from '../../../src/schedule/cron-task.js';
import type { ScheduledTask } from '../../../src/schedule/repeated-task.js';
import { processorMs } from '../../support/processor-ms.js';
import { ManualClock } from './manual-clock.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const run = (
  expression: string,
  wall: string,
  options: { readonly timezone?: string; readonly jitterMs?: number } = {},
): { clock: ManualClock; turns: string[]; task: ScheduledTask } => {
  const clock = new ManualClock(wall);
  const turns: string[] = [];
  const task = cronTask(
    expression,
    () => void turns.push(new Date(clock.wallMs()).toISOString().slice(5, 19)),
    { timezone: 'UTC', ...options, clock, random: () => 0.5, onFailure: () => undefined },
  );
  return { clock, turns, task };
};

test('a task runs at its times, exactly', async () => {
  const { clock, turns, task } = run('*/20 7,8 * * *', '2026-11-21T06:59:30.250Z');
  await clock.pass(HOUR_MS);
  expect(turns).toEqual(['11-21T07:00:00', '11-21T07:20:00', '11-21T07:40:00']);
  expect(task.statistics).toMatchObject({ runs: 3, overrun: 0 });
});

test('a time weeks away is waited for in parts', async () => {
  const { clock, turns } = run('0 0 27 6 *', '2026-06-01T00:00:00Z');
  // Nearly all of it in a sleep: the parts of weeks one by one are work for minutes on a busy machine.
  clock.sleep((26 * 24 - 1) * HOUR_MS);
  await clock.pass(2 * HOUR_MS);
  expect(turns).toEqual(['06-27T00:00:00']);
});

test('the time zone counts, and its change of the clocks', async () => {
  const { clock, turns } = run('0 7 * * *', '2026-10-24T00:00:00Z', { timezone: 'Europe/Berlin' });
  await clock.pass(48 * HOUR_MS);
  expect(turns).toEqual(['10-24T05:00:00', '10-25T06:00:00']);
});

test('a machine that slept has one late turn, not a burst', async () => {
  const { clock, turns } = run('*/10 * * * *', '2026-11-21T12:05:00Z');
  await clock.pass(MINUTE_MS);
  clock.sleep(9 * HOUR_MS);
  await clock.pass(5 * MINUTE_MS);
  expect(turns).toEqual(['11-21T21:06:10', '11-21T21:10:00']);
});

test('so has a process that was busy', async () => {
  const { clock, turns } = run('* * * * *', '2026-11-21T12:00:30Z');
  clock.block(5 * MINUTE_MS);
  await clock.pass(MINUTE_MS);
  expect(turns).toEqual(['11-21T12:05:30', '11-21T12:06:00']);
});

test('a clock that is put back is followed', async () => {
  const { clock, turns } = run('0 * * * *', '2026-11-21T11:59:00Z');
  await clock.pass(2 * MINUTE_MS);
  clock.set(-2 * HOUR_MS);
  await clock.pass(HOUR_MS);
  expect(turns).toEqual(['11-21T12:00:00', '11-21T11:00:00']);
});

test('a little back repeats nothing', async () => {
  const { clock, turns } = run('0 * * * *', '2026-11-21T11:59:00Z');
  await clock.pass(MINUTE_MS + 500);
  clock.set(-5_000);
  await clock.pass(HOUR_MS);
  expect(turns).toEqual(['11-21T12:00:00']);
});

test('what a clock that is put forward passes over comes once', async () => {
  const { clock, turns } = run('*/10 * * * *', '2026-11-21T12:01:00Z');
  clock.set(HOUR_MS);
  await clock.pass(10 * MINUTE_MS);
  expect(turns).toEqual(['11-21T13:01:10', '11-21T13:10:00']);
});

test('a clock that was wrong by years begins anew, at once', async () => {
  const { clock, turns } = run('* * * * * *', '1970-01-01T00:00:00.500Z');
  clock.set(Date.parse('2026-11-21T12:00:00Z'));
  // Generous: second by second it would be hours.
  expect(await processorMs(() => clock.pass(3_000))).toBeLessThan(10_000);
  expect(turns).toEqual(['11-21T12:00:02', '11-21T12:00:03']);
});

test('jitter delays each turn', async () => {
  const { clock, turns } = run('0 * * * *', '2026-11-21T11:59:00Z', { jitterMs: 20_000 });
  await clock.pass(2 * HOUR_MS);
  expect(turns).toEqual(['11-21T12:00:10', '11-21T13:00:10']);
});

test('stopped it has no timer, started with a delay it leaves out what comes before', async () => {
  const { clock, turns, task } = run('* * * * *', '2026-11-21T12:00:30Z');
  task.stop();
  expect(clock.timers).toBe(0);
  task.start(2 * MINUTE_MS);
  await clock.pass(3 * MINUTE_MS);
  expect(turns).toEqual(['11-21T12:03:00']);
  expect(task.isRunning).toBe(true);
});
