/** Commands that the broker had kept, and commands that come too late. Simulated: the link that is cut. */
import { resources } from '../support/resources.js';
import { startCommandSite } from './tools/command-site.js';
import { seed } from './tools/seed.js';

const use = resources();

const ROUTES = `
  kept:
    topic: kept
    payload: <number>
    message: { type: command, function: Fault, action: KEPT }
    receive: { retained: true }
  brief:
    topic: brief
    payload: <number>
    message: { type: command, function: Fault, action: BRIEF }
    receive: { expires: 1s }
`;

test.each(['on', 'off'])(
  `33 retained and expired commands over five reconnects, with the inbox %s (seed ${seed})`,
  async (inbox) => {
    const site = await startCommandSite(use, {
      routes: ROUTES,
      gateway: { inbox },
      mqtt: { keepalive: 60 },
    });
    await site.say(10, { retain: true });
    await site.say(20, { topic: 'kept', retain: true });
    await site.start();
    await site.connected();
    for (let cuts = 1; cuts <= 5; cuts += 1) {
      await site.status(({ inbound }) => (inbound['retained'] ?? 0) >= cuts);
      site.link.cut();
      await site.connected(cuts + 1);
    }
    await site.status(({ inbound }) => (inbound['retained'] ?? 0) >= 6);
    // One for each connection, and again where the cut took the acknowledgement. Whatever comes again
    // comes before this one.
    await site.say(1);
    await site.until(() => site.done().includes(1), 'the one after them');
    expect(site.device.commands.filter((number) => number === 20).length).toBeGreaterThanOrEqual(6);
    expect(new Set(site.device.commands)).toEqual(new Set([20, 1]));
    const executed = site.device.commands.length;
    const { inbound: before } = await site.status(
      ({ interfaces }) => interfaces[0]?.commands['executed'] === executed,
    );
    const received = before['received'] ?? 0;
    const acks = site.traffic.commandAcks;

    // While the first one works, the others grow old: by the route, by their sender, and not at all.
    await site.say(6_001);
    await site.begun(executed + 1);
    await site.say(31, { topic: 'brief' });
    await site.say(32, { expirySeconds: 1 });
    await site.say(33);
    await site.status(({ inbound }) => inbound['received'] === received + 4);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    site.finish6(6_001);
    await site.say(34, { topic: 'brief' });
    await site.until(() => site.done().includes(34), 'the last one');
    expect(site.device.commands.slice(executed)).toEqual([6_001, 33, 34]);
    const status = await site.status(
      ({ interfaces }) => interfaces[0]?.commands['executed'] === executed + 3,
    );
    expect(status.interfaces[0]?.commands).toMatchObject({ expired: 2 });
    const { inbound } = status;
    expect(inbound['received']).toBe((inbound['translated'] ?? 0) + (inbound['retained'] ?? 0));
    expect(site.traffic.commandAcks).toBe(acks + 5);
    expect((await site.end()).code).toBe(0);
  },
);

test(`33 what grew old while the gateway was away is dropped by the next one, what did not is not (seed ${seed})`, async () => {
  const site = await startCommandSite(use, {
    routes: ROUTES,
    gateway: { inbox: 'on', commandqueue: 1 },
    mqtt: { keepalive: 60 },
  });
  await site.start();
  await site.connected();
  await site.say(6_001);
  await site.begun(1);
  await site.say(41, { topic: 'brief' });
  await site.say(42);
  await site.until(() => site.traffic.commandAcks === 3, 'all parked');
  await site.end('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await site.start();
  await site.begun(2);
  site.finish6(6_001);
  await site.until(() => site.done().includes(42), 'the last one');
  expect(site.device.commands).toEqual([6_001, 6_001, 42]);
  const status = await site.status(
    ({ inbound, interfaces }) =>
      inbound['received'] === 0 && interfaces[0]?.commands['executed'] === 2,
  );
  expect(status.inbound).toMatchObject({ received: 0, translated: 2, expired: 1, retained: 0 });
  expect(status.inbound.inbox).toMatchObject({ recovered: 3, parked: 0, lost: 0, poisoned: 0 });
});
