import { createServer } from 'node:net';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import type { MgClient } from '../../../src/mqtt/mg-client.js';
import { awakeMs } from '../../support/awake-ms.js';
import { freePort } from '../../support/free-port.js';
import { listenOn } from '../../support/listen-on.js';
import { eventWhere, nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import { startScriptedBroker } from '../../support/scripted-broker.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';
import { startTcpProxy } from '../../support/tcp-proxy.js';

const state = { topic: 'gw/state' };

/** Far from each limit that a stop could wait for in vain, and from what a busy machine needs. */
const AT_ONCE_MS = 4_000;

/** Stops and returns how long it took. */
const stopTime = async (client: MgClient): Promise<number> => {
  const tookMs = await awakeMs(() => Promise.all([client.stop(), client.stop()]));
  expect(client.state).toBe('stopped');
  return tookMs;
};

describe('stop', () => {
  const use = resources();
  afterEach(stopClients);

  test('idle: at once, and the client stays stopped', async () => {
    const client = createClient({ port: await freePort(), stopTimeoutMs: 8_000 });
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
    client.start();
    expect(client.state).toBe('stopped');
  });

  test('connecting to a black hole: at once', async () => {
    const hole = use(
      createServer((socket) => socket.on('error', () => {})),
      (it) => it.close(),
    );
    const port = await listenOn(hole);
    const client = createClient({ port, connectTimeoutMs: 60_000, stopTimeoutMs: 8_000 });
    const accepted = new Promise((resolve) => hole.once('connection', resolve));
    client.start();
    await accepted;
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
  });

  test('connecting before the socket is open: at once', async () => {
    // TEST-NET-1 (RFC 5737): nobody answers, or the network says so at once.
    const client = createClient({
      host: '192.0.2.1',
      port: 1883,
      connectTimeoutMs: 60_000,
      stopTimeoutMs: 8_000,
    });
    client.start();
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
  });

  test('waiting for the next attempt: at once', async () => {
    const client = createClient({
      port: await freePort(),
      reconnectMinMs: 60_000,
      reconnectMaxMs: 60_000,
      stopTimeoutMs: 8_000,
    });
    const waiting = eventWhere(client, 'state', (change) => change.state === 'waiting');
    client.start();
    await waiting;
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
  });

  test('connected: offline is published and DISCONNECT sent', async () => {
    const broker = use(await startScriptedBroker(), (it) => it.close());
    const client = await connectClient({ port: broker.port, state, stopTimeoutMs: 8_000 });
    const disconnected = nextEvent(client, 'disconnected');
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
    expect((await disconnected).cause).toBeUndefined();
    expect(broker.packets.slice(-2)).toMatchObject([
      { cmd: 'publish', topic: 'gw/state', retain: true },
      { cmd: 'disconnect' },
    ]);
  });

  test('half-open: by force after stopTimeoutMs', async () => {
    const broker = use(await startEmbeddedBroker(), (it) => it.close());
    const proxy = use(await startTcpProxy(broker.port), (it) => it.close());
    const client = await connectClient({
      port: proxy.port,
      state,
      keepaliveMs: 60_000,
      stopTimeoutMs: 300,
    });
    proxy.stall();
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
  });

  test('with a publication that is never acknowledged: it is rejected, the stop goes on', async () => {
    const broker = use(
      await startScriptedBroker((packet) => (packet.cmd === 'publish' ? 'silent' : undefined)),
      (it) => it.close(),
    );
    const client = await connectClient({ port: broker.port, stopTimeoutMs: 300 });
    const lost = expect(
      client.publish({ topic: 'a', payload: '', qos: 1, retain: false }),
    ).rejects.toMatchObject({ code: 'MQTT_CONNECTION_LOST' });
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
    await lost;
  });

  test('while a handler is busy', async () => {
    const broker = use(await startEmbeddedBroker(), (it) => it.close());
    let handled = (): void => {};
    const entered = new Promise<void>((resolve) => {
      handled = resolve;
    });
    const client = await connectClient({
      port: broker.port,
      filters: [{ filter: 'a', qos: 1 }],
      stopTimeoutMs: 300,
      onMessage: () => {
        handled();
        return new Promise<void>(() => {});
      },
    });
    await client.publish({ topic: 'a', payload: '', qos: 0, retain: false });
    await entered;
    expect(await stopTime(client)).toBeLessThan(AT_ONCE_MS);
  });
});
