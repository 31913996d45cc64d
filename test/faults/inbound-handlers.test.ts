/** Handlers that hang, throw, take long, and wait for publications. Simulated: the device. */
import { resources } from '../support/resources.js';
import { startCommandSite } from './tools/command-site.js';
import { seed } from './tools/seed.js';

const use = resources();

test(`31 a handler that takes 8 s: acknowledged at half of the keepalive, carried out to its end, and nothing waits for it (seed ${seed})`, async () => {
  const site = await startCommandSite(use, { mqtt: { keepalive: 5 } });
  await site.start();
  await site.connected();
  await site.say(3_000);
  await site.begun(1);
  await site.say(1);
  await site.until(() => site.traffic.commandAcks === 2, 'both acknowledgements');
  expect(site.done()).toEqual([]);
  await site.until(() => site.done().length === 2, 'both commands done');
  expect(site.done()).toEqual([3_000, 1]);
  const status = await site.status(({ interfaces }) => interfaces[0]?.commands['executed'] === 2);
  expect(status.connection).toMatchObject({ connections: 1, handlerTimeouts: 2 });
  expect(status.outbound.dead).toMatchObject({ accepted: 0 });
});

test(`31 a handler that throws, and one that hangs: acknowledged, counted, the one that hangs set aside (seed ${seed})`, async () => {
  const site = await startCommandSite(use, {
    gateway: { commandtimeout: 0.5, commandqueue: 50 },
  });
  await site.start();
  await site.connected();
  for (let number = 2_001; number <= 2_010; number += 1) await site.say(number);
  await site.until(() => site.traffic.commandAcks === 10, 'the acknowledgements of what threw');
  await site.say(1_001);
  await site.until(() => site.traffic.commandAcks === 11, 'the acknowledgement of what hung');
  // The device is started anew; what comes then is carried out.
  await site.until(() => site.device.starts() === 2, 'a second start');
  await site.status(({ interfaces }) => interfaces[0]?.commands['timedOut'] === 1);
  await site.say(1);
  await site.until(() => site.done().includes(1), 'the next command');
  const status = await site.status(({ interfaces }) => interfaces[0]?.commands['executed'] === 1);
  expect(status.interfaces[0]?.commands).toMatchObject({ accepted: 12, failed: 10, timedOut: 1 });
  expect(status.outbound.dead).toMatchObject({ accepted: 1, pending: 1 });
  expect(site.running().output()).toMatch(
    /set aside a command on .*; mqttgateway queue peek --lane dead/,
  );
  expect(status.connection).toMatchObject({ connections: 1, handlerTimeouts: 0 });
});

test.each([
  ['5', 'memory'],
  ['5', 'durable'],
  ['3.1.1', 'memory'],
])(
  `32 over MQTT %s a handler awaits a publication in the lane %s: no deadlock, no deadline (seed ${seed})`,
  async (protocol, delivery) => {
    // With room for one, the next waits for the broker's acknowledgement of the one before.
    const site = await startCommandSite(use, {
      mqtt: { protocol },
      gateway: { queuesize: 1, outboxcount: 1 },
      answerPublish: `{ qos: 1, delivery: ${delivery} }`,
    });
    await site.start();
    await site.connected();
    const numbers = Array.from({ length: 90 }, (_, index) => 5_001 + index);
    await Promise.all(numbers.map((number) => site.say(number)));
    await site.until(() => site.traffic.commandAcks === 90, 'all acknowledgements');
    await site.until(() => site.traffic.answers.length === 90, 'all answers');
    expect(site.traffic.answers).toEqual(numbers);
    const status = await site.status(
      ({ interfaces }) => interfaces[0]?.commands['executed'] === 90,
    );
    expect(status.connection).toMatchObject({ connections: 1, handlerTimeouts: 0 });
  },
);
