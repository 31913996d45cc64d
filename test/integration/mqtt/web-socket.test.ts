import { createServer } from 'node:http';
import { freePort } from '../../support/free-port.js';
import { listenOn } from '../../support/listen-on.js';
import { nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';
import { startWebSocketBroker } from '../../support/web-socket-broker.js';

describe('WebSocket', () => {
  const use = resources();
  afterEach(stopClients);

  test('a web server that is not a broker is named as such', async () => {
    const server = use(
      createServer((_request, response) => response.writeHead(404).end()),
      (it) => it.close(),
    );
    const client = createClient({ port: await listenOn(server), transport: 'ws' });
    client.start();
    const error = await nextEvent(client, 'failure');
    expect(error.code).toBe('MQTT_PROTOCOL');
    expect(error.message).toContain('404');
    expect(error.message).toMatch(/ws:\/\/127.0.0.1:\d+\/mqtt/);
  });

  test('carries a message and comes back after the broker', async () => {
    // A port that nobody else gets while it is free.
    const first = use(await startWebSocketBroker(await freePort()), (it) => it.close());
    const client = await connectClient({
      port: first.port,
      transport: 'ws',
      filters: [{ filter: 'echo', qos: 1 }],
    });
    const lost = nextEvent(client, 'disconnected');
    await first.close();
    await lost;
    const connected = nextEvent(client, 'connected');
    use(await startWebSocketBroker(first.port), (it) => it.close());
    await connected;
    const echoed = nextEvent(client, 'message');
    await client.publish({
      topic: 'echo',
      payload: new Uint8Array([0, 255]),
      qos: 1,
      retain: false,
    });
    expect([...(await echoed).payload]).toEqual([0, 255]);
  });

  test('nothing listens there', async () => {
    const client = createClient({ port: await freePort(), transport: 'ws' });
    client.start();
    expect((await nextEvent(client, 'failure')).code).toBe('MQTT_BROKER_ABSENT');
  });

  test('stop while the handshake is not answered', async () => {
    const hole = use(createServer(), (it) => it.close());
    const client = createClient({
      port: await listenOn(hole),
      transport: 'ws',
      connectTimeoutMs: 60_000,
    });
    const asked = new Promise((resolve) => hole.once('upgrade', resolve));
    client.start();
    await asked;
    await client.stop();
    expect(client.state).toBe('stopped');
  });
});
