/** From a message of the client to what it is told; the interfaces are simulated, the clock is a number. */
import fc from 'fast-check';
import type { CommandFate } from '../../../../src/gateway/inbox/command-terms.js';
import { Intake, type IntakeOptions } from '../../../../src/gateway/inbox/intake.js';
import type { Parked } from '../../../../src/gateway/inbox/parked.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { Message } from '../../../../src/map/message.js';
import type { InboundMessage } from '../../../../src/mqtt/inbound-message.js';
import type { MessageProperties } from '../../../../src/mqtt/message-properties.js';
import { MemoryLane } from '../../../../src/outbox/memory-lane.js';
import { routeMap, textRoute } from '../../../support/route-map.js';

const COMMAND = {
  constants: { fields: { type: 'command', action: 'SET' }, arguments: {} },
} as const;
const ROUTES = [
  textRoute('cmd/<device>', '<level>', COMMAND),
  textRoute('kept/<device>', '<level>', { ...COMMAND, receive: { retained: true } }),
  textRoute('brief/<device>', '<level>', { ...COMMAND, receive: { expiresMs: 1_000 } }),
  textRoute('stat/<device>', '<level>', { direction: 'in' }),
];

interface Hand {
  readonly device: string;
  readonly expiresAtMs: number | undefined;
  readonly end: (fate: CommandFate) => void;
}

const intakeOf = (more: Partial<IntakeOptions> = {}) => {
  const hands: Hand[] = [];
  const aside: string[] = [];
  const lost: string[] = [];
  const clock = { nowMs: 0 };
  const receiver = {
    deliver: (
      { device }: Message,
      { expiresAtMs, settle }: { expiresAtMs?: number; settle?: Hand['end'] },
    ) => void hands.push({ device, expiresAtMs, end: (fate) => settle?.(fate) }),
  } as ReturnType<IntakeOptions['receivers']>[number];
  const intake = new Intake({
    map: compileMap(routeMap(ROUTES), 'gw'),
    retainedCommands: false,
    monotonicMs: () => clock.nowMs,
    receivers: () => [receiver],
    setAside: async ({ topic }, reason) => void aside.push(`${topic}: ${reason}`),
    onLost: ({ topic }) => lost.push(topic),
    maxCommands: 10,
    isBusy: () => false,
    onTrouble: () => undefined,
    writeDeadLetter: () => undefined,
    onRefused: () => undefined,
    ...more,
  });
  const receive = (
    topic: string,
    { properties, ...given }: Partial<InboundMessage> & { properties?: MessageProperties } = {},
  ) =>
    intake.receive({
      topic,
      payload: Buffer.from('1'),
      qos: 1,
      retain: false,
      ...(properties && { properties }),
      ...given,
    });
  return { intake, receive, hands, aside, lost, clock };
};

test('what is settled at once needs no promise', () => {
  const { receive, hands } = intakeOf();
  expect(receive('nowhere')).toBeUndefined();
  expect(receive('cmd/lamp', { retain: true })).toBeUndefined();
  expect(receive('cmd/lamp', { qos: 0 })).toBeUndefined();
  expect(hands).toHaveLength(1);
});

test.each<[CommandFate, 'leave' | undefined]>([
  ['executed', undefined],
  ['failed', undefined],
  ['full', undefined],
  ['notRunning', undefined],
  ['stopping', 'leave'],
])('%s: the receipt is %s', async (fate, receipt) => {
  const { receive, hands, aside } = intakeOf();
  const pending = receive('cmd/lamp');
  expect(pending).toBeInstanceOf(Promise);
  hands[0]?.end(fate);
  expect(await pending).toBe(receipt);
  expect(aside).toEqual([]);
});

test('a command that is not finished is set aside before it is acknowledged, also one with QoS 0', async () => {
  const { receive, hands, aside } = intakeOf();
  const pending = receive('cmd/lamp');
  void receive('cmd/fan', { qos: 0 });
  hands[0]?.end('timedOut');
  hands[1]?.end('timedOut');
  expect(await pending).toBeUndefined();
  const why = 'command not finished by an interface within commandtimeout';
  expect(aside).toEqual([`cmd/lamp: ${why}`, `cmd/fan: ${why}`]);
});

test('where it cannot be set aside, that is told', async () => {
  const { receive, hands, lost } = intakeOf({
    setAside: () => Promise.reject(new Error('no disk')),
  });
  const pending = receive('cmd/lamp');
  hands[0]?.end('timedOut');
  expect(await pending).toBeUndefined();
  expect(lost).toEqual(['cmd/lamp']);
});

test('a retained command passes where its route wants it, or all do', () => {
  const some = intakeOf();
  for (const topic of ['cmd/a', 'kept/b', 'stat/c']) void some.receive(topic, { retain: true });
  expect(some.hands.map(({ device }) => device)).toEqual(['b', 'c']);
  expect(some.intake.counters).toMatchObject({ received: 3, retained: 1, translated: 2 });
  const all = intakeOf({ retainedCommands: true });
  void all.receive('cmd/a', { retain: true });
  expect(all.hands).toHaveLength(1);
});

test('its life is the shortest of what the route, the configuration and the sender allow', () => {
  const { receive, hands, clock, intake } = intakeOf({ commandExpiryMs: 5_000 });
  clock.nowMs = 100;
  void receive('cmd/a');
  void receive('brief/b');
  void receive('stat/c');
  void receive('cmd/d', { properties: { messageExpiryInterval: 2 } });
  void receive('brief/e', { properties: { messageExpiryInterval: 2 } });
  void receive('stat/f', { properties: { messageExpiryInterval: 3 } });
  expect(hands.map(({ device, expiresAtMs }) => [device, expiresAtMs])).toEqual([
    ['a', 5_100],
    ['b', 1_100],
    ['c', undefined],
    ['d', 2_100],
    ['e', 1_100],
    ['f', 3_100],
  ]);
  expect(receive('cmd/g', { properties: { messageExpiryInterval: 0 } })).toBeUndefined();
  expect(intake.counters).toMatchObject({ expired: 1, translated: 6 });
});

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const storedOf = (maxCount = 1_000) => ({
  lane: new MemoryLane<Parked>({ maxCount, maxBytes: 1_000_000, whenFull: 'reject' }),
  parks: true,
  recoveredThrough: 0,
  mark: { read: () => undefined, write: () => undefined, remove: () => undefined },
  whenReady: () => undefined,
});

test('with an inbox a command is acknowledged once it is parked, anything else as before', async () => {
  const { intake, receive, hands, clock } = intakeOf({ inbox: storedOf(), commandExpiryMs: 500 });
  const pending = receive('cmd/lamp');
  const status = receive('stat/lamp');
  expect(await pending).toBeUndefined();
  expect(hands.map(({ device }) => device)).toEqual(['lamp']);
  await settled();
  expect(hands).toHaveLength(2);
  expect(intake.counters).toMatchObject({ received: 2, translated: 2, inbox: { parked: 0 } });
  hands[0]?.end('executed');
  expect(await status).toBeUndefined();
  for (let index = 0; index < 10; index += 1) void receive(`cmd/${index}`);
  await settled();
  clock.nowMs = 500;
  // Ten at a time are with the interfaces; the last one waited until its time was over.
  expect(hands).toHaveLength(11);
  hands[1]?.end('executed');
  expect(intake.counters).toMatchObject({ expired: 1, inbox: { parked: 0, lane: { pending: 9 } } });
  await intake.close();
});

test('what an inbox has left is carried out where nothing is parked any more', async () => {
  const inbox = { ...storedOf(), parks: false };
  inbox.lane.push(
    { topic: 'cmd/left', payload: Buffer.from('1'), qos: 1, retain: false, cameAtMs: -5_000 },
    9,
  );
  const { intake, receive, hands } = intakeOf({ inbox });
  intake.start();
  const pending = receive('cmd/new');
  expect(hands.map(({ device }) => device)).toEqual(['left', 'new']);
  hands[1]?.end('executed');
  expect(await pending).toBeUndefined();
  expect(intake.counters.inbox).toMatchObject({ recovered: 1, parked: 0 });
});

test('whatever comes and whatever becomes of it, nothing goes uncounted', async () => {
  const topics = fc.constantFrom('cmd/a', 'kept/b', 'brief/c', 'stat/d', 'nowhere', 'cmd');
  const step = fc.oneof(
    fc.record({ topic: topics, retain: fc.boolean(), qos: fc.constantFrom<0 | 1>(0, 1) }),
    fc.record({ fate: fc.constantFrom<CommandFate>('executed', 'failed', 'timedOut', 'expired') }),
    fc.record({ passMs: fc.integer({ min: 1, max: 600 }) }),
    fc.constant({ turn: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.boolean(), async (steps, isOn) => {
      const more = isOn ? { inbox: storedOf(5), maxCommands: 3 } : {};
      const { intake, receive, hands, clock } = intakeOf(more);
      const expectConserved = (): void => {
        const { received, translated, echo, retained, expired, refused, inbox } = intake.counters;
        const sum = Object.values(refused).reduce((total, count) => total + count, 0);
        const { parked = 0, overflowed = 0, poisoned = 0, lost = 0 } = inbox ?? {};
        expect(received).toBe(
          translated + echo + retained + expired + sum + parked + overflowed + poisoned + lost,
        );
      };
      for (const each of steps) {
        if ('topic' in each) void receive(each.topic, { retain: each.retain, qos: each.qos });
        else if ('fate' in each) hands.shift()?.end(each.fate);
        else if ('passMs' in each) clock.nowMs += each.passMs;
        else await settled();
        expectConserved();
      }
      await intake.close();
      expectConserved();
    }),
    { numRuns: 150 },
  );
});
