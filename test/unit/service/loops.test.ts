import type { LoopDefinition, Service } from '../../../src/service/service.js';
import { ServiceBench, startedService } from './service-bench.js';

const DAY_MS = 86_400_000;

/** A loop that counts its turns. */
const counting = (definition: Partial<LoopDefinition> = { seconds: 10 }) => {
  const at: number[] = [];
  const bench = new ServiceBench({
    loops: { read: { ...definition, run: () => void at.push(bench.tasks.nowMs) } },
  });
  return { at, bench };
};

test('a loop runs at once, and every period', async () => {
  const { at, bench } = counting();
  await bench.start();
  await bench.tasks.advance(25_000);
  expect(at).toEqual([0, 10_000, 20_000]);
  await bench.stop();
  await bench.tasks.advance(25_000);
  expect(at).toHaveLength(3);
});

test('a period is the sum of its parts, and may be longer than any timer', async () => {
  const { at, bench } = counting({ weeks: 4, hours: 24, minutes: 0.5 });
  await bench.start();
  await bench.tasks.advance(29 * DAY_MS + 30_000);
  expect(at).toEqual([0, 29 * DAY_MS + 30_000]);
});

test('a loop with a delay, and one that is not started', async () => {
  const delayed = counting({ seconds: 10, delay: { seconds: 3 } });
  await delayed.bench.start();
  await delayed.bench.tasks.advance(20_000);
  expect(delayed.at).toEqual([3000, 13_000]);
  const stopped = counting({ seconds: 10, stopped: true });
  await stopped.bench.start();
  await stopped.bench.tasks.advance(20_000);
  expect(stopped.at).toEqual([]);
});

test('a loop is stopped, started, restarted and delayed', async () => {
  const at: number[] = [];
  const { bench, service } = await startedService({
    loops: { read: { seconds: 10, run: () => void at.push(bench.tasks.nowMs) } },
  });
  const loop = service.loop('read');
  await bench.tasks.advance(1000);
  loop.stop();
  expect(loop.isRunning).toBe(false);
  await bench.tasks.advance(20_000);
  loop.start({ seconds: 2 });
  loop.start();
  await bench.tasks.advance(3000);
  loop.restart({ seconds: 1 });
  await bench.tasks.advance(1000);
  loop.restart();
  await bench.tasks.advance(0);
  expect(at).toEqual([0, 23_000, 25_000, 25_000]);
});

test('a loop that returns false ends, until it is started', async () => {
  let left = 2;
  const { bench, service } = await startedService({
    loops: {
      read: {
        seconds: 1,
        run: async () => {
          left -= 1;
          return left > 0;
        },
      },
    },
  });
  await bench.tasks.advance(5000);
  expect(left).toBe(0);
  await bench.deliver('service/echo/enabled', '0');
  await bench.deliver('service/echo/enabled', '1');
  await bench.tasks.advance(5000);
  expect(left).toBe(0);
  service.loop('read').start();
  await bench.tasks.advance(5000);
  expect(left).toBe(-1);
});

test('a delay is for the first turn only, and start while it runs changes nothing', async () => {
  const { at, bench } = counting({ seconds: 10, delay: { seconds: 3 } });
  let started: Service | undefined;
  const other = new ServiceBench({
    loops: { read: { seconds: 10, run: () => void at.push(-other.tasks.nowMs) } },
    start: (service) => {
      started = service;
    },
  });
  for (const each of [bench, other]) {
    await each.start();
    await each.tasks.advance(5000);
    started?.loop('read').start({ seconds: 2 });
    await each.deliver('service/echo/enabled', '0');
    await each.deliver('service/echo/enabled', '1');
    await each.tasks.advance(0);
  }
  expect(at).toEqual([3000, 5000, -0, -5000]);
});

test('what start says of a loop holds', async () => {
  const at: number[] = [];
  const run = (): void => void at.push(bench.tasks.nowMs);
  const bench = new ServiceBench({
    loops: { one: { seconds: 10, run }, two: { seconds: 10, run } },
    start: (service: Service) => {
      service.loop('one').stop();
      service.loop('two').restart({ seconds: 4 });
    },
  });
  await bench.start();
  await bench.tasks.advance(5000);
  expect(at).toEqual([4000]);
});

test('a turn that fails is told with its stack and counted; the next one comes', async () => {
  const turns: number[] = [];
  const { bench, service } = await startedService({
    loops: {
      read: {
        seconds: 1,
        run: () => {
          turns.push(1);
          if (turns.length < 3) throw new Error('no answer');
        },
      },
    },
  });
  await bench.tasks.advance(3000);
  expect(bench.losses).toEqual([]);
  expect(bench.log.lines).toEqual(['error loop read failed: no answer']);
  expect(service.loop('read').statistics).toMatchObject({ runs: 4, failed: 2 });
  expect(bench.counts).toMatchObject({ readTurns: 4, readFailed: 2 });
});

test('turns never overlap; those left out are counted', async () => {
  const { bench, service } = await startedService({
    loops: {
      read: {
        seconds: 1,
        delay: { seconds: 1 },
        run: async () => {
          if (bench.counts['readTurns'] === undefined) await bench.tasks.advance(2500);
        },
      },
    },
  });
  await bench.tasks.advance(1000);
  await bench.tasks.advance(1000);
  expect(service.loop('read').statistics).toMatchObject({ runs: 2, overrun: 2, maxMs: 2500 });
  expect(bench.counts).toMatchObject({ readTurns: 2, readLeftOut: 2 });
});

test('the log tells of the loops in intervals', async () => {
  let turns = 0;
  const bench = new ServiceBench({
    statisticsEvery: { minutes: 1 },
    loops: {
      read: {
        seconds: 20,
        run: async () => {
          turns += 1;
          if (turns > 1) throw new Error('no answer');
        },
      },
      idle: { seconds: 30, stopped: true, run: () => undefined },
    },
  });
  const told = (): string[] => bench.log.lines.filter((line) => line.startsWith('info'));
  await bench.start();
  await bench.tasks.advance(59_000);
  expect(told()).toEqual([]);
  await bench.tasks.advance(1000);
  expect(told()).toEqual([
    expect.stringMatching(
      /^info loop read: \d turns, 0\.0 ms on average, 0\.0 ms at most, \d failed$/,
    ),
    'info loop idle: 0 turns',
  ]);
});

test('loops are added while it runs, within a bound', async () => {
  const { bench, service } = await startedService();
  let turns = 0;
  const run = (): void => {
    turns += 1;
  };
  const loop = service.addLoop('more', { seconds: 1, run });
  await bench.tasks.advance(1000);
  expect(turns).toBe(2);
  expect(loop.isRunning).toBe(true);
  expect(() => service.addLoop('more', { seconds: 1, run: () => undefined })).toThrow(
    expect.objectContaining({ code: 'SERVICE_INVALID' }),
  );
  for (let index = 1; index < 100; index += 1)
    service.addLoop(`l${index}`, { hours: 1, run: () => undefined });
  expect(() => service.addLoop('full', { seconds: 1, run: () => undefined })).toThrow(
    expect.objectContaining({ code: 'SERVICE_FULL' }),
  );
  expect(() => service.loop('other')).toThrow(expect.objectContaining({ code: 'SERVICE_INVALID' }));
});
