/** M10.1 to M10.5; time is a number that the tests hand in. */
import type { ReportDefinition } from '../../../../src/map/definition/route-definition.js';
import { ReportGate } from '../../../../src/map/report/report-gate.js';

const TOPIC = 'sensors/a';

/** A gate with one report for everything, and what it published: `payload@time`. */
const gateOf = (report: ReportDefinition, options = {}) => {
  const gate = new ReportGate<{ topic: string; payload: string }>(options);
  const out: string[] = [];
  const note = (items: readonly { topic: string; payload: string }[], nowMs: number) =>
    out.push(
      ...items.map(({ topic, payload }) =>
        topic === TOPIC ? `${payload}@${nowMs}` : `${topic} ${payload}@${nowMs}`,
      ),
    );
  const offer = (payload: string, nowMs: number, topic = TOPIC, own = report) => {
    const offered = gate.offer({ topic, payload }, { value: payload }, own, nowMs);
    note(offered.publish, nowMs);
    return offered.verdict;
  };
  /** Comes whenever the gate asks for it, as a timer would. */
  const until = (endMs: number) => {
    for (let at = gate.nextAtMs; at !== undefined && at <= endMs; at = gate.nextAtMs)
      note(gate.due(at), at);
  };
  return { gate, out, offer, until };
};

describe('change (M10.1)', () => {
  test('a payload equal to the last published is left out', () => {
    const { gate, out, offer } = gateOf({ change: true });
    expect(['ON', 'ON', 'OFF', 'OFF', 'ON'].map((payload, at) => offer(payload, at))).toEqual([
      'published',
      'unchanged',
      'published',
      'unchanged',
      'published',
    ]);
    expect(out).toEqual(['ON@0', 'OFF@2', 'ON@4']);
    expect(gate.counters).toMatchObject({ offered: 5, published: 3, unchanged: 2 });
  });

  test('after so long it goes out all the same', () => {
    const { out, offer } = gateOf({ change: true, changeAfterMs: 10 });
    for (const at of [0, 9, 10, 15, 20]) offer('ON', at);
    expect(out).toEqual(['ON@0', 'ON@10', 'ON@20']);
  });

  test('a duration alone is change as well', () => {
    const { offer } = gateOf({ changeAfterMs: 10 });
    expect([offer('ON', 0), offer('ON', 5)]).toEqual(['published', 'unchanged']);
  });

  test('what another route without a report publishes to the topic counts', () => {
    const { out, offer } = gateOf({ change: true });
    offer('ON', 0);
    offer('OFF', 1, TOPIC, {});
    offer('ON', 2);
    expect(out).toEqual(['ON@0', 'OFF@1', 'ON@2']);
  });

  test('bytes are compared, too', () => {
    const gate = new ReportGate<{ topic: string; payload: Uint8Array }>();
    const verdicts = [[1, 2], [1, 2], [1, 3], [1]].map(
      (bytes) =>
        gate.offer({ topic: 't', payload: Uint8Array.from(bytes) }, {}, { change: true }, 0)
          .verdict,
    );
    expect(verdicts).toEqual(['published', 'unchanged', 'published', 'published']);
  });

  test('one that did not reach the broker is no last published', () => {
    const gate = new ReportGate<{ topic: string; payload: string }>();
    const item = { topic: 't', payload: 'ON' };
    gate.offer(item, {}, { change: true }, 0);
    gate.lose({ topic: 't', payload: 'OFF' });
    gate.lose({ topic: 'u', payload: 'ON' });
    expect(gate.offer({ ...item }, {}, { change: true }, 1).verdict).toBe('unchanged');
    gate.lose(item);
    expect(gate.offer({ ...item }, {}, { change: true }, 2).verdict).toBe('published');
  });
});

describe('deadband (M10.1)', () => {
  test('compares with the last published, so that a slow drift goes out', () => {
    const { out, offer } = gateOf({ deadband: { value: 1 } });
    for (const [at, payload] of ['20', '20.6', '20.9', '21', '21.5', '20.1', '20'].entries())
      offer(payload, at);
    expect(out).toEqual(['20@0', '21@3', '20@6']);
  });

  test('the duration of change goes before it', () => {
    const { out, offer } = gateOf({ deadband: { value: 1 }, change: true, changeAfterMs: 10 });
    for (const at of [0, 5, 10]) offer(`20.${at}`, at);
    expect(out).toEqual(['20.0@0', '20.10@10']);
  });
});

describe('throttle (M10.2)', () => {
  test('one passes, then none for so long; the last one comes at the end', () => {
    const { gate, out, offer, until } = gateOf({ throttleMs: 10 });
    expect([offer('1', 0), offer('2', 3), offer('3', 6)]).toEqual(['published', 'held', 'held']);
    until(10);
    offer('4', 12);
    until(100);
    expect(offer('5', 100)).toBe('published');
    expect(out).toEqual(['1@0', '3@10', '4@20', '5@100']);
    expect(gate.counters).toEqual({
      offered: 5,
      published: 4,
      held: 0,
      unchanged: 0,
      superseded: 1,
      heartbeats: 0,
      forgotten: 0,
    });
  });

  test('a value that came back while another was held leaves that out', () => {
    const { gate, out, offer, until } = gateOf({ change: true, throttleMs: 10 });
    offer('ON', 0);
    offer('OFF', 1);
    expect(offer('ON', 2)).toBe('unchanged');
    until(100);
    expect(out).toEqual(['ON@0']);
    expect(gate.counters).toMatchObject({ published: 1, superseded: 1, unchanged: 1, held: 0 });
  });
});

describe('debounce (M10.2)', () => {
  test('publishes once nothing came for so long', () => {
    const { out, offer, until } = gateOf({ debounceMs: 10 });
    for (const [payload, at] of [
      ['1', 0],
      ['2', 8],
      ['3', 16],
    ] as const) {
      until(at);
      offer(payload, at);
    }
    until(100);
    expect(out).toEqual(['3@26']);
  });

  test('a contact that bounces and comes to rest where it was says nothing', () => {
    const { out, offer, until } = gateOf({ change: true, debounceMs: 10 });
    offer('OFF', 0);
    until(50);
    for (const [index, payload] of ['ON', 'OFF', 'ON', 'OFF'].entries()) offer(payload, 60 + index);
    until(200);
    expect(out).toEqual(['OFF@10']);
  });

  test('stands before the throttle: the later of both counts', () => {
    const { out, offer, until } = gateOf({ debounceMs: 10, throttleMs: 30 });
    offer('1', 0);
    until(10);
    offer('2', 15);
    until(39);
    expect(out).toEqual(['1@10']);
    until(40);
    offer('3', 65);
    until(100);
    expect(out).toEqual(['1@10', '2@40', '3@75']);
  });
});

describe('heartbeat (M10.3)', () => {
  test('the last one comes again where nothing was published for so long', () => {
    const { gate, out, offer, until } = gateOf({ heartbeatMs: 10 });
    offer('1', 0);
    until(25);
    offer('2', 25);
    until(44);
    expect(out).toEqual(['1@0', '1@10', '1@20', '2@25', '2@35']);
    expect(gate.counters).toMatchObject({ offered: 2, published: 2, heartbeats: 3 });
  });

  test('ends where a route without heartbeat publishes to the topic', () => {
    const { gate, offer } = gateOf({ heartbeatMs: 10 });
    offer('1', 0);
    offer('2', 5, TOPIC, {});
    expect(gate.nextAtMs).toBeUndefined();
  });

  test('it makes the same payload fresh for change, and leaves the throttle alone', () => {
    const { out, offer, until } = gateOf({
      change: true,
      changeAfterMs: 12,
      throttleMs: 15,
      heartbeatMs: 10,
    });
    offer('1', 0);
    until(13);
    expect(offer('1', 13)).toBe('unchanged');
    offer('2', 14);
    until(15);
    expect(out).toEqual(['1@0', '1@10', '2@15']);
  });

  test('comes once after a long sleep, not once for each beat that was missed', () => {
    const { gate, offer } = gateOf({ heartbeatMs: 10 });
    offer('1', 0);
    expect(gate.due(1000)).toHaveLength(1);
    expect(gate.nextAtMs).toBe(1010);
  });

  test('what was lost comes again with it, and is the last published then', () => {
    const gate = new ReportGate<{ topic: string; payload: string }>();
    const item = { topic: 't', payload: 'ON' };
    gate.offer(item, {}, { change: true, heartbeatMs: 10 }, 0);
    gate.lose(item);
    expect(gate.due(10)).toEqual([item]);
    expect(gate.offer({ ...item }, {}, { change: true }, 11).verdict).toBe('unchanged');
  });
});

describe('bounds (M10.5)', () => {
  test('the oldest topic is let go: what it holds goes out, and it begins anew', () => {
    const { gate, out, offer } = gateOf({ change: true, throttleMs: 10 }, { maxTopics: 2 });
    offer('1', 0, 'a');
    offer('1', 0, 'b');
    offer('2', 1, 'a');
    offer('2', 1, 'b');
    offer('3', 2, 'a');
    offer('1', 3, 'c');
    expect(out.slice(2)).toEqual(['b 2@3', 'c 1@3']);
    expect(gate.has('b')).toBe(false);
    expect(gate.counters).toMatchObject({ held: 1, forgotten: 1, superseded: 1 });
    expect(offer('2', 4, 'b')).toBe('published');
    expect(out.slice(4)).toEqual(['a 3@4', 'b 2@4']);
  });

  test('a topic that was let go has no heartbeat any more', () => {
    const { gate, out, offer, until } = gateOf({ heartbeatMs: 10 }, { maxTopics: 1 });
    offer('1', 0, 'a');
    offer('1', 5, 'b');
    expect(gate.nextAtMs).toBe(15);
    until(15);
    expect(out.slice(2)).toEqual(['b 1@15']);
  });

  test('payloads count as long as they are held', () => {
    const { gate, offer } = gateOf({ throttleMs: 10 }, { maxSize: 200 });
    offer('x', 0, 'a');
    for (let index = 0; index < 20; index += 1) offer('x'.repeat(50), 1, 'b');
    expect([gate.has('a'), gate.has('b')]).toEqual([true, true]);
  });

  test('large payloads are let go before many', () => {
    const { gate, offer } = gateOf({ change: true }, { maxSize: 100 });
    for (const topic of ['a', 'b', 'c', 'd', 'e']) offer('x'.repeat(30), 0, topic);
    expect(['a', 'b', 'c', 'd', 'e'].map((topic) => gate.has(topic))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    offer('x'.repeat(1000), 0, 'f');
    expect([gate.has('e'), gate.has('f')]).toEqual([false, true]);
    offer('x', 0, 'g');
    expect([gate.has('f'), gate.has('g')]).toEqual([false, true]);
  });
});

test('at the end everything that is held goes out, in the order of its time', () => {
  const { gate, offer } = gateOf({ throttleMs: 10 });
  for (const [at, topic] of ['a', 'b', 'c'].entries()) offer('1', at, topic);
  for (const topic of ['b', 'c', 'a']) offer('2', 5, topic);
  expect(gate.flush().map(({ topic }) => topic)).toEqual(['a', 'b', 'c']);
  expect([gate.nextAtMs, gate.counters.held, gate.counters.published]).toEqual([undefined, 0, 6]);
  expect(gate.flush()).toEqual([]);
});
