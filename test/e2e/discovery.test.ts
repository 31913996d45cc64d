/** The built command tells Home Assistant and Homie what a map has, and cleans up after a crash. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startCommand } from '../support/built-command.js';
import { retainedAt, watchBroker } from '../support/discovery-gateway.js';
import { homeAssistantFaults } from '../support/home-assistant-rules.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { stopClients } from '../support/start-client.js';

const CONFIG = 'homeassistant/device/here/config';
const MAP = (names: readonly string[]): string =>
  `version: 2\nvalues: { x: { type: number } }\nroutes:\n${names
    .map((name) => `  ${name}: { topic: home/${name}, payload: <x>, message: { type: status } }\n`)
    .join('')}`;

requirePeer('mosquitto', '-h')('the built command', () => {
  const use = resources();
  afterEach(stopClients);

  const setUp = async (device = 'here') => {
    const folder = use(mkdtempSync(join(tmpdir(), 'discovery-')), (path) =>
      rmSync(path, { recursive: true, force: true }),
    );
    const broker = use(await startMosquitto(), (it) => it.stop());
    const configure = (names: readonly string[], prefix = 'homeassistant', id = device): void => {
      writeFileSync(join(folder, 'map.yaml'), MAP(names));
      writeFileSync(
        join(folder, 'here.conf'),
        `[GATEWAY]\nname = here\nwatch = off\n[MQTT]\nhost = 127.0.0.1\nport = ${broker.port}
[MAP]\nmapfilename = map.yaml
[DISCOVERY]\nhomeassistant = on\nhomie = on\nprefix = ${prefix}\ndevice = ${id}
[INTERFACE:dummy]\nperiod = 0\n`,
      );
    };
    const start = (...args: string[]): Running =>
      use(startCommand(args, { cwd: folder }), (it) => it.stop('SIGKILL'));
    return { folder, broker, configure, start };
  };

  test('what a gateway that was killed has left is cleared by the next one', async () => {
    const { broker, configure, start } = await setUp();
    const watcher = await watchBroker(broker.port);
    // Each has other entities, other topics, or both; each is killed as soon as something is told.
    const lives = [
      [['a', 'b'], 'homeassistant', 'here'],
      [['b', 'c'], 'homeassistant', 'here'],
      [['b'], 'ha', 'here'],
      [['d'], 'ha', 'there'],
    ] as const;
    for (const [names, prefix, device] of lives) {
      configure(names, prefix, device);
      const gateway = start('run', '-c', 'here.conf');
      const from = watcher.all.length;
      await watcher.until(({ all }) =>
        all.slice(from).some(({ topic }) => topic === `${prefix}/device/${device}/config`),
      );
      await gateway.stop('SIGKILL');
    }
    configure(['e']);
    const last = start('run', '-c', 'here.conf');
    const from = watcher.all.length;
    // Its last word: all that is to be cleared is cleared by then. An earlier life may have said it too.
    await watcher.until(({ all }) =>
      all
        .slice(from)
        .some(({ topic, text }) => topic === 'homie/5/here/$state' && text === 'ready'),
    );
    await last.until(/connected to/);
    expect(watcher.last.get(CONFIG)).toContain('e_x');
    const retained = await retainedAt(broker.port);
    const told = [...retained.keys()].filter((topic) => /^(homeassistant|ha|homie)\//.test(topic));
    expect(told.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      CONFIG,
      'homie/5/here/$description',
      'homie/5/here/$state',
    ]);
    const config = JSON.parse(retained.get(CONFIG) ?? '');
    expect(Object.keys(config.cmps)).toEqual(['e_x']);
    expect(homeAssistantFaults(CONFIG, config)).toEqual([]);
  });

  test('discovery show prints what would be published, without a broker', async () => {
    const { broker, configure, start } = await setUp();
    configure(['a']);
    await broker.stop();
    const { code, stdout } = await start('discovery', 'show', '-c', 'here.conf', '--json').ended;
    expect(code).toBe(0);
    const { publications, notes } = JSON.parse(stdout);
    expect(notes).toEqual([]);
    expect(publications.map(({ topic }: { topic: string }) => topic)).toEqual([
      CONFIG,
      'homie/5/here/$state',
      'homie/5/here/$description',
    ]);
    expect(homeAssistantFaults(CONFIG, publications[0].payload)).toEqual([]);
    const text = await start('discovery', 'show', '-c', 'here.conf').ended;
    expect(text.stdout).toMatch(/^sensor +X {2}\(a_x\)\n +← home\/a\n1 entity\n/);
  });

  test('a map that is wrong is told in place of what would be published', async () => {
    const { folder, configure, start } = await setUp();
    configure(['a']);
    writeFileSync(
      join(folder, 'map.yaml'),
      'version: 2\nroutes: { r: { topic: a, payload: <x>, message: { type: status }, discovery: { type: number } } }\n',
    );
    const { code, stderr } = await start('discovery', 'show', '-c', 'here.conf').ended;
    expect(code).toBe(65);
    const missing = await start('discovery', 'show', '-c', 'none.conf').ended;
    expect(missing.code).toBe(78);
    expect(missing.stderr).toContain('→ mqttgateway init FOLDER');
    expect(stderr).toMatch(/MAP_BAD_DISCOVERY {2}route r: a number needs a number, but x is none/);
  });
});
