/** What control does with requests under way; client and dispatcher are simulated. */
import { setImmediate } from 'node:timers/promises';
import { Control, type ControlOptions } from '../../../../src/companion/control/control.js';
import type { ControlAnswer } from '../../../../src/companion/control/control-dispatch.js';
import { LogStreams } from '../../../../src/companion/control/log-streams.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';
import type { MessageProperties } from '../../../../src/mqtt/message-properties.js';
import { recordingLog } from '../../../support/recording-log.js';
import { resources } from '../../../support/resources.js';

const use = resources();

interface Asked {
  readonly what: string;
  readonly data: unknown;
  readonly answer: (answer: ControlAnswer) => void;
}

const setUp = (options: Partial<ControlOptions> = {}) => {
  const published: { topic: string; answer: Record<string, unknown> }[] = [];
  const state = { fails: false };
  const log = recordingLog();
  // Only what control reads of a port.
  const port = {
    log,
    isConnected: true,
    status: { level: 2, interfaces: [] },
    listen: () => undefined,
    publish: async ({ topic, payload }: { topic: string; payload: string }) => {
      if (state.fails) throw new Error('the broker is away');
      published.push({ topic, answer: JSON.parse(payload || '{}') });
    },
  } as unknown as CompanionPort;
  const asked: Asked[] = [];
  const control = use(
    new Control({
      port,
      topic: 'gw',
      rate: 1000,
      healthIntervalMs: 0,
      maxPayloadBytes: 10_000,
      streams: new LogStreams({
        topic: 'gw',
        tap: () => () => undefined,
        publish: async () => undefined,
        isConnected: () => true,
        monotonicMs: () => 0,
      }),
      dispatch: (what, data) =>
        new Promise((answer) => {
          asked.push({ what, data, answer });
        }),
      isInTurn: (what) => what.startsWith('interface/'),
      info: () => ({}),
      ledger: {
        topics: new Map(),
        intend: () => undefined,
        forget: () => undefined,
        isOver: false,
      },
      ...options,
    }),
    (it) => it.stop(),
  );
  const send = (what: string, payload = '', properties: MessageProperties = {}): void =>
    control.onMessage({
      topic: `gw/request/${what}`,
      payload: Buffer.from(payload),
      qos: 1,
      retain: false,
      properties,
    });
  return { asked, control, log, published, send, state };
};

const OK: ControlAnswer = { status: 'ok', data: {} };

test('changes wait for one another; what looks, and an end, do not', async () => {
  const { asked, send } = setUp();
  send('interface/stop', 'a');
  send('interface/start', 'a');
  send('info');
  send('gateway/stop');
  await setImmediate();
  const names = (): string[] => asked.map(({ what }) => what);
  expect(names()).toEqual(['info', 'gateway/stop', 'interface/stop']);
  asked[2]?.answer(OK);
  await setImmediate();
  expect(names()).toEqual(['info', 'gateway/stop', 'interface/stop', 'interface/start']);
});

test('a change that comes again while it is under way is carried out once, and its end comes once', async () => {
  const { asked, control, published, send } = setUp();
  const ends: number[] = [];
  const payload = '{"name":"a","transaction":1}';
  send('interface/stop', payload);
  send('interface/stop', payload);
  await setImmediate();
  expect(asked).toHaveLength(1);
  asked[0]?.answer({ ...OK, after: () => ends.push(1) });
  await setImmediate();
  expect([published.length, ends]).toEqual([2, [1]]);
  expect(control.snapshot).toMatchObject({ received: 2, carriedOut: 2, repeated: 1 });
});

test('correlation data stands for a transaction; without either each one is another', async () => {
  const { asked, send } = setUp({ isInTurn: () => true });
  const correlationData = Buffer.from('c1');
  const answers = async (): Promise<void> => {
    for (let index = 0; index < 4; index += 1) {
      asked[index]?.answer(OK);
      await setImmediate();
    }
  };
  send('interface/stop', 'a', { correlationData });
  send('interface/stop', 'a', { correlationData });
  send('interface/stop', 'a');
  send('interface/stop', 'a');
  await setImmediate();
  await answers();
  expect(asked).toHaveLength(3);
});

test('another payload, name or kind of transaction is another request', async () => {
  const { asked, send } = setUp({ isInTurn: () => true });
  const all = [
    ['interface/stop', '{"name":"a","transaction":1}'],
    ['interface/stop', '{"name":"b","transaction":1}'],
    ['interface/stop', '{"name":"a","transaction":"1"}'],
    ['interface/start', '{"name":"a","transaction":1}'],
    ['interface/stop', '{"name":"a","transaction":1}'],
  ] as const;
  for (const [what, payload] of all) {
    send(what, payload);
    await setImmediate();
    asked.at(-1)?.answer(OK);
    await setImmediate();
  }
  expect(asked.map(({ what, data }) => [what, data])).toEqual([
    ['interface/stop', { name: 'a' }],
    ['interface/stop', { name: 'b' }],
    ['interface/stop', { name: 'a' }],
    ['interface/start', { name: 'a' }],
  ]);
});

test('32 requests are in hand at a time', async () => {
  const { asked, control, send } = setUp();
  for (let index = 0; index < 40; index += 1) send('info');
  await setImmediate();
  expect([asked.length, control.snapshot.tooMany]).toEqual([32, 8]);
  for (const { answer } of asked) answer(OK);
  await setImmediate();
  send('info');
  await setImmediate();
  expect(asked).toHaveLength(33);
});

test('an answer that is too large is told to be', async () => {
  const { asked, published, send } = setUp();
  send('info', '{"transaction":"big"}');
  await setImmediate();
  asked[0]?.answer({ status: 'ok', data: 'x'.repeat(10_000) });
  await setImmediate();
  expect(published.map(({ answer }) => answer)).toEqual([
    {
      data: {},
      status: 'error',
      error: expect.stringMatching(/more than 10000 bytes \(maxpayload\)/),
      code: 'CONTROL_BAD_REQUEST',
      transaction: 'big',
    },
  ]);
});

test('what comes after an answer comes also where that could not be published', async () => {
  const { asked, log, send, state } = setUp();
  let ended = false;
  state.fails = true;
  send('gateway/stop');
  await setImmediate();
  asked[0]?.answer({
    ...OK,
    after: () => {
      ended = true;
    },
  });
  await setImmediate();
  expect([ended, log.lines]).toEqual([
    true,
    ['warn an answer could not be published: the broker is away'],
  ]);
});
