/** The whole gateway over the embedded broker, with an interface that is made in the test. */
import { once } from 'node:events';
import { createMessage, type Message } from '../../../src/map/message.js';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';
import type { DeviceInterface, InterfaceContext } from '../../../src/sdk/interface-contract.js';
import { awakeMs } from '../../support/awake-ms.js';
import { houseBench } from '../../support/house-bench.js';
import { resources } from '../../support/resources.js';
import { startTcpProxy } from '../../support/tcp-proxy.js';

const bench = houseBench();
const { peer, gateway } = bench;
const use = resources();

/** Lets the event loop turn until something is so. */
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
};

const contextOf = () => {
  const contexts: InterfaceContext[] = [];
  const keep =
    (parts: Partial<DeviceInterface> = {}) =>
    (context: InterfaceContext) => {
      contexts.push(context);
      return parts;
    };
  const emit = async (message: Message) => contexts[0]?.emit(message);
  return { keep, emit };
};

const NOTHING_IN = {
  received: 0,
  translated: 0,
  merging: 0,
  merged: 0,
  forgotten: 0,
  echo: 0,
  retained: 0,
  expired: 0,
  refused: {},
  passed: 0,
};

const light = createMessage({ type: 'status', function: 'Lighting', action: 'LIGHT_ON' });

test('a message goes each way, and our own echo is dropped and counted', async () => {
  const other = await peer('home/#');
  const { keep, emit } = contextOf();
  const handled: Message[] = [];
  let executed = (): void => undefined;
  const execution = new Promise<void>((resolve) => {
    executed = resolve;
  });
  const { subject, mg, watched } = gateway({
    bell: keep({
      handle(message) {
        handled.push(message);
        executed();
      },
    }),
  });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  const echo = once(mg, 'message');
  await emit(light);
  expect(await other.until(({ topic }) => topic.endsWith('/S'))).toMatchObject({
    topic: 'home/lighting////house/S',
    qos: 1,
    retain: false,
  });
  await echo;
  await other.publish('home/lights//bureau//keypad/C', '{"action":"dim","brightness":"full"}');
  await execution;
  expect(handled).toEqual([
    createMessage({
      type: 'command',
      function: 'Lighting',
      location: 'Office',
      sender: 'keypad',
      action: 'DIM',
      arguments: { Level: 'MAX' },
    }),
  ]);
  const { inbound, outbound, level } = subject.status;
  expect(level).toBe(2);
  expect(inbound).toEqual({ ...NOTHING_IN, received: 2, translated: 1, echo: 1 });
  expect(outbound).toMatchObject({ emitted: 1, lane: { accepted: 1, delivered: 1, pending: 0 } });
  expect(watched.map(({ direction, dropped }) => [direction, dropped ?? ''])).toEqual([
    ['outbound', ''],
    ['inbound', 'echo'],
    ['inbound', ''],
  ]);
});

test.each([
  [false, { translated: 1, retained: 1 }, ['LIGHT_ON']],
  [true, { translated: 2, retained: 0 }, ['DIM', 'LIGHT_ON']],
])('a retained command, with retainedcommands %s', async (retainedCommands, counters, actions) => {
  const other = await peer('none');
  await other.keep('home/lighting////k/C', 'dim');
  await other.keep('home/lighting////k/S', 'light_on');
  const handled: Message[] = [];
  const { keep } = contextOf();
  const { subject } = gateway(
    { bell: keep({ handle: (m) => void handled.push(m) }) },
    { retainedCommands },
  );
  await subject.start();
  await until(() => subject.status.inbound.received >= 2);
  expect(subject.status.inbound).toMatchObject(counters);
  await subject.stop();
  expect(handled.map(({ action }) => action).toSorted()).toEqual(actions);
});

test('hostile messages are counted by code and reach nobody', async () => {
  const other = await peer('none');
  const handled: Message[] = [];
  const { keep, emit } = contextOf();
  const { subject, mg, log } = gateway({ bell: keep({ handle: (m) => void handled.push(m) }) });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  await other.publish('home/x', '');
  await other.publish('home/lighting////k/X', '');
  await other.publish('home/lighting////k/C', 'explode');
  await other.publish('home/lighting////k/C', '{');
  await other.publish('home/lighting////k/C', Uint8Array.of(0xff));
  await emit(createMessage({ function: 'Heating' }));
  await emit(createMessage({ device: 'a/b' }));
  await other.publish('home/lighting////k/C', 'dim');
  await until(() => subject.status.inbound.received >= 6);
  const { inbound, outbound } = subject.status;
  expect(inbound).toEqual({
    ...NOTHING_IN,
    received: 6,
    translated: 1,
    refused: {
      MAP_TOPIC_LEVELS: 1,
      MAP_TOPIC_TYPE: 1,
      MAP_UNKNOWN_TOKEN: 1,
      MAP_PAYLOAD_NOT_JSON: 1,
      MAP_PAYLOAD_NOT_UTF8: 1,
    },
  });
  expect(outbound.refused).toEqual({ MAP_UNKNOWN_TOKEN: 1, MAP_BAD_TOKEN: 1 });
  expect(outbound.lane.accepted).toBe(0);
  expect(log.lines.filter((line) => line.includes('refused:')).length).toBeGreaterThan(4);
  await subject.stop();
  expect(handled.map(({ action }) => action)).toEqual(['DIM']);
});

test('what is emitted while the broker is away comes later, in order; the rest is counted', async () => {
  // Subscribed all the time: at a broker that comes back, either of the two may be the first.
  const other = await peer('home/#');
  const way = use(await startTcpProxy(bench.broker.port), (it) => it.close());
  const { keep, emit } = contextOf();
  const { subject, mg } = gateway({ bell: keep() }, {}, way.port);
  await way.down();
  const failed = once(mg, 'failure');
  await subject.start();
  await failed;
  for (const level of ['1', '2', '3', '4', '5', '6', '7'])
    await emit(createMessage({ ...light, arguments: { Level: level } }));
  expect(subject.status).toMatchObject({ level: 0, outbound: { lane: { pending: 5 } } });
  await way.up();
  await other.until(({ payload }) => payload.toString().includes('"7"'));
  expect(other.received.map(({ payload }) => JSON.parse(payload.toString()).level)).toEqual([
    '3',
    '4',
    '5',
    '6',
    '7',
  ]);
  await until(() => subject.status.outbound.lane.pending === 0);
  expect(subject.status.outbound.lane).toMatchObject({
    accepted: 7,
    delivered: 5,
    dropped: { full: 2 },
  });
});

test('at quality of service 0 nothing waits: it is dropped and counted', async () => {
  const { keep, emit } = contextOf();
  const { subject } = gateway({ bell: keep() }, { qos: 0 });
  await bench.broker.close();
  await subject.start();
  await emit(light);
  expect(subject.status.outbound.lane).toMatchObject({ accepted: 1, dropped: { offline: 1 } });
});

test('under the policy reject the interface gets back what does not fit', async () => {
  const { keep, emit } = contextOf();
  const { subject, log } = gateway(
    { bell: keep() },
    { queue: { maxCount: 1, maxBytes: 1000, whenFull: 'reject' } },
  );
  await bench.broker.close();
  await subject.start();
  await emit(light);
  await expect(emit(light)).rejects.toMatchObject({ code: 'INTERFACE_QUEUE_FULL' });
  await expect(emit({ ...light, action: 5 } as never)).rejects.toMatchObject({
    code: 'MESSAGE_INVALID',
  });
  expect(log.lines).toContain('warn message refused: action is 5; expected text');
});

test('a burst larger than the lane is slowed down, not lost, while the broker is there', async () => {
  const other = await peer('home/#');
  const { keep, emit } = contextOf();
  const { subject, mg } = gateway({ bell: keep() });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  const levels = Array.from({ length: 200 }, (_, index) => String(index));
  await Promise.all(
    levels.map((level) => emit(createMessage({ ...light, arguments: { Level: level } }))),
  );
  await other.until(({ payload }) => payload.toString().includes('"199"'));
  const lane = () => subject.status.outbound.lane;
  await until(() => lane().pending === 0);
  expect(lane()).toMatchObject({ accepted: 200, delivered: 200, dropped: { full: 0 } });
});

test('a message whose gateway names an instance is for that one, any other for all', async () => {
  const other = await peer('none');
  const handled: string[] = [];
  const note = (name: string) => () => ({
    handle: ({ action }: Message) => void handled.push(`${name} ${action}`),
  });
  const { subject, mg } = gateway({ front: note('front'), back: note('back') });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  await other.publish('home/lighting/back///k/C', 'light_on');
  await other.publish('home/lighting////k/C', 'dim');
  await until(() => subject.status.inbound.received >= 2);
  await subject.stop();
  expect(handled).toEqual(['back LIGHT_ON', 'front DIM', 'back DIM']);
});

test('the retained state and status tell what is there, also to one who comes late', async () => {
  const { keep } = contextOf();
  const { subject, mg } = gateway({ bell: keep() });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  const other = await peer('mqttgateway/#');
  const state = await other.until(({ topic }) => topic.endsWith('/state'));
  expect([state.payload.toString(), state.retain]).toEqual(['online', true]);
  const status = await other.until(({ payload }) => payload.toString().includes('"level":2'));
  expect(JSON.parse(status.payload.toString())).toMatchObject({
    name: 'house',
    broker: 'connected',
    interfaces: [{ name: 'bell', state: 'running' }],
  });
  await subject.stop();
  await other.until(({ payload }) => payload.toString() === 'offline');
  const last = other.received.findLast(({ topic }) => topic.endsWith('/status'));
  expect(JSON.parse(last?.payload.toString() ?? '')).toMatchObject({
    level: 0,
    interfaces: [{ name: 'bell', state: 'stopped' }],
  });
});

test('the status comes again and again while nothing but counters may have changed', async () => {
  const other = await peer('mqttgateway/house/status');
  const { subject } = gateway({ bell: () => ({}) }, { statusIntervalMs: 10 });
  await subject.start();
  const running = () =>
    other.received.filter(({ payload }) => payload.toString().includes('"level":2'));
  await until(() => running().length >= 4);
});

test('where an interface must start and does not, everything is stopped again', async () => {
  const { subject, mg } = gateway({
    good: () => ({}),
    bad: () => ({
      start() {
        throw new Error('no port');
      },
    }),
  });
  await expect(subject.start()).rejects.toMatchObject({ code: 'INTERFACE_START_FAILED' });
  expect(mg.state).toBe('stopped');
  expect(subject.status.interfaces.map(({ state }) => state)).toEqual(['stopped', 'failed']);
});

test('a large message waits for room like any other while the broker is there', async () => {
  const other = await peer('home/#');
  const { keep, emit } = contextOf();
  const { subject, mg } = gateway({ bell: keep() });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  const large = 'x'.repeat(3000);
  for (let index = 0; index < 20; index += 1)
    await emit(createMessage({ ...light, arguments: { Level: `${index} ${large}` } }));
  await other.until(({ payload }) => payload.toString().includes('"19 '));
  expect(subject.status.outbound.lane).toMatchObject({ accepted: 20, dropped: { full: 0 } });
});

test('what was in flight when the connection went is sent again, in order', async () => {
  const { keep, emit } = contextOf();
  const { subject, mg } = gateway({ bell: keep() });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  const { port } = bench.broker;
  const gone = once(mg, 'disconnected');
  const closing = bench.broker.close();
  // Some of these reach the socket before the connection is known to be gone.
  for (const level of ['1', '2', '3'])
    await emit(createMessage({ ...light, arguments: { Level: level } }));
  await Promise.all([closing, gone]);
  bench.broker = await startEmbeddedBroker({ port });
  const other = await peer('home/#');
  await emit(createMessage({ ...light, arguments: { Level: '4' } }));
  await other.until(({ payload }) => payload.toString().includes('"4"'));
  const { accepted, delivered, pending, dropped } = subject.status.outbound.lane;
  expect(accepted).toBe(4);
  expect(delivered + pending).toBe(4);
  expect(Object.values(dropped).every((count) => count === 0)).toBe(true);
  const levels = other.received.map(({ payload }) => Number(JSON.parse(payload.toString()).level));
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
});

test('a burst of commands for a quick interface is executed, not left out', async () => {
  const other = await peer('none');
  const { subject, mg } = gateway({ bell: () => ({}) });
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  await Promise.all(
    Array.from({ length: 300 }, () => other.publish('home/lighting////k/C', 'dim')),
  );
  const commands = () => subject.status.interfaces[0]?.commands;
  await until(() => commands()?.accepted === 300 && commands()?.executed === 300);
  expect(commands()).toMatchObject({ overflowed: 0 });
});

test('commands that are left out again and again are one line with a count', async () => {
  const other = await peer('none');
  const { subject, mg, log } = gateway(
    { bell: () => ({ handle: () => new Promise<void>(() => undefined) }) },
    { commandTimeoutMs: 60_000 },
  );
  const connected = once(mg, 'connected');
  await subject.start();
  await connected;
  await Promise.all(Array.from({ length: 60 }, () => other.publish('home/lighting////k/C', 'dim')));
  await until(() => subject.status.inbound.received >= 60);
  const lines = log.lines.filter((line) => line.includes('left out'));
  expect(lines).toEqual([
    'warn command DIM left out: 10 commands wait already (commandqueue), or 16 MiB',
  ]);
  expect(subject.status.interfaces[0]?.commands.overflowed).toBe(49);
});

test('emits that wait for room when the gateway stops are counted, too', async () => {
  const { keep, emit } = contextOf();
  const { subject, log } = gateway({ bell: keep() });
  await bench.broker.close();
  await subject.start();
  const emits = Array.from({ length: 5 }, () => emit(light));
  await Promise.all(emits);
  await subject.stop();
  const { accepted, delivered, pending, dropped } = subject.status.outbound.lane;
  expect({ accepted, delivered, pending, stopped: dropped.stopped }).toEqual({
    accepted: 5,
    delivered: 0,
    pending: 0,
    stopped: 5,
  });
  expect(log.lines).toContain('error 5 messages were not sent before the end');
});

test('stop is quick while the broker is away, and says what was not sent', async () => {
  const { keep, emit } = contextOf();
  const { subject, log, mg } = gateway({ bell: keep() });
  await bench.broker.close();
  await subject.start();
  await emit(light);
  await subject.stop();
  expect(mg.state).toBe('stopped');
  expect(log.lines).toContain('error 1 messages were not sent before the end');
  expect(subject.status.outbound.lane.dropped.stopped).toBe(1);
});

test('a disk that hangs does not keep the gateway from its end', async () => {
  const lane = () => new MemoryLane({ maxCount: 5, maxBytes: 1000, whenFull: 'reject' });
  const hanging = Object.assign(lane(), { close: () => new Promise<void>(() => undefined) });
  const { subject, log } = gateway({}, {
    stored: { durable: hanging, dead: lane(), whenReady: () => undefined },
  } as object);
  await subject.start();
  // 8 s are promised; a machine that is busy adds something to it.
  expect(await awakeMs(() => subject.stop())).toBeLessThan(12_000);
  expect(log.lines).toContainEqual(expect.stringMatching(/data folder .* in time/));
});

test('a broker that has forgotten what the map had it keep gets it back, once', async () => {
  const { keep, emit } = contextOf();
  const { subject, mg } = gateway({ bell: keep() }, { retain: true });
  await subject.start();
  if (mg.state !== 'connected') await once(mg, 'connected');
  const say = (action: string) =>
    emit(createMessage({ type: 'status', function: 'Lighting', location: 'hall', action }));
  await say('LIGHT_ON');
  await say('LIGHT_ON');
  await until(() => subject.status.outbound.lane.pending === 0);
  const { port } = bench.broker;
  await bench.broker.close();
  bench.broker = await startEmbeddedBroker({ port });
  await once(mg, 'connected');
  const later = await peer();
  const { payload, topic } = await later.until((message) => message.topic.startsWith('home/'));
  expect(`${topic} ${String(payload)}`).toBe('home/lighting//hall//house/S light_on');
  await until(() => subject.status.outbound.lane.delivered === 3);
  expect(subject.status.outbound).toMatchObject({
    printed: 2,
    restated: 1,
    lane: { accepted: 3, delivered: 3 },
  });
});
