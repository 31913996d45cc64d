/** What the state topic says over reconnects; the link that fails is a proxy. */
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import { startHouse } from './tools/house.js';

const CUTS = 10;
const STATE = 'mqttgateway/house/state';

requirePeer('mosquitto', '-h')('the state topic', () => {
  const use = resources();

  test(`12 online at each of ${CUTS} reconnects: the broker says offline for us, then we say online`, async () => {
    const broker = use(await startMosquitto(), (it) => it.stop('SIGKILL'));
    const link = use(await startTcpProxy(broker.port), (it) => it.close());
    const house = await startHouse(use, {
      broker,
      mqtt: { port: link.port },
      interfaces: { talks: { interface: 'dummy', period: 0, reply: true } },
    });
    const states = (): string[] =>
      house.heard.filter(({ topic }) => topic === STATE).map(({ payload }) => payload);
    for (let cut = 1; cut <= CUTS; cut += 1) {
      await house.until(() => states().filter((state) => state === 'online').length === cut);
      link.cut();
    }
    await house.until(() => states().filter((state) => state === 'online').length === CUTS + 1);
    expect(states()).toEqual(
      Array.from({ length: 2 * CUTS + 1 }, (_, at) => (at % 2 === 0 ? 'online' : 'offline')),
    );
    // The status as well: a subscriber that comes now sees what is so now.
    const { connection } = await house.status(({ broker: it }) => it === 'connected');
    expect(connection['attempts']).toBeGreaterThanOrEqual(CUTS + 1);
    await house.publish('house//talks///test/C', '{"action":"HELLO"}');
    await house.until(({ payload }) => payload.includes('"response":"OK"'));
  });
});
