import fc from 'fast-check';
import { createMessage, type Message } from 'mqttgateway/interface';
import { IDLE_TASK, interfaceContext } from '../../test/support/interface-context.js';
import dummy from './index.js';
import type { Options } from './options.generated.js';
import { type SignalShape, signalValue } from './signal.js';

const DEFAULTS: Required<Options> = {
  port: '',
  period: 30,
  signal: 'mute',
  low: 0,
  high: 100,
  cycle: 12,
  reply: false,
};

/** A context that keeps what the interface does; the test calls the periodic task itself. */
const bench = (changes: Partial<Options> = {}) => {
  const emitted: Message[] = [];
  const logged: string[] = [];
  const tasks: { periodMs: number; task: () => unknown }[] = [];
  const note = (text: string) => void logged.push(text);
  const context = interfaceContext({
    name: 'dummy',
    log: { error: note, warn: note, info: note, debug: note },
    emit: async (message) => void emitted.push(message),
    every: (periodMs, task) => {
      tasks.push({ periodMs, task });
      return IDLE_TASK;
    },
  });
  const subject = dummy.create({ ...DEFAULTS, ...changes }, context);
  const tick = async () => {
    for (const { task } of tasks) await task();
  };
  return { subject, emitted, logged, tasks, tick };
};

const { signal } = new AbortController();

test('the original’s behaviour: every 30 s a MUTE_ON for the office, under our own name', async () => {
  const { subject, emitted, tasks, tick } = bench();
  await subject.start(signal);
  expect(tasks.map(({ periodMs }) => periodMs)).toEqual([30_000]);
  await tick();
  expect(emitted).toEqual([
    createMessage({
      type: 'command',
      function: 'DummyFunction',
      location: 'Office',
      action: 'MUTE_ON',
    }),
  ]);
});

test('each command is logged, and answered where that is wanted', async () => {
  const command = createMessage({ type: 'command', sender: 'me', action: 'POWER_ON' });
  const silent = bench();
  await silent.subject.handle(command, signal);
  expect(silent.logged).toEqual(['received command POWER_ON']);
  expect(silent.emitted).toEqual([]);
  const answering = bench({ reply: true });
  await answering.subject.handle(command, signal);
  expect(answering.emitted).toMatchObject([
    { type: 'status', sender: '', action: 'POWER_ON', arguments: { response: 'OK' } },
  ]);
});

test('with period 0 it emits nothing', async () => {
  const { subject, tasks } = bench({ period: 0 });
  await subject.start(signal);
  expect(tasks).toEqual([]);
});

test.each<[SignalShape['signal'], string[]]>([
  ['constant', ['10', '10', '10', '10', '10']],
  ['step', ['10', '10', '20', '20', '10']],
  ['sine', ['15', '20', '15', '10', '15']],
])('a %s signal', async (kind, values) => {
  const { subject, emitted, tick } = bench({ signal: kind, low: 10, high: 20, cycle: 4 });
  await subject.start(signal);
  for (const _ of values) await tick();
  expect(emitted.map(({ action, arguments: { Value } }) => [action, Value])).toEqual(
    values.map((value) => ['SIGNAL', value]),
  );
});

test('bounds the wrong way round are told before anything starts, where they are used', () => {
  const wrong = { ...DEFAULTS, low: 24, high: 18 };
  expect(dummy.check?.({ ...wrong, signal: 'sine' })).toEqual([
    { path: ['low'], message: 'low is 24 and high is 18; low must not be above high' },
  ]);
  expect(dummy.check?.(wrong)).toEqual([]);
});

test('every signal stays between its bounds', () => {
  const shape = fc.record({
    signal: fc.constantFrom<SignalShape['signal'][]>('constant', 'step', 'sine', 'random'),
    low: fc.integer({ min: -1000, max: 0 }),
    high: fc.integer({ min: 0, max: 1000 }),
    cycle: fc.integer({ min: 2, max: 50 }),
  });
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(shape, fc.nat(10_000), random, (given, index, chance) => {
      const value = signalValue(given, index, chance);
      expect(value).toBeGreaterThanOrEqual(given.low);
      expect(value).toBeLessThanOrEqual(given.high);
    }),
  );
});
