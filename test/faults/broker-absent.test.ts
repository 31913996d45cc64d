/** No broker at the start, and one that comes late. Simulated: nothing; the broker is mosquitto. */
import { freePort } from '../support/free-port.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startFaultSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { seed } from './tools/seed.js';

const use = resources();

requirePeer('mosquitto', '-h')('without a broker at the start', () => {
  test(`12 broker absent at start: what was said meanwhile arrives when it comes, in order (seed ${seed})`, async () => {
    const port = await freePort();
    const site = await startFaultSite(use, port);
    await site.start();
    site.device.say({ from: 1, to: 500, width: 10 });
    await site.until(() => site.device.accepted().length === 500, '500 numbers accepted');
    expect(site.traffic.of('n').seen).toEqual([]);
    use(await startMosquitto({ port }), (it) => it.stop());
    await site.delivered(500);
    expect(site.traffic.states).toEqual(['online']);
    expect(await site.finish()).toEqual({
      ...NOTHING_WRONG,
      accepted: 500,
      duplicates: 0,
      exitCode: 0,
    });
    expect(site.traffic.states).toEqual(['online', 'offline']);
  });
});
