/** A link that is slow. Simulated: the broker and the link. */
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { seed } from './tools/seed.js';

const use = resources();

test(`20 bandwidth 2 KB/s: a window that takes longer than the time limit is no stall (seed ${seed})`, async () => {
  const ackTimeoutMs = 2000;
  const site = await startScriptedSite(use, () => undefined, {
    mqtt: { acktimeout: ackTimeoutMs / 1000, keepalive: 3 },
    gateway: { statusinterval: 0 },
  });
  await site.start();
  await site.connected();
  site.link.set({ bandwidthBytesPerS: 2048 });
  const since = performance.now();
  site.device.say({ from: 1, to: 70, width: 70, pad: 150 });
  await site.delivered(70);
  const tookMs = performance.now() - since;
  // The whole window went at once, and its last acknowledgement came long after the limit.
  expect(tookMs).toBeGreaterThan(2 * ackTimeoutMs);
  expect(site.traffic.connects).toBe(1);
  site.link.set({});
  expect(await site.finish()).toMatchObject({
    ...NOTHING_WRONG,
    accepted: 70,
    duplicates: 0,
    exitCode: 0,
  });
});
