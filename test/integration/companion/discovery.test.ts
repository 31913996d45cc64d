/** Home Assistant's discovery of a running gateway, over mosquitto. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awakeMs } from '../../support/awake-ms.js';
import {
  discoveryFolder,
  removeFolder,
  retainedAt,
  type Sections,
  startDiscoveryGateway,
  watchBroker,
} from '../../support/discovery-gateway.js';
import { homeAssistantFaults } from '../../support/home-assistant-rules.js';
import { startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';
import { stopClients } from '../../support/start-client.js';
import { until } from '../../support/until.js';

const CONFIG = 'homeassistant/device/here/config';
const LEDGER = 'data/here/retained/homeassistant.json';

const VALUES = `version: 2
values:
  action: { map: { ON: ["on"], OFF: ["off"] } }
  temperature: { type: number, unit: "°C" }
`;
const CLIMATE = `  climate: { topic: home/climate, payload: { json: { t: <temperature> } }, message: { type: status, function: Climate }, publish: { retain: true } }
`;
const LAMP = `  lamp: { topic: home/lamp, payload: <action>, message: { type: status, function: Lamp } }
  set: { topic: home/lamp/set, payload: <action>, message: { type: command, function: Lamp } }
`;
const MAP = `${VALUES}routes:\n${CLIMATE}${LAMP}`;

requirePeer('mosquitto', '-h')('discovery for Home Assistant', () => {
  const use = resources();
  afterEach(stopClients);

  const setUp = async (sections: Sections = {}) => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const folder = use(discoveryFolder(), removeFolder);
    const watcher = await watchBroker(broker.port);
    const gateway = use(await startDiscoveryGateway(folder, broker.port, MAP, sections), (it) =>
      it.stop(),
    );
    await watcher.until(({ last }) => last.has(CONFIG));
    return { broker, folder, watcher, gateway };
  };

  test('a client that goes by it switches a lamp, and sees that it is on', async () => {
    const { watcher } = await setUp();
    const config = JSON.parse(watcher.last.get(CONFIG) ?? '');
    expect(homeAssistantFaults(CONFIG, config)).toEqual([]);
    const { lamp } = config.cmps;
    await watcher.client.publish({
      topic: lamp.command_topic,
      payload: lamp.payload_on,
      qos: 1,
      retain: false,
    });
    await watcher.until(({ last }) => last.get(lamp.state_topic) === lamp.state_on);
  });

  test('everything is told again when Home Assistant begins, once for many births', async () => {
    const { watcher } = await setUp({ discovery: { homeassistant: true, jitter: 1 } });
    const told = () => watcher.all.filter(({ topic }) => topic === CONFIG).length;
    const before = told();
    const say = (payload: string): Promise<unknown> =>
      watcher.client.publish({ topic: 'homeassistant/status', payload, qos: 1, retain: false });
    await say('offline');
    await say('x'.repeat(100_000));
    await Promise.all(Array.from({ length: 20 }, () => say('online')));
    await watcher.until(() => told() > before);
    // The pause is drawn by chance: where it is over at once, some births come after it.
    expect(told()).toBeLessThanOrEqual(before + 2);
  });

  test('an entity that the map has no more is taken back, and leaves no ghost', async () => {
    const { broker, watcher, gateway } = await setUp();
    const from = watcher.all.length;
    await gateway.reload(`${VALUES}routes:\n${CLIMATE}`);
    await watcher.until(
      ({ all }) => all.slice(from).filter(({ topic }) => topic === CONFIG).length === 2,
    );
    const [parting, final] = watcher.all
      .slice(from)
      .filter(({ topic }) => topic === CONFIG)
      .map(({ text }) => JSON.parse(text));
    expect(parting.cmps).toEqual({ lamp: { p: 'switch' } });
    expect(homeAssistantFaults(CONFIG, parting)).toEqual([]);
    expect(Object.keys(final.cmps)).toEqual(['climate_temperature']);
    const retained = await retainedAt(broker.port);
    expect(JSON.parse(retained.get(CONFIG) ?? '').cmps).not.toHaveProperty('lamp');
  });

  test('nothing stays where discovery is switched off, here or over a restart', async () => {
    const { broker, folder, watcher, gateway } = await setUp();
    expect(existsSync(join(folder, LEDGER))).toBe(true);
    await gateway.reload(MAP, { discovery: { homeassistant: false } });
    await watcher.until(({ last }) => last.get(CONFIG) === '');
    expect((await retainedAt(broker.port)).has(CONFIG)).toBe(false);
    // The broker tells the gateway when it likes; a stop waits for that half a second and no longer.
    await until(() => !existsSync(join(folder, LEDGER)));

    await gateway.reload(MAP);
    await watcher.until(({ last }) => (last.get(CONFIG) ?? '') !== '');
    await gateway.stop();
    expect((await retainedAt(broker.port)).has(CONFIG)).toBe(true);
    const off = { discovery: { homeassistant: false } };
    const next = use(await startDiscoveryGateway(folder, broker.port, MAP, off), (it) => it.stop());
    await watcher.until(({ last }) => last.get(CONFIG) === '');
    await until(() => !existsSync(join(folder, LEDGER)));
    await next.stop();
    expect((await retainedAt(broker.port)).has(CONFIG)).toBe(false);
    expect(existsSync(join(folder, LEDGER))).toBe(false);
  });

  test('what another device id or prefix leaves behind is cleared at the next start', async () => {
    const { broker, folder, watcher, gateway } = await setUp();
    await gateway.stop();
    const other = { discovery: { homeassistant: true, device: 'there', prefix: 'ha' } };
    use(await startDiscoveryGateway(folder, broker.port, MAP, other), (it) => it.stop());
    await watcher.until(
      ({ last }) => last.has('ha/device/there/config') && last.get(CONFIG) === '',
    );
    const retained = await retainedAt(broker.port);
    expect([...retained.keys()].filter((topic) => topic.endsWith('/config'))).toEqual([
      'ha/device/there/config',
    ]);
  });

  test('a broker that has forgotten everything gets it back within 5 s', async () => {
    const { broker, watcher } = await setUp();
    await watcher.until(({ last }) => last.has('home/climate'));
    const before = await retainedAt(broker.port);
    expect(before.get('home/climate')).toBe('{"t":21.5}');
    await watcher.client.stop();
    await broker.stop();
    const again = use(await startMosquitto({ port: broker.port }), (it) => it.stop());
    const anew = await watchBroker(again.port);
    const wanted = [...before.keys()].filter((topic) => !topic.endsWith('/reload'));
    await anew.until(({ last }) => last.has('mqttgateway/here/state'));
    const all = anew.until(({ last }) => wanted.every((topic) => last.has(topic)));
    expect(await awakeMs(() => all)).toBeLessThan(5_000);
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    const after = await retainedAt(again.port);
    for (const topic of [CONFIG, 'home/climate']) expect(after.get(topic)).toBe(before.get(topic));
  });

  test('what the map does not say is told once it was seen, and again after a restart', async () => {
    const open = `version: 2
routes:
  any: { topic: "<device>/<argkey>", payload: <argvalue>, message: { type: status, function: F } }
  set: { topic: "<device>/<argkey>/set", payload: <argvalue>, message: { type: command, function: F } }
`;
    const broker = use(await startMosquitto(), (it) => it.stop());
    const folder = use(discoveryFolder(), removeFolder);
    const watcher = await watchBroker(broker.port);
    const gateway = use(await startDiscoveryGateway(folder, broker.port, open), (it) => it.stop());
    while (!watcher.last.has('fan/speed')) {
      await watcher.client.publish({ topic: 'fan/speed/set', payload: '3', qos: 1, retain: false });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await watcher.until(({ last }) => (last.get(CONFIG) ?? '').includes('fan_speed'));
    expect(JSON.parse(watcher.last.get(CONFIG) ?? '').cmps.f_fan_speed).toMatchObject({
      p: 'text',
      state_topic: 'fan/speed',
      command_topic: 'fan/speed/set',
    });
    await gateway.stop();
    const from = watcher.all.length;
    use(await startDiscoveryGateway(folder, broker.port, open), (it) => it.stop());
    await watcher.until(({ all }) => all.slice(from).some(({ topic }) => topic === CONFIG));
    const first = watcher.all.slice(from).find(({ topic }) => topic === CONFIG);
    expect(JSON.parse(first?.text ?? '').cmps).toHaveProperty('f_fan_speed');
    const { seen } = JSON.parse(readFileSync(join(folder, 'data/here/discovery.json'), 'utf8'));
    expect(seen).toEqual([{ route: 'any', said: { device: 'fan' }, key: 'speed' }]);
  });
});
