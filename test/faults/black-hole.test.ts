/** A link that swallows everything and says nothing. Simulated: the broker and the link. */
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { seed } from './tools/seed.js';

const use = resources();
const KEEPALIVE_MS = 1000;

/** How long the gateway took to notice, from now on. */
const noticing = async (site: Awaited<ReturnType<typeof startScriptedSite>>, sign: RegExp) => {
  const since = performance.now();
  site.link.stall();
  await site.running().until(sign);
  return performance.now() - since;
};

test(`18 black hole while idle: noticed within 1.5 keepalives, mended alone (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, () => undefined, {
    mqtt: { keepalive: KEEPALIVE_MS / 1000, connecttimeout: 0.3 },
    gateway: { statusinterval: 0 },
  });
  await site.start();
  await site.connected();
  const tookMs = await noticing(site, /silent for 1\.5 times the keepalive/);
  // Half a second for the process to be scheduled; the limit itself is 1.5 keepalives.
  expect(tookMs).toBeLessThan(1.5 * KEEPALIVE_MS + 500);
  site.device.say({ from: 1, to: 100, width: 10 });
  await site.until(() => site.device.accepted().length === 100, '100 numbers accepted');
  site.link.resume();
  await site.delivered(100);
  expect(await site.finish()).toMatchObject({ ...NOTHING_WRONG, accepted: 100, exitCode: 0 });
});

test(`18 black hole with QoS 0: what went into it is not known to be lost, all the rest is counted (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, () => undefined, {
    mqtt: { keepalive: KEEPALIVE_MS / 1000, connecttimeout: 0.3 },
    publish: '{ qos: 0 }',
  });
  await site.start();
  await site.connected();
  // More than the buffers of all sockets between take.
  site.device.say({ from: 1, to: 20_000, width: 20, pad: 2000 });
  await site.until(() => site.traffic.of('n').seen.length > 100, '100 numbers on the way');
  const tookMs = await noticing(site, /silent for 1\.5 times the keepalive|not acknowledged for/);
  expect(tookMs).toBeLessThan(1.5 * KEEPALIVE_MS + 500);
  site.link.resume();
  await site.connected(2);
  await site.until(() => site.device.accepted().length === 20_000, 'the end of the numbers');
  site.device.say({ from: 20_001, to: 20_010 });
  await site.until(() => site.traffic.of('n').first.includes(20_010), 'the last number');
  const { unconserved, reordered, pending, dropped } = await site.finish();
  expect({ unconserved, reordered, pending }).toEqual({
    unconserved: [],
    reordered: 0,
    pending: 0,
  });
  expect(['offline', 'full']).toEqual(expect.arrayContaining(Object.keys(dropped)));
});

test(`18 black hole with QoS 1: the missing acknowledgement is noticed, and nothing is lost (seed ${seed})`, async () => {
  const ackTimeoutMs = 700;
  const site = await startScriptedSite(use, () => undefined, {
    mqtt: { keepalive: 60, acktimeout: ackTimeoutMs / 1000, connecttimeout: 0.3 },
  });
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 2000, width: 16 });
  await site.until(() => site.traffic.of('n').seen.length > 100, '100 numbers on the way');
  const tookMs = await noticing(site, /not acknowledged for/);
  expect(tookMs).toBeLessThan(ackTimeoutMs + 500);
  site.link.resume();
  await site.delivered(2000);
  const verdict = await site.finish();
  expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 2000, exitCode: 0 });
  expect(verdict.duplicates).toBeLessThanOrEqual(64);
});
