/**
 * 200 reloads while messages go both ways. Two maps take turns that say everything twice, in a word of
 * their own: a message that has both words was translated by half of a map. Nothing is simulated.
 */
import { mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { type Mosquitto, startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { connectClient, stopClients } from '../support/start-client.js';
import { Bell } from './tools/bell.js';
import { startNumberDevice } from './tools/number-device.js';
import { between, randomOf, seed } from './tools/seed.js';

const RELOADS = 200;
/** Of so many one is left to the watching of files; the others are asked for. */
const WATCHED = 20;
/** One message each way. */
const EVERY_MS = 4;

const mapText = (word: 'A' | 'B', number: number): string => `version: 2
values:
  mark: { maptype: strict, map: { ${word}: [x], OUT: [${word}] } }
  stamp: { maptype: strict, map: { ${word}: [y], OUT: [${word}] } }
routes:
  said:
    topic: said/<mark>
    payload: <number> <stamp>
    message: { type: status, function: Fault, action: NUMBER }
    publish: { qos: 1 }
  do:
    topic: do
    payload: <mark> <number> <stamp>
    message: { type: command, function: Fault, action: DO }
  only:
    topic: only-${word}/${number}/<number>
    payload: <number>
    message: { type: command, function: Fault, action: ONLY }
`;

const configurationText = (port: number, socket: string, more = ''): string => `[GATEWAY]
name: turning
statusinterval: 1
${more}
[MAP]
mapfilename: turning.yaml
[MQTT]
host: 127.0.0.1
port: ${port}
qos: 1
[LOG]
consolelevel: INFO
[INTERFACE:marks]
module: ${join(import.meta.dirname, 'tools/mark-device.mjs')}
isolation: inline
socket: ${socket}
`;

interface Told {
  readonly result: 'ok' | 'unchanged' | 'refused';
  readonly generation: number;
  readonly reason: string;
}

const setUp = async (use: ReturnType<typeof resources>, broker: Mosquitto) => {
  const folder = use(mkdtempSync(join(tmpdir(), 'turning-')), (path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  const bell = new Bell();
  const device = use(await startNumberDevice(join(folder, 'device'), bell), (it) => it.close());
  const heard: { readonly topic: string; readonly text: string }[] = [];
  const told: Told[] = [];
  const peer = await connectClient({ port: broker.port, keepaliveMs: 60_000 });
  let status: Record<string, unknown> = {};
  peer.on('message', ({ topic, payload }) => {
    const text = payload.toString();
    if (topic === 'mqttgateway/turning/reload') told.push(JSON.parse(text));
    else if (topic === 'mqttgateway/turning/status') status = JSON.parse(text);
    else if (topic.startsWith('said/')) heard.push({ topic, text });
    bell.ring();
  });
  const filters = ['said/+', 'mqttgateway/turning/+'];
  peer.setFilters(filters.map((filter) => ({ filter, qos: 1 as const })));

  const map = join(folder, 'turning.yaml');
  const configuration = join(folder, 'turning.conf');
  const right = configurationText(broker.port, device.path);
  writeFileSync(map, mapText('A', 0));
  writeFileSync(configuration, right);
  const running = startCommand(['run', '-c', 'turning.conf'], { cwd: folder });
  use(running, (it) => it.stop('SIGKILL'));
  const until = (condition: () => boolean, what: string) =>
    bell.until(condition, what, { state: running.output });
  await until(() => device.starts() === 1 && told.length === 1, 'a start');
  return {
    configuration,
    device,
    heard,
    map,
    peer,
    right,
    running,
    told,
    until,
    status: () => status,
  };
};

type Site = Awaited<ReturnType<typeof setUp>>;

const given = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('there is none');
  return value;
};

/** As an editor saves: all at once. */
const replace = (path: string, text: string): void => {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
};

/** Ways to make the files wrong; each returns how to mend them. */
const SPOIL: readonly ((site: Site, text: string, cut: number) => () => void)[] = [
  ({ map }, text, cut) => {
    // Half of a file that is written in place; the cut is inside of the braces of a route.
    const end = text.indexOf('publish: {') + 'publish: {'.length + (cut % 5);
    writeFileSync(map, text.slice(0, end));
    return () => writeFileSync(map, text);
  },
  ({ map }, text) => {
    replace(map, `${text}  worse: { topik: x }\n`);
    return () => replace(map, text);
  },
  ({ map }, text) => {
    replace(map, text.replaceAll('<stamp>', '<stamp'));
    return () => replace(map, text);
  },
  ({ map }, text) => {
    unlinkSync(map);
    return () => writeFileSync(map, text);
  },
  ({ configuration, right, map }, text) => {
    // The map is right, and another one: it must not be taken up alone.
    replace(configuration, right.replace('statusinterval: 1', 'statusinterval: never'));
    replace(map, text);
    return () => replace(configuration, right);
  },
  ({ configuration, right, map }, text) => {
    replace(configuration, right.replace('name: turning', 'name: turning\nqueuesize: 77'));
    replace(map, text);
    return () => replace(configuration, right);
  },
];

requirePeer('mosquitto', '-h')('a gateway that changes under load', () => {
  const use = resources();
  afterEach(stopClients);

  test(`41 ${RELOADS} reloads, half of them invalid (seed ${seed})`, async () => {
    const random = randomOf();
    const broker = use(await startMosquitto(), (it) => it.stop());
    const site = await setUp(use, broker);
    const { device, heard, peer, running, told, until } = site;

    let sent = 0;
    const publishing: Promise<void>[] = [];
    const startMs = performance.now();
    const load = setInterval(() => {
      for (; sent < (performance.now() - startMs) / EVERY_MS; sent += 1) {
        const payload = `x ${sent + 1} y`;
        publishing.push(peer.publish({ topic: 'do', payload, qos: 1, retain: false }));
      }
    }, EVERY_MS);
    use(load, clearInterval);

    const ask = async (): Promise<Told> => {
      const before = told.length;
      running.child.kill('SIGHUP');
      const own = () => told.slice(before).find(({ reason }) => reason === 'signal');
      await until(() => own() !== undefined, 'the result of a reload');
      return given(own());
    };
    let generation = 1;
    let word: 'A' | 'B' = 'A';
    const outcomes = { ok: 0, refused: 0 };
    for (let reload = 1; reload <= RELOADS / 2; reload += 1) {
      word = word === 'A' ? 'B' : 'A';
      const text = mapText(word, reload);
      const spoil = given(SPOIL[between(random, 0, SPOIL.length - 1)]);
      const mend = spoil(site, text, between(random, 0, 100));
      expect(await ask()).toMatchObject({ result: 'refused', generation });
      outcomes.refused += 1;
      mend();
      generation += 1;
      if (reload % WATCHED === 0)
        await until(() => told.at(-1)?.generation === generation, 'a change that is seen');
      else expect((await ask()).generation).toBe(generation);
      outcomes.ok += 1;
    }
    expect(outcomes).toEqual({ ok: RELOADS / 2, refused: RELOADS / 2 });

    clearInterval(load);
    device.hold();
    await Promise.all(publishing);
    const commands = () => [...device.accepted('A-A'), ...device.accepted('B-B')];
    await until(() => commands().length >= sent, 'all commands');
    const said = () => device.accepted('said');
    await until(() => heard.length >= said().length, 'all that was said');

    const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    // Each once, none by half of a map, and both maps had their share.
    expect(commands().toSorted((a, b) => a - b)).toEqual(numbersTo(sent));
    expect([...device.accepted('A-B'), ...device.accepted('B-A'), ...device.rejected]).toEqual([]);
    for (const mark of ['A-A', 'B-B']) expect(device.accepted(mark).length).toBeGreaterThan(0);
    // In order also from one map to the next.
    expect(heard.map(({ text }) => Number(text.split(' ')[0]))).toEqual(numbersTo(said().length));
    const words = heard.map(({ topic, text }) => `${topic.split('/')[1]}${text.split(' ')[1]}`);
    expect(new Set(words)).toEqual(new Set(['AA', 'BB']));
    expect(Math.min(sent, said().length)).toBeGreaterThan(5 * RELOADS);

    // One connection, one start of the device, and the counters agree.
    type Counts = Record<string, Record<string, unknown>>;
    const isSettled = () => (site.status() as Counts)['inbound']?.['received'] === sent;
    await until(isSettled, 'a last status');
    expect(site.status()).toMatchObject({
      generation,
      reloads: { applied: RELOADS / 2, refused: expect.any(Number) },
      connection: { connections: 1 },
      interfaces: [{ starts: 1, commands: { executed: sent } }],
      inbound: { received: sent, translated: sent },
      outbound: { lane: { accepted: said().length, delivered: said().length, pending: 0 } },
    });
  });
});
