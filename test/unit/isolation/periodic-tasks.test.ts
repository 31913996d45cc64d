import { setTimeout as sleep } from 'node:timers/promises';
import { PeriodicTasks } from '../../../src/isolation/periodic-tasks.js';
import { recordingLog } from '../../support/recording-log.js';

test.each([0, -1, Number.NaN, 3651 * 86_400_000, Number.POSITIVE_INFINITY])(
  'a period of %s ms is refused',
  (periodMs) => {
    const tasks = new PeriodicTasks(() => undefined);
    expect(() => tasks.add(periodMs, () => undefined)).toThrow(
      expect.objectContaining({ code: 'INTERFACE_BAD_PERIOD' }),
    );
  },
);

test('a delay below 0 is refused, at first and at each start', () => {
  const tasks = new PeriodicTasks(() => undefined);
  const bad = expect.objectContaining({ code: 'INTERFACE_BAD_PERIOD' });
  expect(() => tasks.add(1000, () => undefined, { delayMs: -1 })).toThrow(bad);
  const handle = tasks.add(1000, () => undefined);
  expect(() => handle.restart(Number.NaN)).toThrow(bad);
  expect(handle.isRunning).toBe(false);
  tasks.clear();
});

test('a task that fails after its interface was stopped fails nothing', async () => {
  const failures: unknown[] = [];
  const tasks = new PeriodicTasks((cause) => failures.push(cause));
  let fail: (error: Error) => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    tasks.add(1, () => {
      resolve();
      return new Promise<void>((_, reject) => {
        fail = reject;
      });
    });
  });
  await begun;
  tasks.clear();
  fail(new Error('late'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(failures).toEqual([]);
});

test('a task added after the end never runs, and nothing starts it', async () => {
  const tasks = new PeriodicTasks(() => undefined);
  tasks.clear();
  let ran = false;
  const handle = tasks.add(1, () => {
    ran = true;
  });
  handle.restart(0);
  expect(handle.isRunning).toBe(false);
  await sleep(20);
  expect(ran).toBe(false);
});

test('a period that finds the task still running is left out, and told once', async () => {
  let running = 0;
  let most = 0;
  let begun = 0;
  const log = recordingLog();
  const tasks = new PeriodicTasks(() => undefined, { log });
  let handle: ReturnType<typeof tasks.add> | undefined;
  await new Promise<void>((resolve) => {
    handle = tasks.add(
      1,
      async () => {
        running += 1;
        begun += 1;
        most = Math.max(most, running);
        await sleep(20);
        running -= 1;
        if (begun === 2) resolve();
      },
      { name: 'read' },
    );
  });
  tasks.clear();
  expect(most).toBe(1);
  expect(handle?.statistics.overrun).toBeGreaterThan(0);
  expect(handle?.statistics.maxMs).toBeGreaterThan(10);
  expect(log.lines).toEqual(['warn read takes longer than its period of 1 ms: turns are left out']);
});

test('a task that blocks is told of, and no burst follows', async () => {
  const log = recordingLog();
  const tasks = new PeriodicTasks(() => undefined, { log });
  const turns: number[] = [];
  await new Promise<void>((resolve) => {
    tasks.add(10, () => {
      turns.push(performance.now());
      if (turns.length > 1) return resolve();
      const endMs = performance.now() + 95;
      while (performance.now() < endMs);
    });
  });
  const [task] = tasks.all;
  expect(task?.handle.statistics.overrun).toBeGreaterThanOrEqual(8);
  tasks.clear();
  expect(log.lines).toEqual([
    'warn task takes longer than its period of 10 ms: turns are left out',
  ]);
});
