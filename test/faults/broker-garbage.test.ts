/** A broker that sends what is not MQTT. Simulated: the broker. */

import { generate } from 'mqtt-packet';
import { resetSocket } from '../support/reset-socket.js';
import { resources } from '../support/resources.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { between, randomOf, seed } from './tools/seed.js';

const use = resources();

const bytes = (random: () => number, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => between(random, 0, 255)));

const publish = (topic: string, payload: string): Buffer =>
  generate(
    { cmd: 'publish', topic, payload, qos: 1, messageId: 1, dup: false, retain: false },
    { protocolVersion: 5 },
  );

/** A real packet with some of its bytes changed. */
const damaged = (random: () => number): Buffer => {
  const packet = Buffer.from(publish('do', '1'));
  for (let count = between(random, 1, 4); count > 0; count -= 1)
    packet[between(random, 0, packet.length - 1)] = between(random, 0, 255);
  return packet;
};

/** By name, so that a failure says which. */
const GARBAGE: Record<string, (random: () => number) => Buffer> = {
  'random bytes': (random) => bytes(random, between(random, 1, 2000)),
  'a damaged packet': damaged,
  'a length that never ends': () => Buffer.from([0x30, 0xff, 0xff, 0xff, 0xff, 0xff]),
  'a packet of 256 MB announced': () => Buffer.from([0x30, 0xff, 0xff, 0xff, 0x7f, 0, 1, 0x61]),
  'a reserved packet type': () => Buffer.from([0x00, 0x00]),
  'CONNECT to a client': () =>
    generate({
      cmd: 'connect',
      protocolId: 'MQTT',
      protocolVersion: 5,
      clientId: 'x',
      clean: true,
    }),
  'a second CONNACK': () => Buffer.from([0x20, 0x03, 0x00, 0x00, 0x00]),
  'SUBACK of nothing': () => Buffer.from([0x90, 0x04, 0x77, 0x77, 0x00, 0x00]),
  'PUBREL of nothing': () => Buffer.from([0x62, 0x02, 0x12, 0x34]),
  'a topic with wildcards': () => publish('do/+/#', '1'),
  'an empty topic with an unknown alias': () => Buffer.from([0x30, 0x06, 0, 0, 3, 0x23, 0, 9]),
  'QoS 3': () => Buffer.from([0x36, 0x07, 0, 2, 0x64, 0x6f, 0, 1, 0]),
  HTTP: () => Buffer.from('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
};

test(`28 garbage from the broker, before and after CONNACK: no crash, nothing lost (seed ${seed})`, async () => {
  const random = randomOf(seed);
  const coming = [true, false].flatMap((before) =>
    Object.entries(GARBAGE).map(([name, make]) => ({ name, before, make })),
  );
  const rounds = coming.length;
  let serving: (typeof coming)[number] | undefined;
  const site = await startScriptedSite(
    use,
    (packet, { socket }) => {
      if (packet.cmd === 'connect') {
        serving = coming.shift();
        if (serving?.before !== true) return undefined;
        socket.write(serving.make(random));
        return 'silent';
      }
      if (
        packet.cmd === 'publish' &&
        packet.topic.startsWith('numbers/') &&
        serving !== undefined
      ) {
        socket.write(serving.make(random));
        // What the gateway bears must not keep the test waiting.
        const heard = serving;
        setTimeout(() => {
          if (serving === heard) resetSocket(socket);
        }, 50);
      }
      return undefined;
    },
    { mqtt: { connecttimeout: 0.2 }, gateway: { queuesize: 100_000, statusinterval: 0 } },
  );
  await site.start();
  site.device.say({ from: 1, to: 2000, width: 4 });
  await site.until(() => coming.length === 0, `${rounds} kinds of garbage`, 20_000);
  await site.until(() => serving === undefined, 'the connection after the last', 20_000);
  await site.delivered(2000);
  const { code } = await site.end();
  expect(code).toBe(0);
  expect(site.verdict()).toMatchObject({ ...NOTHING_WRONG, accepted: 2000 });
  expect(site.device.starts()).toBe(1);
  expect(site.output()).not.toMatch(/COMMAND_INTERNAL|at .*\.js:\d+/);
});
