/** The heartbeat with clocks that are moved by hand; the port of the gateway is simulated. */
import { Heartbeat } from '../../../../src/companion/heartbeat/heartbeat.js';
import type { CompanionPort } from '../../../../src/gateway/companion.js';
import type { Publication } from '../../../../src/mqtt/publication.js';
import { ManualClock } from '../../schedule/manual-clock.js';

const bench = () => {
  const clock = new ManualClock('2026-11-21T12:00:00Z');
  const published: Publication[] = [];
  const state = { isConnected: false, isRefused: false };
  const port = {
    name: 'kitchen',
    get isConnected() {
      return state.isConnected;
    },
    status: { level: 1 },
    publish: async (publication: Publication) => {
      if (state.isRefused) throw new Error('refused');
      published.push(publication);
    },
    // What the heartbeat does not touch is not there.
  } as unknown as CompanionPort;
  const heartbeat = new Heartbeat({
    topic: 'home/heartbeat',
    periodMs: 10_000,
    port,
    uptimeS: () => 41.7,
    clock,
  });
  return { clock, published, state, heartbeat };
};

test('it beats at each connection, and every period from then on', async () => {
  const { clock, published, state, heartbeat } = bench();
  await clock.pass(15_000);
  expect(published).toEqual([]);
  state.isConnected = true;
  heartbeat.onConnected();
  await clock.pass(20_000);
  expect(published).toHaveLength(3);
  expect(published[0]).toEqual({
    topic: 'home/heartbeat',
    qos: 0,
    retain: false,
    payload: '{"time":"2026-11-21T12:00:15.000Z","uptime":42,"level":1,"name":"kitchen"}',
  });
});

test('without a broker it is silent, and a publication that fails ends nothing', async () => {
  const { clock, published, state, heartbeat } = bench();
  state.isConnected = true;
  state.isRefused = true;
  heartbeat.onConnected();
  await clock.pass(10_000);
  state.isRefused = false;
  await clock.pass(10_000);
  expect(published).toHaveLength(1);
  state.isConnected = false;
  await clock.pass(60_000);
  expect(published).toHaveLength(1);
  heartbeat.stop();
  expect(clock.timers).toBe(0);
});
