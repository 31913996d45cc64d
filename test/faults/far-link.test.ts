/** A link that is far. Simulated: the broker and the link. */
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { roundTrips } from './tools/round-trips.js';
import { seed } from './tools/seed.js';

const use = resources();

test(`21 latency 200 ms with a backlog of 2,000: commands are answered within a second meanwhile (seed ${seed})`, async () => {
  const count = 2000;
  const site = await startScriptedSite(use, () => undefined, {
    device: { answer: true },
    mqtt: { connecttimeout: 5, keepalive: 30, acktimeout: 30, maxinflight: 128 },
    gateway: { statusinterval: 0 },
  });
  await site.link.down();
  await site.start();
  site.device.say({ from: 1, to: count, width: 10, pad: 50 });
  await site.until(() => site.device.accepted().length === count, 'the backlog');
  site.link.set({ latencyMs: 200 });
  await site.link.up();
  await site.connected();
  const since = performance.now();
  const isDrained = () => site.traffic.of('n').acknowledged.size === count;
  const times = await roundTrips(site, isDrained);
  const drainMs = performance.now() - since;
  const worstMs = Math.max(...times);
  process.stdout.write(
    `21: ${count} drained in ${Math.round(drainMs)} ms at 400 ms a round trip; ${times.length} commands, slowest ${Math.round(worstMs)} ms\n`,
  );
  expect(times.length).toBeGreaterThan(3);
  expect(worstMs).toBeLessThan(1000);
  // One a round trip would take 800 s.
  expect(drainMs).toBeLessThan(14_000);
  site.link.set({});
  expect(await site.finish()).toMatchObject({
    ...NOTHING_WRONG,
    accepted: count,
    duplicates: 0,
    exitCode: 0,
  });
  // Subscribed first, so that no command was lost to the backlog.
  const order = site.broker.packets.map(({ cmd }) => cmd);
  expect(order.indexOf('subscribe')).toBeLessThan(order.lastIndexOf('publish') - count);
});
