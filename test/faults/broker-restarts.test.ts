/** Brokers that die and come back. Simulated: nothing; the broker is mosquitto. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { freePort } from '../support/free-port.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { type FaultSite, startFaultSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { between, randomOf, seed } from './tools/seed.js';

const use = resources();
const WINDOW = 64;

/** Publishes a command with QoS 1, from a client that comes and goes. */
const command = async (port: number, number: number): Promise<void> => {
  const client = await connectAsync({ host: '127.0.0.1', port, clientId: 'commander' });
  await client.publishAsync('do', String(number), { qos: 1 });
  await client.endAsync();
};

const obeyed = (site: FaultSite, number: number): Promise<void> =>
  site.until(() => site.device.commands.includes(number), `command ${number} at the device`);

requirePeer('mosquitto', '-h')('with a broker that comes and goes', () => {
  test(`13 broker kill -9 × 5 under load: what was accepted is acknowledged in the end (seed ${seed})`, async () => {
    const random = randomOf(seed);
    const port = await freePort();
    const site = await startFaultSite(use, port, { gateway: { queuesize: 100_000 } });
    const start = async () => use(await startMosquitto({ port }), (it) => it.stop('SIGKILL'));
    let broker = await start();
    await site.start();
    await site.connected();
    const kills = 5;
    site.device.say({ from: 1, to: 10_000, width: 8 });
    for (let kill = 1; kill <= kills; kill += 1) {
      const target = site.traffic.of('n').first.length + between(random, 100, 1000);
      await site.until(() => site.traffic.of('n').first.length >= target, `${target} numbers`);
      const attempts = site.attempts();
      await broker.stop('SIGKILL');
      await site.until(() => site.attempts() > attempts, 'an attempt while it is away');
      broker = await start();
      await site.connected(kill + 1);
    }
    await site.delivered(10_000);
    await command(port, 1);
    await obeyed(site, 1);
    const verdict = await site.finish();
    expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 10_000, exitCode: 0 });
    expect(verdict.duplicates).toBeLessThanOrEqual(kills * WINDOW);
    expect(site.device.commands).toEqual([1]);
  });

  test(`14 broker restart with persistence: the session is there again, and so is what waited in it (seed ${seed})`, async () => {
    const port = await freePort();
    const folder = use(mkdtempSync(join(tmpdir(), 'persistence-')), (it) =>
      rmSync(it, { recursive: true, force: true }),
    );
    const config = ['allow_anonymous true', 'persistence true', `persistence_location ${folder}/`];
    const start = async () =>
      use(await startMosquitto({ port, config }), (it) => it.stop('SIGKILL'));
    let broker = await start();
    const site = await startFaultSite(use, port);
    await site.start();
    await site.connected();
    site.device.say({ from: 1, to: 1000, width: 8 });
    await site.until(() => site.traffic.of('n').first.length >= 200, '200 numbers');
    await broker.stop('SIGTERM');
    broker = await start();
    await site.connected(2);
    await site.delivered(1000);
    await command(port, 1);
    await obeyed(site, 1);
    await site.until(() => site.traffic.commandAcks >= 1, 'its acknowledgement');
    // The gateway is away for a command, and so is the broker afterwards.
    await site.end('SIGKILL');
    await command(port, 2);
    await broker.stop('SIGTERM');
    broker = await start();
    await site.start();
    await obeyed(site, 2);
    expect(await site.finish()).toMatchObject({
      lost: [],
      reordered: 0,
      unconserved: [],
      exitCode: 0,
    });
    expect(site.device.commands).toEqual([1, 2]);
  });

  test(`15 broker restart without persistence: subscribed anew, nothing accepted is lost (seed ${seed})`, async () => {
    const port = await freePort();
    const start = async () => use(await startMosquitto({ port }), (it) => it.stop('SIGKILL'));
    let broker = await start();
    const site = await startFaultSite(use, port);
    await site.start();
    await site.connected();
    site.device.say({ from: 1, to: 2000, width: 8 });
    await site.until(() => site.traffic.of('n').first.length >= 200, '200 numbers');
    const { subscribes } = site.traffic;
    await broker.stop('SIGTERM');
    broker = await start();
    await site.connected(2);
    await site.delivered(2000);
    await command(port, 1);
    await obeyed(site, 1);
    expect(site.traffic.subscribes).toBeGreaterThan(subscribes);
    const verdict = await site.finish();
    expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 2000, exitCode: 0 });
    expect(verdict.duplicates).toBeLessThanOrEqual(WINDOW);
  });
});
