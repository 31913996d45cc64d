import { setTimeout as sleep } from 'node:timers/promises';
import { PeriodicTasks } from '../../../src/isolation/periodic-tasks.js';

test.each([0, -1, Number.NaN, 2 ** 31, Number.POSITIVE_INFINITY])(
  'a period of %s ms is refused',
  (periodMs) => {
    const tasks = new PeriodicTasks(() => undefined);
    expect(() => tasks.add(periodMs, () => undefined)).toThrow(
      expect.objectContaining({ code: 'INTERFACE_BAD_PERIOD' }),
    );
  },
);

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

test('a task added after the end never runs', async () => {
  const tasks = new PeriodicTasks(() => undefined);
  tasks.clear();
  let ran = false;
  tasks.add(1, () => {
    ran = true;
  });
  await sleep(20);
  expect(ran).toBe(false);
});

test('a period that finds the task still running is left out', async () => {
  let running = 0;
  let most = 0;
  let begun = 0;
  const tasks = new PeriodicTasks(() => undefined);
  const twice = new Promise<void>((resolve) => {
    tasks.add(1, async () => {
      running += 1;
      begun += 1;
      most = Math.max(most, running);
      await sleep(20);
      running -= 1;
      if (begun === 2) resolve();
    });
  });
  await twice;
  tasks.clear();
  expect(most).toBe(1);
});
