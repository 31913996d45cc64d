/**
 * A loop in a map is told before anything runs, and one between two gateways ends while they run.
 * Simulated: nothing; the broker is mosquitto, the devices are dummy interfaces that answer commands.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { type Running, startCommand } from '../support/built-command.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { Bell } from './tools/bell.js';

/** Commands of one kind in a second, over the ten that a gateway counts. */
const RATE = 20;
const LIMIT = RATE * 10;

const use = resources();

const newFolder = (): string =>
  use(mkdtempSync(join(tmpdir(), 'loop-')), (it) => rmSync(it, { recursive: true, force: true }));

/** Reads commands on one topic and answers on another. */
const mapText = (reads: string, says: string): string => `version: 2
routes:
  command: { topic: ${reads}, payload: <action>, message: { type: command } }
  answer: { topic: ${says}, payload: <action>, message: { type: status }, ignore: [sender, arguments] }
`;

interface Status {
  readonly level: number;
  readonly inbound: { readonly received: number; readonly refused: Record<string, number> };
  readonly outbound: { readonly printed: number };
  readonly interfaces: readonly { readonly commands: Record<string, number> }[];
}

requirePeer('mosquitto', '-h')('echo loops', () => {
  test('34 echo loop, static: a map that reads what it says is told before the start', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'loop.yaml'), mapText('lamp/<device>', 'lamp/<device>'));
    const { code, stdout } = await startCommand(['map', 'check', '--deny-warnings', 'loop.yaml'], {
      cwd: folder,
    }).ended;
    expect(stdout).toContain('MAP_LOOP');
    expect(code).toBe(1);
  });

  const start = async (ring: readonly (readonly [string, string])[], ways = 1) => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const folder = newFolder();
    const bell = new Bell();
    const statuses = new Map<string, Status>();
    const client = use(await connectAsync(`mqtt://127.0.0.1:${broker.port}`), (it) =>
      it.endAsync(true),
    );
    client.on('message', (topic, payload) => {
      statuses.set(topic.split('/')[1] ?? '', JSON.parse(payload.toString()));
      bell.ring();
    });
    await client.subscribeAsync('mqttgateway/+/status');
    const gateways: Running[] = ring.map(([reads, says], index) => {
      const name = `gw${index}`;
      const own = join(folder, name);
      mkdirSync(own);
      writeFileSync(join(own, 'gw.yaml'), mapText(reads, says));
      const answerers = Array.from(
        { length: ways },
        (_, way) => `[INTERFACE:dummy${way}]\ninterface: dummy\nperiod: 0\nreply: on\n`,
      );
      writeFileSync(
        join(own, 'gw.conf'),
        `[GATEWAY]\nname: ${name}\nstatusinterval: 1\nlooprate: ${RATE}\n${answerers.join('')}[MAP]\nmapfilename: gw.yaml\n[MQTT]\nhost: 127.0.0.1\nport: ${broker.port}\n[LOG]\nconsolelevel: WARN\n`,
      );
      return use(startCommand(['run', '-c', 'gw.conf'], { cwd: own }), (it) => it.stop('SIGKILL'));
    });
    const state = () =>
      `${JSON.stringify([...statuses])}\n${gateways.map((it) => it.output()).join('\n')}`;
    const until = (condition: () => boolean, what: string) =>
      bell.until(condition, what, { state });
    const all = () => [...statuses.values()];
    await until(
      () => all().length === ring.length && all().every(({ level }) => level === 2),
      'gateways that run',
    );
    const received = () => all().reduce((sum, { inbound }) => sum + inbound.received, 0);
    const refused = () =>
      all().reduce((sum, { inbound }) => sum + (inbound.refused['MAP_ECHO_LOOP'] ?? 0), 0);
    return { client, gateways, statuses, until, received, refused };
  };

  test('34 echo loop at run time: of two gateways that answer each other one refuses, tells and counts it', async () => {
    const { client, gateways, until, received, refused } = await start([
      ['ring/0', 'ring/1'],
      ['ring/1', 'ring/0'],
    ]);
    await client.publishAsync('ring/0', 'ON', { qos: 1 });
    await until(() => refused() > 0, 'a refusal');
    // One turn is refused, and with it the loop has ended.
    expect(refused()).toBe(1);
    expect(received()).toBeLessThanOrEqual(2 * LIMIT + 2);
    expect(gateways.map((it) => it.output()).join('')).toContain('MAP_ECHO_LOOP');
    // Another command goes through, round and round, until it is one too many as well.
    await client.publishAsync('ring/1', 'OFF', { qos: 1 });
    await until(() => refused() === 2, 'a second refusal');
    expect(received()).toBeLessThanOrEqual(4 * LIMIT + 4);
    for (const gateway of gateways) expect((await gateway.stop()).code).toBe(0);
  });

  test('34 echo loop that doubles at each turn ends, too, and nothing grows without bound', async () => {
    const { client, gateways, statuses, until, refused, received } = await start(
      [
        ['ring/0', 'ring/1'],
        ['ring/1', 'ring/0'],
      ],
      2,
    );
    await client.publishAsync('ring/0', 'ON', { qos: 1 });
    await until(() => refused() > 0, 'a refusal');
    const settled = (): boolean =>
      [...statuses.values()].every(({ interfaces, inbound }) =>
        interfaces.every(
          ({ commands }) =>
            (commands['accepted'] ?? 0) + (inbound.refused['MAP_ECHO_LOOP'] ?? 0) ===
            inbound.received,
        ),
      );
    await until(settled, 'every command counted');
    // Everything that was said before the refusal comes in, and nothing after it.
    expect(received()).toBeLessThan(20 * LIMIT);
    for (const gateway of gateways) expect((await gateway.stop()).code).toBe(0);
  });
});
