import { ReportPace } from '../../../../src/companion/twin/report-pace.js';
import { SaidValues } from '../../../../src/companion/twin/said-values.js';
import { until } from '../../../support/until.js';

/** Time that passes when the test says so. */
const handClock = () => {
  let nowMs = 0;
  const alarms = new Map<() => void, number>();
  return {
    monotonicMs: () => nowMs,
    after: (delayMs: number, task: () => void) => {
      alarms.set(task, nowMs + delayMs);
      return () => void alarms.delete(task);
    },
    pass: async (ms: number): Promise<void> => {
      const endMs = nowMs + ms;
      for (;;) {
        const [next] = [...alarms].filter(([, atMs]) => atMs <= endMs).sort((a, b) => a[1] - b[1]);
        if (next === undefined) break;
        const [task, atMs] = next;
        alarms.delete(task);
        nowMs = Math.max(nowMs, atMs);
        task();
        await new Promise((resolve) => setImmediate(resolve));
      }
      nowMs = endMs;
    },
  };
};

const setUp = (isLater = true, { intervalMs = 10_000, random = 0 } = {}) => {
  const clock = handClock();
  const reports: number[] = [];
  let failing = 0;
  const pace = new ReportPace({
    intervalMs,
    clock,
    random: () => random,
    report: async () => {
      reports.push(clock.monotonicMs());
      if (failing > 0) {
        failing -= 1;
        throw new Error('refused');
      }
    },
    onFailed: () => isLater,
  });
  const fail = (times: number): void => {
    failing = times;
  };
  return { clock, reports, pace, fail };
};

test('nothing is reported before somebody takes it', async () => {
  const { clock, reports, pace } = setUp();
  pace.changed();
  await clock.pass(60_000);
  expect(reports).toEqual([]);
  pace.open();
  await clock.pass(1);
  expect(reports).toHaveLength(1);
});

test('many changes are one report, and two are an interval apart', async () => {
  const { clock, reports, pace } = setUp();
  pace.open();
  await clock.pass(1);
  for (let change = 0; change < 150; change += 1) {
    pace.changed();
    await clock.pass(100);
  }
  await clock.pass(60_000);
  expect(reports).toHaveLength(3);
  for (const [index, atMs] of reports.slice(1).entries())
    expect(atMs - (reports[index] ?? 0)).toBeGreaterThanOrEqual(10_000);
});

test('a report that may succeed later is tried again, later each time', async () => {
  const { clock, reports, pace, fail } = setUp(true, { intervalMs: 0, random: 1 });
  fail(3);
  pace.open();
  await clock.pass(200_000);
  expect(reports.map((atMs) => atMs - (reports[0] ?? 0))).toEqual([0, 2_000, 5_000, 10_000]);
});

test('one that is tried again keeps the interval as well', async () => {
  const { clock, reports, pace, fail } = setUp();
  fail(3);
  pace.open();
  await clock.pass(200_000);
  expect(reports.map((atMs) => atMs - (reports[0] ?? 0))).toEqual([0, 10_000, 20_000, 30_000]);
});

test('one that will never succeed waits for the next change', async () => {
  const { clock, reports, pace, fail } = setUp(false);
  fail(1);
  pace.open();
  await clock.pass(200_000);
  expect(reports).toHaveLength(1);
  pace.changed();
  await clock.pass(1);
  expect(reports).toHaveLength(2);
});

test('a connection that is there again is told everything, and none after the end', async () => {
  const { clock, reports, pace } = setUp();
  pace.open();
  await clock.pass(20_000);
  pace.close();
  pace.changed();
  await clock.pass(20_000);
  expect(reports).toHaveLength(1);
  pace.open();
  await clock.pass(1);
  expect(reports).toHaveLength(2);
  pace.end();
  pace.open();
  await clock.pass(60_000);
  expect(reports).toHaveLength(2);
});

describe('what interfaces say', () => {
  test('members are replaced, and null removes them', () => {
    const said = new SaidValues();
    said.change('gate', { speed: 1, place: { x: 1, y: 2 } });
    expect(said.change('gate', { speed: null, place: { x: 3 } })).toEqual([]);
    expect(said.values.get('gate')).toEqual({ place: { x: 3 } });
  });

  test('names that the gateway uses, and too many, are not taken', () => {
    const said = new SaidValues();
    const many = Object.fromEntries(
      Array.from({ length: 205 }, (_, index) => [`m${index}`, index]),
    );
    expect(said.change('gate', { ...many, state: 'fine' })).toEqual([
      'state',
      'm200',
      'm201',
      'm202',
      'm203',
      'm204',
    ]);
    expect(Object.keys(said.values.get('gate') ?? {})).toHaveLength(200);
    expect(said.change('gate', { m0: null, more: 1 })).toEqual([]);
  });
});

test('what an interface has said goes with it, and with its kind', () => {
  const said = new SaidValues();
  said.change('gate', { speed: 1 });
  said.change('lamp', { on: true });
  said.keep(
    new Map([
      ['gate', 'serial'],
      ['lamp', 'tcp'],
    ]),
  );
  said.keep(
    new Map([
      ['gate', 'serial'],
      ['lamp', 'tcp'],
    ]),
  );
  expect([...said.values.keys()]).toEqual(['gate', 'lamp']);
  said.keep(
    new Map([
      ['gate', 'dummy'],
      ['lamp', 'tcp'],
    ]),
  );
  expect([...said.values.keys()]).toEqual(['lamp']);
  said.keep(new Map());
  expect(said.values.size).toBe(0);
});

test('the clock of the machine is used where none is given', async () => {
  let count = 0;
  const pace = new ReportPace({
    intervalMs: 0,
    report: async () => {
      count += 1;
    },
    onFailed: () => false,
  });
  pace.open();
  await until(() => count === 1);
  pace.end();
});
