import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import { awakeMs } from '../../support/awake-ms.js';
import { nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import { startScriptedBroker } from '../../support/scripted-broker.js';
import { connectClient, stopClients } from '../../support/start-client.js';
import { startTcpProxy } from '../../support/tcp-proxy.js';
import { until } from '../../support/until.js';

describe('a half-open link', () => {
  const use = resources();
  afterEach(stopClients);

  test('is found within 1.5 keepalives, and the link after it works', async () => {
    const broker = use(await startEmbeddedBroker(), (it) => it.close());
    const proxy = use(await startTcpProxy(broker.port), (it) => it.close());
    const keepaliveMs = 2_000;
    const client = await connectClient({ port: proxy.port, keepaliveMs });
    const failed = nextEvent(client, 'failure');
    const stalledAt = performance.now();
    proxy.stall();
    const tookMs = await awakeMs(() => failed);
    expect((await failed).code).toBe('MQTT_KEEPALIVE');
    expect(performance.now() - stalledAt).toBeGreaterThan(keepaliveMs);
    // 1.5 keepalives, and what a busy machine takes beside.
    expect(tookMs).toBeLessThan(3 * keepaliveMs);
    const connected = nextEvent(client, 'connected');
    proxy.resume();
    await connected;
    expect(client.snapshot.counters.keepaliveTimeouts).toBe(1);
  });

  test('a reset connection is made again', async () => {
    const broker = use(await startEmbeddedBroker(), (it) => it.close());
    const proxy = use(await startTcpProxy(broker.port), (it) => it.close());
    const client = await connectClient({ port: proxy.port });
    const failed = nextEvent(client, 'failure');
    proxy.cut();
    expect((await failed).message).toContain('ECONNRESET');
    await nextEvent(client, 'connected');
  });

  test('a broker that answers pings stays connected, and the broker keeps its own keepalive', async () => {
    let pings = 0;
    const broker = use(
      await startScriptedBroker((packet, peer) => {
        if (packet.cmd === 'pingreq') pings += 1;
        if (packet.cmd !== 'connect') return undefined;
        peer.send({
          cmd: 'connack',
          reasonCode: 0,
          sessionPresent: false,
          properties: { serverKeepAlive: 1 },
        });
        return 'silent';
      }),
      (it) => it.close(),
    );
    const client = await connectClient({ port: broker.port, keepaliveMs: 60_000, protocol: '5' });
    expect(client.snapshot.limits?.keepaliveMs).toBe(1_000);
    // More than two keepalives are the scenario.
    await until(() => pings >= 3);
    expect(client.snapshot).toMatchObject({ state: 'connected', connections: 1 });
  });
});
