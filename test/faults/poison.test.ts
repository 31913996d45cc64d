/** A publication that makes the broker end the connection each time. Simulated: the broker. */
import type { Packet } from 'mqtt-packet';
import { resetSocket } from '../support/reset-socket.js';
import { resources } from '../support/resources.js';
import type { Peer } from '../support/scripted-broker.js';
import { startScriptedSite } from './tools/fault-site.js';
import { seed } from './tools/seed.js';

const use = resources();
const POISON = 50;

const numberOf = (packet: Packet): number | undefined =>
  packet.cmd === 'publish' && packet.topic.startsWith('numbers/')
    ? Number.parseInt(packet.payload.toString(), 10)
    : undefined;

/** How brokers end a connection over a packet that they do not like. */
const ENDINGS: readonly { readonly how: string; readonly end: (peer: Peer) => void }[] = [
  { how: 'resets the connection', end: ({ socket }) => resetSocket(socket) },
  { how: 'closes the connection', end: ({ socket }) => socket.destroy() },
  {
    how: 'disconnects with a reason',
    end: ({ send, socket }) => {
      send({ cmd: 'disconnect', reasonCode: 0x99 });
      socket.end();
    },
  },
];

test.each(ENDINGS)(
  `27 poison record, where the broker $how: set aside once it is proven, all others pass (seed ${seed})`,
  async ({ end }) => {
    let meetings = 0;
    const site = await startScriptedSite(use, (packet, peer) => {
      if (numberOf(packet) !== POISON) return undefined;
      meetings += 1;
      end(peer);
      return 'silent';
    });
    await site.start();
    await site.connected();
    site.device.say({ from: 1, to: 300, width: 10 });
    await site.until(
      () => site.device.accepted().length === 300 && site.traffic.of('n').acknowledged.size === 299,
      'all but one acknowledged',
    );
    const verdict = await site.finish();
    expect(verdict).toMatchObject({
      accepted: 300,
      lost: [POISON],
      reordered: 0,
      unconserved: [],
      dropped: {},
      pending: 0,
      deadLettered: 1,
      exitCode: 0,
    });
    // More often where an end took acknowledgements of those before with it.
    expect(meetings).toBeGreaterThanOrEqual(3);
    expect(meetings).toBeLessThanOrEqual(10);
    expect(site.output()).toContain('numbers/n');
  },
);
