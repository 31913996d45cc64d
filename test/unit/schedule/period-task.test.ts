import { periodTask } from '../../../src/schedule/period-task.js';
import type { ScheduledTask } from '../../../src/schedule/repeated-task.js';
import { ManualClock } from './manual-clock.js';

const DAY_MS = 86_400_000;

interface Run {
  readonly clock: ManualClock;
  readonly turns: number[];
  readonly failures: unknown[];
  readonly overruns: number[];
  readonly task: ScheduledTask;
}

const run = (
  periodMs: number,
  work: (run: Omit<Run, 'task'>) => unknown = () => undefined,
  options: {
    readonly delayMs?: number;
    readonly jitterMs?: number;
    readonly random?: () => number;
  } = {},
): Run => {
  const clock = new ManualClock();
  const startedMs = clock.monotonicMs();
  const parts = {
    clock,
    turns: [] as number[],
    failures: [] as unknown[],
    overruns: [] as number[],
  };
  const task = periodTask(
    periodMs,
    () => {
      parts.turns.push(clock.monotonicMs() - startedMs);
      return work(parts);
    },
    {
      ...options,
      clock,
      onFailure: (cause) => parts.failures.push(cause),
      onOverrun: (count) => parts.overruns.push(count),
    },
  );
  return { ...parts, task };
};

test('a task runs every period, without drift, though each turn takes long', async () => {
  const { clock, turns, task } = run(1000, (own) => own.clock.block(300));
  await clock.pass(10_500);
  expect(turns).toEqual([1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000]);
  expect(task.statistics).toEqual({
    runs: 10,
    failed: 0,
    overrun: 0,
    lastMs: 300,
    meanMs: 300,
    maxMs: 300,
  });
});

test('the first turn comes after the delay', async () => {
  const { clock, turns } = run(1000, undefined, { delayMs: 0 });
  await clock.pass(2500);
  expect(turns).toEqual([0, 1000, 2000]);
});

test('what is due while a turn runs is left out and counted', async () => {
  let end = (): void => undefined;
  const { clock, turns, overruns, task } = run(
    1000,
    () => new Promise<void>((resolve) => (end = resolve)),
  );
  await clock.pass(3500);
  end();
  await clock.pass(1000);
  expect(turns).toEqual([1000, 4000]);
  expect(overruns).toEqual([1, 1]);
  expect(task.statistics).toMatchObject({ runs: 1, overrun: 2, maxMs: 2500 });
});

test('turns that a task sleeps through, in code that never waits, are counted too', async () => {
  let isSlow = true;
  const { clock, turns, task } = run(1000, (own) => {
    if (isSlow) own.clock.block(2600);
    isSlow = false;
  });
  await clock.pass(5500);
  expect(turns).toEqual([1000, 3600, 4000, 5000]);
  expect(task.statistics.overrun).toBe(1);
});

test('what passes while nothing can run comes once', async () => {
  const { clock, turns, task } = run(1000);
  clock.block(5700);
  await clock.pass(1400);
  expect(turns).toEqual([5700, 6000, 7000]);
  expect(task.statistics.overrun).toBe(0);
});

test('a period longer than a timer can wait is kept', async () => {
  const { clock, turns } = run(30 * DAY_MS);
  await clock.pass(29 * DAY_MS);
  expect(turns).toEqual([]);
  await clock.pass(31 * DAY_MS);
  expect(turns).toEqual([30 * DAY_MS, 60 * DAY_MS]);
});

test('each turn begins later by chance, and the grid stays', async () => {
  const chances = [0.5, 0, 0.25];
  const { clock, turns } = run(1000, undefined, {
    jitterMs: 400,
    random: () => chances.shift() ?? 0,
  });
  await clock.pass(3900);
  expect(turns).toEqual([1200, 2000, 3100]);
});

test('a turn that waits for its jitter is not there twice', async () => {
  const { clock, turns, task } = run(1000, undefined, { jitterMs: 5000, random: () => 0.5 });
  await clock.pass(3900);
  expect(turns).toEqual([3500]);
  expect(task.statistics).toMatchObject({ runs: 1, overrun: 2 });
});

test('a task that fails is told and goes on', async () => {
  const { clock, failures, task } = run(1000, async () => {
    throw new Error('no device');
  });
  await clock.pass(2500);
  expect(failures).toHaveLength(2);
  expect(task.statistics).toMatchObject({ runs: 2, failed: 2 });
});

test('false ends it', async () => {
  const { clock, turns, task } = run(1000, () => false);
  await clock.pass(5000);
  expect(turns).toEqual([1000]);
  expect(task.isRunning).toBe(false);
  expect(clock.timers).toBe(0);
});

test('it is stopped, started and restarted', async () => {
  const { clock, turns, task } = run(1000);
  await clock.pass(1500);
  task.stop();
  expect(clock.timers).toBe(0);
  await clock.pass(5000);
  task.start(100);
  task.start(1);
  await clock.pass(1500);
  task.restart(700);
  await clock.pass(1000);
  expect(turns).toEqual([1000, 6600, 7600, 8700]);
});

test('stopping calls off a turn that waits for its jitter', async () => {
  const { clock, turns, task } = run(1000, undefined, { jitterMs: 500, random: () => 0.5 });
  await clock.pass(1100);
  task.stop();
  await clock.pass(5000);
  expect(turns).toEqual([]);
});

test('once ended it neither starts nor fails', async () => {
  let fail = (): void => undefined;
  const { clock, turns, failures, task } = run(
    1000,
    () => new Promise<void>((_resolve, reject) => (fail = () => reject(new Error('late')))),
  );
  await clock.pass(1000);
  task.end();
  fail();
  task.start(0);
  await clock.pass(5000);
  expect(turns).toEqual([1000]);
  expect(failures).toEqual([]);
  expect(task.statistics.failed).toBe(1);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 0.5])(
  'a period of %d is refused',
  (periodMs) => {
    expect(() => run(periodMs)).toThrow(expect.objectContaining({ code: 'INTERFACE_BAD_PERIOD' }));
  },
);
