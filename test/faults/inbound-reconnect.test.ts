/** A handler that is at work when the link goes. Simulated: the link that is cut. */
import { resources } from '../support/resources.js';
import { startCommandSite } from './tools/command-site.js';
import { seed } from './tools/seed.js';

const use = resources();

test.each(['5', '3.1.1'])(
  `26 a handler that spans five reconnects runs once and is acknowledged once, MQTT %s (seed ${seed})`,
  async (protocol) => {
    const site = await startCommandSite(use, {
      mqtt: { protocol, keepalive: 60 },
      gateway: { commandtimeout: 600 },
    });
    await site.start();
    await site.connected();
    await site.say(6_001);
    await site.begun(1);
    for (let cuts = 1; cuts <= 5; cuts += 1) {
      site.link.cut();
      await site.connected(cuts + 1);
      await site.status(({ connection }) => connection['redelivered'] === cuts);
    }
    expect(site.traffic.commandAcks).toBe(0);
    await site.say(1);
    site.finish6(6_001);
    await site.until(() => site.traffic.commandAcks === 2, 'two acknowledgements');
    expect(site.device.commands).toEqual([6_001, 1]);
    await site.end();
    // The broker has nothing of it any more.
    await site.start();
    await site.say(2);
    await site.begun(3);
    expect(site.device.commands).toEqual([6_001, 1, 2]);
  },
);

test(`26 with a clean session nothing of the old connection is acknowledged on the new one (seed ${seed})`, async () => {
  const site = await startCommandSite(use, {
    mqtt: { session: 'clean', keepalive: 60 },
    gateway: { commandtimeout: 600 },
  });
  await site.start();
  await site.connected();
  await site.say(6_001);
  await site.begun(1);
  site.link.cut();
  await site.connected(2);
  await site.say(6_002);
  await site.status(({ inbound }) => inbound['received'] === 2);
  site.finish6(6_001);
  await site.begun(2);
  await site.status(({ interfaces }) => interfaces[0]?.commands['executed'] === 1);
  expect(site.traffic.commandAcks).toBe(0);
  site.finish6(6_002);
  await site.until(() => site.traffic.commandAcks === 1, 'the acknowledgement');
  expect(site.device.commands).toEqual([6_001, 6_002]);
});
