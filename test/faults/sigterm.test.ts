/** SIGTERM in every state: the end comes in 8 s at most, and what was accepted stays. Simulated: the broker and the link. */
import type { Packet } from 'mqtt-packet';
import { resources } from '../support/resources.js';
import type { Script } from '../support/scripted-broker.js';
import { type ScriptedSite, startScriptedSite } from './tools/fault-site.js';
import { seed } from './tools/seed.js';

const use = resources();
/** What is promised. */
const LIMIT_MS = 8000;

interface State {
  readonly state: string;
  readonly script?: Script;
  readonly hang?: 'start' | 'handle' | 'stop';
  /** Brings the gateway, started, into the state. */
  readonly reach: (site: ScriptedSite) => Promise<void>;
}

const isNumber = (packet: Packet): boolean =>
  packet.cmd === 'publish' && packet.topic.startsWith('numbers/');

/** Says numbers, and waits until they are accepted. */
const accept = async ({ device, until }: ScriptedSite, count: number, pad = 0): Promise<void> => {
  device.say({ from: 1, to: count, width: 20, pad });
  await until(() => device.accepted().length === count, `${count} numbers accepted`);
};

const STATES: readonly State[] = [
  {
    state: 'while the broker is absent',
    reach: async (site) => {
      await site.link.down();
      await accept(site, 100);
    },
  },
  {
    state: 'before CONNACK',
    script: ({ cmd }) => (cmd === 'connect' ? 'silent' : undefined),
    reach: (site) => accept(site, 100),
  },
  {
    state: 'before SUBACK',
    script: ({ cmd }) => (cmd === 'subscribe' ? 'silent' : undefined),
    reach: (site) => accept(site, 100),
  },
  {
    state: 'connected and idle',
    reach: async (site) => {
      await site.connected();
      await accept(site, 100);
      await site.delivered(100);
    },
  },
  {
    state: 'under load',
    reach: async (site) => {
      await site.connected();
      site.device.say({ from: 1, to: 1_000_000, width: 50 });
      await site.until(() => site.traffic.of('n').acknowledged.size > 100, '100 numbers');
    },
  },
  {
    state: 'with acknowledgements withheld',
    script: (packet) => (isNumber(packet) ? 'silent' : undefined),
    reach: async (site) => {
      await site.connected();
      await accept(site, 100);
    },
  },
  {
    state: 'in a black hole',
    reach: async (site) => {
      await site.connected();
      site.link.stall();
      await accept(site, 100, 2000);
    },
  },
  {
    state: 'with a backlog on a slow link',
    reach: async (site) => {
      await site.connected();
      site.link.set({ bandwidthBytesPerS: 2048 });
      await accept(site, 300, 100);
    },
  },
  {
    state: 'while the device starts',
    hang: 'start',
    reach: (site) => site.connected(),
  },
  {
    state: 'while a command is handled',
    hang: 'handle',
    reach: async (site) => {
      await site.connected();
      site.command(1);
      await site.until(() => site.device.commands.length === 1, 'the command');
      await accept(site, 100);
    },
  },
  {
    state: 'with a device that does not stop',
    hang: 'stop',
    reach: async (site) => {
      await site.connected();
      await accept(site, 100);
    },
  },
];

test.each(STATES)(
  `45 SIGTERM $state: ended within 8 s, and nothing accepted is lost (seed ${seed})`,
  async ({ script, hang, reach }) => {
    let isGood = false;
    const site = await startScriptedSite(
      use,
      (packet, peer) => (isGood ? undefined : script?.(packet, peer)),
      { ...(hang !== undefined && { device: { hang } }), gateway: { statusinterval: 0 } },
    );
    await site.start();
    await reach(site);
    const since = performance.now();
    const { code } = await site.end('SIGTERM');
    expect(performance.now() - since).toBeLessThan(LIMIT_MS);
    expect(code).toBe(0);
    isGood = true;
    site.link.resume();
    site.link.set({});
    await site.link.up().catch(() => undefined);
    await site.start();
    await site.delivered(site.device.accepted().length);
    await site.end('SIGKILL');
    expect(site.verdict()).toMatchObject({ lost: [], reordered: 0, unconserved: [] });
  },
);

test(`45 SIGTERM before anything runs, and twice (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, () => undefined);
  for (const waitMs of [0, 100, 200, 300, 400]) {
    const { child, ended } = site.launch();
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    const since = performance.now();
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    await ended;
    expect(performance.now() - since).toBeLessThan(LIMIT_MS);
  }
  // Whatever it was doing, the next start finds nothing in its way.
  await site.start();
  await site.connected();
  expect((await site.end()).code).toBe(0);
});
