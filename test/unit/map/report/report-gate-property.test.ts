/** What holds of the gate whatever is offered, whenever: against a model of each topic. */
import fc from 'fast-check';
import type { ReportDefinition } from '../../../../src/map/definition/route-definition.js';
import { ReportGate } from '../../../../src/map/report/report-gate.js';

interface Item {
  readonly topic: string;
  readonly payload: string;
}

const optionalMs = fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined });
const report: fc.Arbitrary<ReportDefinition> = fc.record({
  change: fc.boolean(),
  changeAfterMs: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 1 }),
  deadband: fc.option(fc.constant({ value: 2 }), { nil: undefined, freq: 1 }),
  throttleMs: optionalMs,
  debounceMs: optionalMs,
  heartbeatMs: optionalMs,
});
const steps = fc.array(
  fc.record({
    topic: fc.constantFrom('a', 'b', 'c'),
    payload: fc.integer({ min: 0, max: 6 }).map(String),
    afterMs: fc.integer({ min: 0, max: 20 }),
    loses: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

const run = (
  own: ReportDefinition,
  given: typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never,
  maxTopics: number,
) => {
  const gate = new ReportGate<Item>({ maxTopics });
  const published: (Item & { readonly atMs: number; readonly beat: boolean })[] = [];
  const check = () => {
    const { offered, published: out, unchanged, superseded, held } = gate.counters;
    expect(offered).toBe(out + unchanged + superseded + held);
    expect(published.filter(({ beat }) => !beat)).toHaveLength(out);
    expect(published.filter(({ beat }) => beat)).toHaveLength(gate.counters.heartbeats);
  };
  const come = (endMs: number) => {
    let last = -1;
    for (let at = gate.nextAtMs; at !== undefined && at <= endMs; at = gate.nextAtMs) {
      // Time goes on: a gate that asks for the same moment for ever would hang its owner.
      expect(at).toBeGreaterThan(last);
      last = at;
      for (const item of gate.due(at)) {
        const beat = published.some(
          (earlier) => earlier.topic === item.topic && same(earlier, item),
        );
        published.push({ ...item, atMs: at, beat });
      }
      check();
    }
  };
  let nowMs = 0;
  let serial = 0;
  const lastOffered = new Map<string, string>();
  for (const { topic, payload, afterMs, loses } of given) {
    nowMs += afterMs;
    come(nowMs);
    // Each item is one of a kind, so that a repetition is known as a heartbeat.
    serial += 1;
    const item = { topic, payload, serial };
    lastOffered.set(topic, payload);
    for (const each of gate.offer(item, { value: payload }, own, nowMs).publish) {
      published.push({ ...each, atMs: nowMs, beat: false });
      if (loses && own.change !== true) gate.lose(each);
    }
    check();
  }
  return { gate, published, lastOffered, come, nowMs };
};

const same = (one: object, other: object): boolean =>
  'serial' in one && 'serial' in other && one.serial === other.serial;

test('nothing is lost: offered = published + unchanged + superseded + held, and the last value arrives', () => {
  fc.assert(
    fc.property(report, steps, fc.constantFrom(1, 2, 10), (own, given, maxTopics) => {
      const { published, lastOffered, come, nowMs } = run(own, given, maxTopics);
      come(nowMs + 60);
      for (const [topic, payload] of lastOffered) {
        const last = published.findLast((each) => each.topic === topic);
        const off = Math.abs(Number(last?.payload) - Number(payload));
        if (own.deadband === undefined) expect(last?.payload).toBe(payload);
        else expect(off).toBeLessThan(own.deadband['value'] ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});

test('the end publishes what is held: the last value is out, and nothing is held', () => {
  fc.assert(
    fc.property(report, steps, (own, given) => {
      const { gate, published, lastOffered, nowMs } = run(
        { ...own, deadband: undefined },
        given,
        10,
      );
      for (const item of gate.flush()) published.push({ ...item, atMs: nowMs, beat: false });
      expect(gate.counters.held).toBe(0);
      for (const [topic, payload] of lastOffered)
        expect(published.findLast((each) => each.topic === topic)?.payload).toBe(payload);
    }),
    { numRuns: 300 },
  );
});

test('the throttle is kept, heartbeats aside, and two publications with debounce are that far apart', () => {
  fc.assert(
    fc.property(report, steps, (own, given) => {
      const { published, come, nowMs } = run(own, given, 10);
      come(nowMs + 60);
      for (const topic of ['a', 'b', 'c']) {
        const passed = published.filter((each) => each.topic === topic && !each.beat);
        for (const [index, { atMs }] of passed.entries()) {
          const before = passed[index - 1];
          if (before === undefined) continue;
          expect(atMs - before.atMs).toBeGreaterThanOrEqual(own.throttleMs ?? 0);
          expect(atMs - before.atMs).toBeGreaterThanOrEqual(own.debounceMs ?? 0);
          if (own.change === true && own.changeAfterMs === undefined)
            expect(passed[index]?.payload).not.toBe(before.payload);
        }
      }
    }),
    { numRuns: 500 },
  );
});
