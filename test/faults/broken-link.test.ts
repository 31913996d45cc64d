/** Connections that end in the wrong way or crawl. Simulated: the broker and the link. */
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { between, randomOf, seed } from './tools/seed.js';

const use = resources();
const WINDOW = 64;

test(`19 half-close: the broker ends its side only; the gateway connects anew (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, () => undefined);
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 3000, width: 16 });
  for (const [index, count] of [500, 1000].entries()) {
    await site.until(() => site.traffic.of('n').first.length >= count, `${count} numbers`);
    for (const { socket } of site.broker.peers) socket.end();
    await site.connected(index + 2);
  }
  await site.delivered(3000);
  const verdict = await site.finish();
  expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 3000, exitCode: 0 });
  expect(verdict.duplicates).toBeLessThanOrEqual(2 * WINDOW);
});

test(`19 RST inside a packet, twelve times, in either direction (seed ${seed})`, async () => {
  const random = randomOf(seed);
  const site = await startScriptedSite(use, () => undefined);
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 6000, width: 16, pad: 100 });
  const breaks = 12;
  for (let index = 0; index < breaks; index += 1) {
    const { connects } = site.traffic;
    const direction = random() < 0.5 ? 'up' : 'down';
    // An acknowledgement has 4 bytes, a number some 120.
    const most = direction === 'up' ? 20_000 : 800;
    site.link.set({ limitBytes: between(random, 10, most) }, direction);
    await site.until(() => site.traffic.connects > connects, `break ${index + 1}`);
    site.link.set({});
    await site.connected(index + 2);
  }
  await site.delivered(6000);
  const verdict = await site.finish();
  expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 6000, exitCode: 0 });
  expect(verdict.duplicates).toBeLessThanOrEqual(breaks * WINDOW);
});

test(`19 one byte at a time, both ways (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, () => undefined, { device: { answer: true } });
  site.link.set({ slicerBytes: 1 });
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 200, width: 16 });
  for (let number = 1; number <= 20; number += 1) site.command(number);
  await site.delivered(200);
  await site.until(() => site.traffic.answers.length === 20, '20 answers');
  expect(site.traffic.answers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(await site.finish()).toMatchObject({
    ...NOTHING_WRONG,
    accepted: 200,
    duplicates: 0,
    exitCode: 0,
  });
  expect(site.traffic.connects).toBe(1);
});

test(`22 flapping link: cut 25 times at random moments (seed ${seed})`, async () => {
  const random = randomOf(seed);
  const site = await startScriptedSite(use, () => undefined, { gateway: { queuesize: 100_000 } });
  await site.start();
  await site.connected();
  const cuts = 25;
  site.device.say({ from: 1, to: 20_000, width: 8 });
  for (let index = 0; index < cuts; index += 1) {
    const { length } = site.traffic.of('n').seen;
    const more = between(random, 0, 300);
    // Sometimes before a single number has passed on the new connection.
    if (more > 30)
      await site.until(() => site.traffic.of('n').seen.length >= length + more, 'progress');
    const { connects } = site.traffic;
    site.link.cut();
    await site.until(() => site.traffic.connects > connects, `cut ${index + 1}`);
  }
  await site.delivered(20_000);
  const verdict = await site.finish();
  expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 20_000, exitCode: 0 });
  expect(verdict.duplicates).toBeLessThanOrEqual(cuts * WINDOW);
});
