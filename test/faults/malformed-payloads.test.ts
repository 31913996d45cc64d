/**
 * Payloads that are none, for every kind of payload that a map knows. Simulated: nothing; the broker is
 * mosquitto, the device the dummy interface.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { startCommand } from '../support/built-command.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { Bell } from './tools/bell.js';
import { malformedPayload } from './tools/malformed-payload.js';
import { between, randomOf, seed } from './tools/seed.js';

const COUNT = 10_000;
const AT_A_TIME = 64;
/** What the gateway may grow by over the second half; what it was sent then is far more. */
const GROWTH_BYTES = 32 * 1024 * 1024;

const use = resources();

const MAP = `version: 2
values:
  n: { type: integer, min: 0, max: 100 }
  action: { map: { POWER_ON: [ON], POWER_OFF: [OFF] } }
routes:
  ${[
    ['text', '<action>'],
    ['number', '"n=<n>"'],
    ['json', '{ json: { n: <n>, deep: { x: <x?> }, list: [<a?>, <b?>] } }'],
    ['rest', '{ json: { <argkey>: <argvalue> } }'],
    ['csv', '{ csv: [<n>, <a>] }'],
    ['pairs', '{ pairs: { n: <n>, m: <m?> } }'],
    ['hex', '{ hex: <data> }'],
    ['base64', '{ base64: <data> }'],
    ['fields', '{ fields: [{ name: n, type: integer, bytes: 2 }, { name: t, type: text }] }'],
    ['version-1', '{ action-or-json: <action> }'],
  ]
    .map(
      ([name, payload]) =>
        `${name}: { topic: do/${name}, payload: ${payload}, message: { type: command, function: ${name} } }`,
    )
    .join('\n  ')}
  answer:
    topic: is/<function>
    payload: <response>
    message: { type: status }
    ignore: [sender, action, arguments]
`;

const TOPICS = [...MAP.matchAll(/topic: (do\/[\w-]+)/g)].map(([, topic = '']) => topic);

interface Inbound {
  readonly received: number;
  readonly translated: number;
  readonly merging: number;
  readonly merged: number;
  readonly echo: number;
  readonly retained: number;
  readonly expired: number;
  readonly refused: Readonly<Record<string, number>>;
}

const accountedFor = ({ refused, ...inbound }: Inbound): number =>
  inbound.translated +
  inbound.merging +
  inbound.merged +
  inbound.echo +
  inbound.retained +
  inbound.expired +
  Object.values(refused).reduce((sum, count) => sum + count, 0);

/** The resident set of a process, in bytes. */
const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

requirePeer('mosquitto', '-h')('payloads that nobody can read', () => {
  test(`40 malformed payloads: ${COUNT} are counted, memory stays, a good command is answered after them (seed ${seed})`, async () => {
    const broker = use(
      await startMosquitto({ config: ['allow_anonymous true', 'max_queued_messages 0'] }),
      (it) => it.stop(),
    );
    const folder = use(mkdtempSync(join(tmpdir(), 'malformed-')), (it) =>
      rmSync(it, { recursive: true }),
    );
    writeFileSync(join(folder, 'gw.yaml'), MAP);
    writeFileSync(
      join(folder, 'gw.conf'),
      `[GATEWAY]\nname: gw\nstatusinterval: 1\n[INTERFACE]\ninterface: dummy\nperiod: 0\nreply: on\n[MAP]\nmapfilename: gw.yaml\n[MQTT]\nhost: 127.0.0.1\nport: ${broker.port}\n[LOG]\nconsolelevel: WARN\n`,
    );
    const bell = new Bell();
    const client = use(await connectAsync(`mqtt://127.0.0.1:${broker.port}`), (it) =>
      it.endAsync(true),
    );
    let inbound: Inbound | undefined;
    let level = -1;
    const answers: string[] = [];
    client.on('message', (topic, payload) => {
      if (topic.endsWith('/status')) ({ inbound, level } = JSON.parse(payload.toString()));
      else answers.push(`${topic} ${payload.toString()}`);
      bell.ring();
    });
    await client.subscribeAsync(['mqttgateway/gw/status', 'is/#'], { qos: 1 });
    const gateway = use(startCommand(['run', '-c', 'gw.conf'], { cwd: folder }), (it) =>
      it.stop('SIGKILL'),
    );
    await bell.until(() => level === 2, 'a gateway that runs', { state: gateway.output });

    const pid = gateway.child.pid ?? 0;
    const random = randomOf();
    const refused = () => inbound?.received ?? 0;
    let sentBytes = 0;
    let halfBytes = 0;
    for (let sent = 0; sent < COUNT; ) {
      const some = Array.from({ length: Math.min(AT_A_TIME, COUNT - sent) }, () =>
        malformedPayload(random),
      );
      await Promise.all(
        some.map((payload) =>
          client.publishAsync(TOPICS[between(random, 0, TOPICS.length - 1)] ?? '', payload, {
            qos: 1,
          }),
        ),
      );
      sent += some.length;
      sentBytes += some.reduce((sum, { length }) => sum + length, 0);
      if (halfBytes === 0 && sent >= COUNT / 2) {
        await bell.until(() => refused() >= sent, 'the first half');
        halfBytes = residentBytes(pid);
      }
    }
    await bell.until(() => refused() >= COUNT, `${COUNT} counted`, {
      state: () => JSON.stringify(inbound),
    });
    const grown = residentBytes(pid) - halfBytes;

    answers.length = 0;
    await client.publishAsync('do/number', 'n=7', { qos: 1 });
    await bell.until(() => answers.includes('is/number OK'), 'an answer', {
      state: gateway.output,
    });
    await bell.until(() => refused() === COUNT + 1, 'all counted');
    expect(inbound && accountedFor(inbound)).toBe(COUNT + 1);
    const codes = Object.keys(inbound?.refused ?? {});
    expect(codes.length).toBeGreaterThan(5);
    expect(codes).toContain('MAP_PAYLOAD_NOT_UTF8');
    expect(sentBytes).toBeGreaterThan(2 * GROWTH_BYTES);
    expect(grown).toBeLessThan(GROWTH_BYTES);

    const { code } = await gateway.stop();
    expect(code).toBe(0);
    // Told, held back, and nothing of the payloads reaches the terminal as it is.
    const log = gateway.output();
    expect(log.length).toBeLessThan(200_000);
    for (const control of ['\0', '\u001b', '\u0007']) expect(log).not.toContain(control);
    expect(log).not.toMatch(/^\s+at /m);
    expect(log).toContain('refused');
  });
});
