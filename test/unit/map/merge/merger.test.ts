/** M6.4 and M10.5; time is a number that the tests hand in. */
import fc from 'fast-check';
import { Merger } from '../../../../src/map/merge/merger.js';
import { createMessage, type Message, type MessageParts } from '../../../../src/map/message.js';

const route = {
  id: 'climate',
  merge: { of: ['temperature', 'humidity'], withinMs: 10 },
} as const;

const part = (given: Record<string, string>, more: MessageParts = {}): Message =>
  createMessage({ action: 'CLIMATE', device: 'attic', ...more, arguments: given });

const argumentsOf = (messages: readonly Message[]) =>
  messages.map((message) => ({ ...message.arguments }));

test('two parts become one message, in the order of `of`', () => {
  const merger = new Merger();
  expect(merger.offer(part({ humidity: '50' }), route, 0)).toEqual({ waits: true, messages: [] });
  expect(merger.nextAtMs).toBe(10);
  const { waits, messages } = merger.offer(part({ temperature: '21' }), route, 9);
  expect(waits).toBe(false);
  expect(messages).toEqual([part({ temperature: '21', humidity: '50' })]);
  expect(Object.keys(messages[0]?.arguments ?? {})).toEqual(['temperature', 'humidity']);
  expect(Object.isFrozen(messages[0])).toBe(true);
  expect([merger.nextAtMs, merger.counters.waiting]).toEqual([undefined, 0]);
});

test('what differs in another name is another message', () => {
  const merger = new Merger();
  const kitchen = { device: 'kitchen' };
  merger.offer(part({ humidity: '50' }), route, 0);
  merger.offer(part({ humidity: '60' }, kitchen), route, 0);
  merger.offer(part({ humidity: '70', unit: 'C' }), route, 0);
  merger.offer(part({ humidity: '80' }), { ...route, id: 'other' }, 0);
  expect(merger.counters.waiting).toBe(4);
  expect(merger.offer(part({ temperature: '1' }, kitchen), route, 1).messages).toEqual([
    part({ temperature: '1', humidity: '60' }, kitchen),
  ]);
  expect(
    argumentsOf(merger.offer(part({ unit: 'C', temperature: '2' }), route, 1).messages),
  ).toEqual([{ unit: 'C', temperature: '2', humidity: '70' }]);
});

test('a part that comes again replaces the older, and does not move the deadline', () => {
  const merger = new Merger();
  merger.offer(part({ humidity: '50' }), route, 0);
  merger.offer(part({ humidity: '51' }), route, 9);
  expect(merger.nextAtMs).toBe(10);
  expect(argumentsOf(merger.offer(part({ temperature: '21' }), route, 9).messages)).toEqual([
    { temperature: '21', humidity: '51' },
  ]);
  expect(merger.counters).toEqual({
    offered: 3,
    handedOn: 1,
    joined: 1,
    replaced: 1,
    waiting: 0,
    forgotten: 0,
  });
});

test('the order of the other arguments does not matter', () => {
  const merger = new Merger();
  merger.offer(part({ unit: 'C', room: 'attic', humidity: '50' }), route, 0);
  const { messages } = merger.offer(
    part({ room: 'attic', temperature: '21', unit: 'C' }),
    route,
    0,
  );
  expect(messages).toHaveLength(1);
});

test('what there is goes on when time is up', () => {
  const merger = new Merger();
  merger.offer(part({ humidity: '50' }), route, 0);
  expect(merger.due(9)).toEqual([]);
  expect(argumentsOf(merger.due(10))).toEqual([{ humidity: '50' }]);
  expect(merger.due(100)).toEqual([]);
});

test('a message with nothing to merge goes on at once', () => {
  const merger = new Merger();
  const message = part({ pressure: '1013' });
  expect(merger.offer(message, route, 0)).toEqual({ waits: false, messages: [message] });
  expect(merger.nextAtMs).toBeUndefined();
});

test('beyond the bound the oldest is handed on as it is', () => {
  const merger = new Merger({ maxOpen: 2 });
  for (const device of ['a', 'b', 'c'])
    expect(merger.offer(part({ humidity: device }, { device }), route, 0)).toEqual({
      waits: true,
      messages: device === 'c' ? [part({ humidity: 'a' }, { device: 'a' })] : [],
    });
  expect(merger.counters).toMatchObject({ forgotten: 1, waiting: 2, handedOn: 1 });
  expect(merger.flush().map(({ device }) => device)).toEqual(['b', 'c']);
});

test('large texts are handed on before many, one that is too large alone at once', () => {
  const merger = new Merger({ maxSize: 100 });
  const large = part({ humidity: 'x'.repeat(200) });
  expect(merger.offer(large, route, 0)).toEqual({ waits: false, messages: [large] });
  expect(merger.counters).toMatchObject({ forgotten: 1, waiting: 0 });
});

test('fields count like arguments: a payload may fill them as well', () => {
  const merger = new Merger({ maxSize: 1000 });
  const large = part({ humidity: '1' }, { action: 'x'.repeat(2000) });
  expect(merger.offer(large, route, 0)).toEqual({ waits: false, messages: [large] });
});

test('texts count as long as they wait, and only the newest of each', () => {
  const merger = new Merger({ maxSize: 400 });
  for (let index = 0; index < 20; index += 1) {
    const text = `${index}`.padStart(50, 'x');
    for (let again = 0; again < 5; again += 1)
      expect(merger.offer(part({ humidity: text }), route, 0).waits).toBe(true);
    expect(merger.offer(part({ temperature: text }), route, 0).messages).toHaveLength(1);
  }
  expect(merger.counters).toMatchObject({ forgotten: 0, handedOn: 20, joined: 20, replaced: 80 });
});

test('nothing is lost: offered = handed on + joined + replaced + waiting, newest texts survive', () => {
  const step = fc.record({
    device: fc.constantFrom('a', 'b', 'c'),
    names: fc.constantFrom(['temperature'], ['humidity'], ['temperature', 'humidity'], ['other']),
    afterMs: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
      const merger = new Merger({ maxOpen: 2 });
      const handedOn: Message[] = [];
      const newest = new Map<string, string>();
      let nowMs = 0;
      const check = () => {
        const { offered, joined, replaced, waiting, ...counters } = merger.counters;
        expect(offered).toBe(counters.handedOn + joined + replaced + waiting);
        expect(handedOn).toHaveLength(counters.handedOn);
      };
      for (const [index, { device, names, afterMs }] of steps.entries()) {
        nowMs += afterMs;
        handedOn.push(...merger.due(nowMs));
        check();
        const given = Object.fromEntries(names.map((name) => [name, String(index)]));
        for (const name of names) newest.set(`${device} ${name}`, String(index));
        handedOn.push(...merger.offer(part(given, { device }), route, nowMs).messages);
        check();
      }
      handedOn.push(...merger.flush());
      check();
      expect(merger.counters.waiting).toBe(0);
      for (const [key, text] of newest) {
        const [device, name = ''] = key.split(' ');
        const last = handedOn.findLast((each) => each.device === device && name in each.arguments);
        expect(last?.arguments[name]).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});
