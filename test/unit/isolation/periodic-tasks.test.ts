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
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(ran).toBe(false);
});
