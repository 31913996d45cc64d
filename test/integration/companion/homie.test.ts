/** A Homie device of a running gateway, over mosquitto. */
import {
  discoveryFolder,
  removeFolder,
  retainedAt,
  startDiscoveryGateway,
  watchBroker,
} from '../../support/discovery-gateway.js';
import { homieFaults } from '../../support/homie-rules.js';
import { startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';
import { stopClients } from '../../support/start-client.js';

const BASE = 'homie/5/here';
const VALUES = `version: 2
values:
  action: { map: { ON: ["on"], OFF: ["off"] } }
  temperature: { type: number, unit: "°C" }
  level: { type: integer, min: 0, max: 100 }
routes:
  climate: { topic: home/climate, payload: <temperature>, message: { type: status, function: Climate } }
`;
const LAMP = `  lamp: { topic: home/lamp, payload: <action>, message: { type: status, function: Lamp } }
  set: { topic: home/lamp/set, payload: <action>, message: { type: command, function: Lamp } }
  dim: { topic: home/lamp/dim, payload: <level>, message: { type: command, function: Lamp } }
`;
const HOMIE = { discovery: { homie: true } };

requirePeer('mosquitto', '-h')('discovery for Homie', () => {
  const use = resources();
  afterEach(stopClients);

  const setUp = async (askedBefore = false) => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const folder = use(discoveryFolder(), removeFolder);
    const watcher = await watchBroker(broker.port);
    const early = { topic: `${BASE}/lamp/level/set`, payload: '7', qos: 1, retain: true } as const;
    if (askedBefore) await watcher.client.publish(early);
    const gateway = use(
      await startDiscoveryGateway(folder, broker.port, VALUES + LAMP, HOMIE),
      (it) => it.stop(),
    );
    await watcher.until(({ last }) => last.get(`${BASE}/$state`) === 'ready');
    const set = (path: string, payload: string): Promise<unknown> =>
      watcher.client.publish({ topic: `${BASE}/${path}/set`, payload, qos: 1, retain: false });
    return { broker, folder, watcher, gateway, set };
  };

  test('a device is described between init and ready, and has values', async () => {
    const { watcher, broker } = await setUp();
    const told = watcher.all.filter(({ topic }) => topic.startsWith(`${BASE}/$`));
    expect(told.map(({ topic, text }) => (topic.endsWith('state') ? text : 'description'))).toEqual(
      ['init', 'description', 'ready'],
    );
    expect(homieFaults(JSON.parse(watcher.last.get(`${BASE}/$description`) ?? ''))).toEqual([]);
    await watcher.until(({ last }) => last.get(`${BASE}/climate/temperature`) === '21.5');
    expect((await retainedAt(broker.port)).get(`${BASE}/climate/temperature`)).toBe('21.5');
  });

  test('what a controller sets is done, with its target and then its value', async () => {
    const { watcher, set } = await setUp();
    await set('lamp/state', 'true');
    await watcher.until(({ last }) => last.get(`${BASE}/lamp/state`) === 'true');
    expect(watcher.last.get(`${BASE}/lamp/state/$target`)).toBe('true');
    // By another way, in a lane of the gateway.
    await watcher.until(({ last }) => last.get('home/lamp') === 'on');
  });

  test('what cannot be set is left out, and so is what was asked for before', async () => {
    const { gateway, watcher, set } = await setUp(true);
    for (const payload of ['101', '-1', '1.5', '', 'x'.repeat(20_000)])
      await set('lamp/level', payload);
    await set('lamp/nothing', '1');
    await set('climate/temperature', '30');
    await set('lamp/level', '50');
    await watcher.until(({ last }) => last.get(`${BASE}/lamp/level`) === '50');
    const levels = [...gateway.log().matchAll(/"level":"(\d+)"/g)].map(([, level]) => level);
    expect([...new Set(levels)]).toEqual(['50']);
    expect(gateway.log()).toContain(
      'lamp/level/set was set to "101"; expected an integer from 0 to 100',
    );
  });

  test('properties that are gone leave nothing, and a clean end is told', async () => {
    const { broker, watcher, gateway, set } = await setUp();
    await set('lamp/state', 'true');
    await watcher.until(({ last }) => last.get(`${BASE}/lamp/state`) === 'true');
    await gateway.reload(VALUES);
    await watcher.until(({ last }) => last.get(`${BASE}/lamp/state`) === '');
    await watcher.until(({ last }) => last.get(`${BASE}/$state`) === 'ready');
    const retained = await retainedAt(broker.port);
    expect([...retained.keys()].filter((topic) => topic.includes('/lamp/'))).toEqual([]);
    await gateway.stop();
    expect((await retainedAt(broker.port)).get(`${BASE}/$state`)).toBe('disconnected');
  });

  test('with the state topic of the gateway as $state, one that is lost is told as lost', async () => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const folder = use(discoveryFolder(), removeFolder);
    const watcher = await watchBroker(broker.port);
    const gateway = { statetopic: `${BASE}/$state`, stateonline: 'ready', stateoffline: 'lost' };
    const sections = { ...HOMIE, gateway };
    use(await startDiscoveryGateway(folder, broker.port, VALUES, sections), (it) => it.stop());
    await watcher.until(({ last }) => last.has(`${BASE}/$description`));
    await watcher.until(({ last }) => last.get(`${BASE}/$state`) === 'ready');
    const { MgClient } = await import('../../../src/mqtt/mg-client.js');
    // Another client takes over the id, which is an end without a farewell.
    const taker = use(
      new MgClient({ host: '127.0.0.1', port: broker.port, clientId: 'here' }),
      (it) => it.stop(),
    );
    taker.start();
    await watcher.until(({ all }) => all.some(({ text }) => text === 'lost'));
  });

  test('nothing is left where Homie is switched off', async () => {
    const { broker, watcher, gateway } = await setUp();
    await gateway.reload(VALUES + LAMP, { discovery: { homie: false } });
    // One topic is cleared after another.
    await watcher.until(({ last }) =>
      [...last].every(([topic, text]) => !topic.startsWith('homie/') || text === ''),
    );
    const retained = await retainedAt(broker.port);
    expect([...retained.keys()].filter((topic) => topic.startsWith('homie/'))).toEqual([]);
  });
});
