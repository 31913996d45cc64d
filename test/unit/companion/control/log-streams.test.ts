/** Lines of a real log, published by a function that stands for the client. */
import { PassThrough } from 'node:stream';
import { LogStreams } from '../../../../src/companion/control/log-streams.js';
import { createLog } from '../../../../src/log/create-log.js';

const setUp = ({ connected = true, fails = false, hangs = false } = {}) => {
  const log = createLog({ consoleLevel: 'NONE', format: 'text', console: new PassThrough() });
  const published: { topic: string; line: Record<string, unknown> }[] = [];
  let nowMs = 0;
  const streams = new LogStreams({
    topic: 'gw/bridge',
    tap: log.tap,
    publish: async ({ topic, payload }) => {
      // What a client might say of each publication.
      log.child('mqtt').error(`published to ${topic}`);
      if (fails) throw new Error('away');
      if (hangs) await new Promise<never>(() => undefined);
      published.push({ topic, line: JSON.parse(String(payload)) });
    },
    isConnected: () => connected,
    monotonicMs: () => nowMs,
  });
  const lines = (): unknown[] => published.map(({ topic, line }) => [topic, line['message']]);
  return {
    ...log,
    streams,
    published,
    lines,
    wait: (ms: number): void => {
      nowMs += ms;
    },
  };
};

test('lines from a level on are published with their fields, and nothing about that', () => {
  const { streams, child, published } = setUp();
  streams.setLevel('WARN');
  child('gate').info('quiet');
  child('gate').warn('stuck', { attempt: 2 });
  expect(published).toEqual([
    {
      topic: 'gw/bridge/logging',
      line: {
        time: expect.any(String),
        level: 'WARN',
        area: 'gate',
        message: 'stuck',
        fields: { attempt: 2 },
      },
    },
  ]);
});

test('a line about a line that came back begets no other', () => {
  const { streams, child, lines } = setUp();
  streams.setLevel('DEBUG');
  child('map').warn('inbound gw/bridge/logging refused: no route');
  expect(lines()).toEqual([]);
});

test('all lines of one instance go to a topic of their own, one level long', () => {
  const { streams, child, lines } = setUp();
  streams.stream('front/door+', true);
  child('front/door+').debug('step');
  child('lamp').error('not asked for');
  streams.stream('front/door+', false);
  child('front/door+').debug('no more');
  expect(lines()).toEqual([['gw/bridge/logging/front-door-', 'step']]);
});

test('a flood is cut, counted, and the next line says how much is missing', () => {
  const { streams, child, published, wait } = setUp();
  streams.setLevel('INFO');
  for (let index = 0; index < 150; index += 1) child('gate').info(`line ${index}`);
  expect(published).toHaveLength(100);
  wait(10);
  child('gate').info('later');
  expect(published.at(-1)?.line).toMatchObject({ message: 'later', missing: 50 });
  expect(streams.counters.leftOut).toBe(50);
});

test('without a broker, or where it refuses, lines are counted as left out', async () => {
  for (const how of [{ connected: false }, { fails: true }]) {
    const { streams, child } = setUp(how);
    streams.setLevel('INFO');
    child('gate').info('one');
    await new Promise((resolve) => setImmediate(resolve));
    expect(streams.counters).toEqual({ published: 0, leftOut: 1 });
  }
});

test('the end takes all taps away', () => {
  const { streams, child, lines, isShown } = setUp();
  streams.setLevel('INFO');
  streams.stream('gate', true);
  streams.close();
  streams.setLevel('DEBUG');
  streams.stream('gate', true);
  child('gate').error('after');
  expect([lines(), isShown('gate', 'ERROR'), streams.instances]).toEqual([[], false, []]);
});

test('no more than 200 lines are on their way', () => {
  const { streams, child, wait } = setUp({ hangs: true });
  streams.setLevel('INFO');
  for (let index = 0; index < 300; index += 1) {
    wait(1_000);
    child('gate').info(`line ${index}`);
  }
  expect(streams.counters).toEqual({ published: 0, leftOut: 100 });
});
