import { ManualTasks } from '../../../src/testing/manual-tasks.js';

const DAY_MS = 86_400_000;

test('the first turn comes after its delay, the others after the period', async () => {
  const tasks = new ManualTasks(() => undefined);
  const at: number[] = [];
  tasks.add(1000, () => void at.push(tasks.nowMs), { delayMs: 0 });
  tasks.add(1000, () => void at.push(-tasks.nowMs), { delayMs: 300 });
  await tasks.advance(2000);
  expect(at).toEqual([0, -300, 1000, -1300, 2000]);
});

test('a turn that returns false is the last one, until it is started again', async () => {
  const tasks = new ManualTasks(() => undefined);
  let left = 2;
  const handle = tasks.add(1000, async () => {
    left -= 1;
    return left > 0;
  });
  await tasks.advance(10_000);
  expect(left).toBe(0);
  expect(handle.isRunning).toBe(false);
  handle.start();
  handle.start(1);
  expect(handle.isRunning).toBe(true);
  await tasks.advance(999);
  expect(left).toBe(0);
  await tasks.advance(1);
  expect(left).toBe(-1);
  expect(handle.statistics.runs).toBe(3);
});

test('stop, start and restart with a delay', async () => {
  const tasks = new ManualTasks(() => undefined);
  const at: number[] = [];
  const handle = tasks.add(1000, () => void at.push(tasks.nowMs));
  await tasks.advance(1500);
  handle.restart();
  await tasks.advance(900);
  expect(at).toEqual([1000]);
  handle.restart(50);
  await tasks.advance(1100);
  expect(at).toEqual([1000, 2450, 3450]);
  handle.stop();
  await tasks.advance(5000);
  handle.start(0);
  await tasks.advance(0);
  expect(at).toEqual([1000, 2450, 3450, 8500]);
});

test('a turn that takes longer leaves out those that were due meanwhile, and keeps its beat', async () => {
  const tasks = new ManualTasks(() => undefined);
  const at: number[] = [];
  const handle = tasks.add(1000, async () => {
    at.push(tasks.nowMs);
    // The device takes 2.5 periods to answer, once.
    if (at.length === 1) await tasks.advance(2500);
  });
  await tasks.advance(1000);
  expect(handle.statistics).toEqual({
    runs: 1,
    failed: 0,
    overrun: 2,
    lastMs: 2500,
    meanMs: 2500,
    maxMs: 2500,
  });
  await tasks.advance(500);
  expect(at).toEqual([1000, 4000]);
  expect(handle.statistics.meanMs).toBe(1250);
});

test('a task that throws is told, counted, and goes on unless it is cleared', async () => {
  const failures: unknown[] = [];
  const tasks = new ManualTasks((cause) => failures.push(cause));
  const handle = tasks.add(10, () => {
    throw new Error('no answer');
  });
  await tasks.advance(20);
  expect(failures).toEqual([new Error('no answer'), new Error('no answer')]);
  expect(handle.statistics).toMatchObject({ runs: 2, failed: 2 });
  tasks.clear();
  handle.restart(0);
  await tasks.advance(100);
  expect(failures).toHaveLength(2);
  expect(tasks.tasks).toEqual([]);
});

test('a period is kept that is longer than any timer', async () => {
  const tasks = new ManualTasks(() => undefined);
  const at: number[] = [];
  tasks.add(60 * DAY_MS, () => void at.push(tasks.nowMs / DAY_MS));
  await tasks.advance(119 * DAY_MS);
  expect(at).toEqual([60]);
  await tasks.advance(DAY_MS);
  expect(at).toEqual([60, 120]);
});

test('tick calls those that run, whatever the time', async () => {
  const tasks = new ManualTasks(() => undefined);
  const called: string[] = [];
  tasks.add(1000, () => void called.push('a'));
  tasks.add(1000, () => void called.push('b')).stop();
  await tasks.tick();
  expect(called).toEqual(['a']);
  expect(tasks.tasks.map(({ isRunning }) => isRunning)).toEqual([true, false]);
});
