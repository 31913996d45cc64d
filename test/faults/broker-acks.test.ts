/** A broker whose acknowledgements are wrong. Simulated: the broker. */

import type { Packet } from 'mqtt-packet';
import { resetSocket } from '../support/reset-socket.js';
import { resources } from '../support/resources.js';
import type { Peer } from '../support/scripted-broker.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { between, randomOf, seed } from './tools/seed.js';

const use = resources();
const WINDOW = 64;

const isNumber = (packet: Packet): boolean =>
  packet.cmd === 'publish' && packet.topic.startsWith('numbers/');
const ackOf = ({ messageId = 0 }: Packet) => ({ cmd: 'puback', messageId }) as const;

test(`23 acks withheld: all of one connection, then every seventh of two more (seed ${seed})`, async () => {
  const peers: Peer[] = [];
  let numbers = 0;
  const site = await startScriptedSite(
    use,
    (packet, peer) => {
      if (!isNumber(packet)) return undefined;
      if (!peers.includes(peer)) peers.push(peer);
      numbers += 1;
      if (peers.length === 1) return 'silent';
      return peers.length <= 3 && numbers % 7 === 0 ? 'silent' : undefined;
    },
    { mqtt: { acktimeout: 2, keepalive: 60 }, gateway: { queuesize: 100_000 } },
  );
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 3000, width: 8 });
  await site.delivered(3000);
  const verdict = await site.finish();
  expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 3000, exitCode: 0 });
  const { ackTimeouts = 0, failures = 0 } = site.lastReport()?.connection ?? {};
  // Three on purpose; a machine that holds up this broker for that long causes more, of any kind.
  expect(ackTimeouts).toBeGreaterThanOrEqual(3);
  expect(failures).toBeGreaterThanOrEqual(ackTimeouts);
  expect(site.traffic.connects).toBe(failures + 1);
  expect(verdict.duplicates).toBeGreaterThan(0);
  expect(verdict.duplicates).toBeLessThanOrEqual(ackTimeouts * WINDOW);
});

test(`24 duplicate, unknown and late acks: each number counts once (seed ${seed})`, async () => {
  const random = randomOf(seed);
  /** Of the connection before, never sent on it. */
  const late: Packet[] = [];
  let connections = 0;
  const site = await startScriptedSite(
    use,
    (packet, peer) => {
      if (packet.cmd === 'connect') {
        connections += 1;
        peer.send({ cmd: 'connack', reasonCode: 0, sessionPresent: false });
        // Before the gateway has used an id on this connection.
        for (const ack of late.splice(0)) peer.send(ack);
        return 'silent';
      }
      if (!isNumber(packet)) return undefined;
      if (connections < 4 && random() < 0.02) {
        late.push(ackOf(packet));
        if (late.length === 5) resetSocket(peer.socket);
        return 'silent';
      }
      peer.send(ackOf(packet));
      if (random() < 0.3) peer.send(ackOf(packet));
      if (random() < 0.3) peer.send({ cmd: 'puback', messageId: between(random, 60_000, 65_535) });
      return 'silent';
    },
    { mqtt: { acktimeout: 2 }, gateway: { queuesize: 100_000 } },
  );
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 4000, width: 8 });
  await site.delivered(4000);
  const verdict = await site.finish();
  expect(verdict).toMatchObject({ ...NOTHING_WRONG, accepted: 4000, exitCode: 0 });
  expect(connections).toBeGreaterThan(1);
  expect(verdict.duplicates).toBeLessThanOrEqual((connections - 1) * WINDOW);
  expect(site.lastReport()?.lanes.map(({ delivered }) => delivered)).toContain(4000);
});
