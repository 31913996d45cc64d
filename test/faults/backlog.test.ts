/**
 * A large backlog, near and far, with commands meanwhile. `FAULT_BACKLOG` says how many numbers.
 * Simulated: the broker and the link.
 */
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { roundTrips } from './tools/round-trips.js';
import { seed } from './tools/seed.js';

const use = resources();
const COUNT = Number(process.env['FAULT_BACKLOG'] ?? 20_000);
const WINDOW = 1000;

test.each([
  { where: 'near', latencyMs: 0 },
  { where: 'far, 25 ms each way', latencyMs: 25 },
])(
  `21 latency and a backlog of ${COUNT}, $where: it drains a window a round trip, and commands are answered within a second (seed ${seed})`,
  async ({ where, latencyMs }) => {
    const site = await startScriptedSite(use, () => undefined, {
      device: { answer: true },
      mqtt: { maxinflight: WINDOW },
      gateway: { statusinterval: 0 },
    });
    await site.link.down();
    await site.start();
    site.device.say({ from: 1, to: COUNT, width: 64, pad: 50 });
    await site.until(() => site.device.accepted().length === COUNT, 'the backlog', 60_000);
    site.link.set({ latencyMs });
    await site.link.up();
    await site.connected();
    const since = performance.now();
    const { acknowledged } = site.traffic.of('n');
    const times = await roundTrips(site, () => acknowledged.size === COUNT);
    const seconds = (performance.now() - since) / 1000;
    const worstMs = Math.max(...times);
    const roundTripS = (2 * latencyMs) / 1000;
    process.stdout.write(
      `backlog ${where}: ${COUNT} in ${seconds.toFixed(1)} s, ${Math.round(COUNT / seconds)} a second` +
        `${latencyMs > 0 ? `, one a round trip would take ${COUNT * roundTripS} s` : ''}; ` +
        `${times.length} commands, slowest ${Math.round(worstMs)} ms\n`,
    );
    expect(times.length).toBeGreaterThan(3);
    expect(worstMs).toBeLessThan(1000);
    if (latencyMs > 0) expect(seconds).toBeLessThan((COUNT * roundTripS) / 20);
    site.link.set({});
    expect(await site.finish()).toMatchObject({
      ...NOTHING_WRONG,
      accepted: COUNT,
      duplicates: 0,
      exitCode: 0,
    });
  },
  30_000 + COUNT,
);
