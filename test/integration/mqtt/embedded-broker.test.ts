import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import { nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';
import { until } from '../../support/until.js';

describe('the embedded broker', () => {
  const use = resources();
  afterEach(stopClients);
  const start = async (options: Parameters<typeof startEmbeddedBroker>[0] = {}) =>
    use(await startEmbeddedBroker(options), (it) => it.close());

  test('speaks 3.1.1: auto finds out without a failure, and remembers', async () => {
    const broker = await start();
    const client = await connectClient({
      port: broker.port,
      reconnectMinMs: 60_000,
      reconnectMaxMs: 60_000,
    });
    expect(client.snapshot).toMatchObject({
      protocolVersion: '3.1.1',
      counters: { failures: 0, attempts: 2, protocolChanges: 1 },
    });
  });

  test('a fixed version 5 is refused with what to do', async () => {
    const broker = await start();
    const client = createClient({ port: broker.port, protocol: '5' });
    client.start();
    expect(await nextEvent(client, 'failure')).toMatchObject({
      code: 'MQTT_UNSUPPORTED_PROTOCOL',
      hint: 'set protocol to auto',
    });
  });

  test('takes another port where the wanted one is taken', async () => {
    const first = await start();
    const second = await start({ port: first.port });
    expect(first.otherPort).toBe(false);
    expect(second).toMatchObject({ otherPort: true });
    expect(second.port).not.toBe(first.port);
    expect((await connectClient({ port: second.port })).state).toBe('connected');
  });

  test('listens on 127.0.0.1 only', async () => {
    const broker = await start();
    const others = Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address)),
    );
    // Every address of 127.0.0.0/8 is this machine, so one of them is there at any rate.
    const hosts = ['127.0.0.2', ...others.filter((host) => host !== '127.0.0.1')];
    const answer = (host: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(broker.port, host);
        socket.once('connect', () => resolve('connected'));
        socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
        use(socket, (it) => it.destroy());
      });
    expect(await answer('127.0.0.1')).toBe('connected');
    for (const host of hosts) expect([host, await answer(host)]).not.toContain('connected');
    expect(await answer('127.0.0.2')).toBe('ECONNREFUSED');
  });

  test('a port that cannot be is a coded error', async () => {
    await expect(startEmbeddedBroker({ port: 70_000 })).rejects.toMatchObject({
      code: 'MQTT_EMBEDDED_BROKER',
      message: expect.stringContaining('70000'),
    });
  });

  test('closes with clients connected, with sockets that said nothing, and twice', async () => {
    const broker = await start();
    await connectClient({ port: broker.port });
    const mute = connect(broker.port, '127.0.0.1');
    const closed = new Promise((resolve) => mute.once('close', resolve));
    mute.on('error', () => {});
    await new Promise((resolve) => mute.once('connect', resolve));
    await Promise.all([broker.close(), broker.close()]);
    await closed;
  });

  test('turns away connections above its bound', async () => {
    const broker = await start({ maxConnections: 1 });
    await connectClient({ port: broker.port });
    const second = createClient({ port: broker.port });
    second.start();
    expect((await nextEvent(second, 'failure')).code).toBe('MQTT_CLOSED_BY_BROKER');
  });

  test('keeps no more retained messages than its bound, and delivers the others all the same', async () => {
    const broker = await start({ maxRetained: 1 });
    const client = await connectClient({
      port: broker.port,
      filters: [{ filter: 'live', qos: 1 }],
    });
    const retained = (topic: string) => ({ topic, payload: 'x', qos: 1, retain: true }) as const;
    await client.publish(retained('kept'));
    const live = nextEvent(client, 'message');
    await client.publish(retained('live'));
    await live;
    const late = createClient({ port: broker.port, filters: [{ filter: '#', qos: 1 }] });
    const topics: string[] = [];
    late.on('message', ({ topic, retain }) => topics.push(`${topic} ${retain}`));
    const connected = nextEvent(late, 'connected');
    late.start();
    await connected;
    await late.publish({ topic: 'end', payload: '', qos: 1, retain: false });
    await until(() => topics.includes('kept true') && topics.includes('end false'));
    expect(topics).not.toContain('live true');
  });

  test('disconnects who publishes too much at once, or to $SYS', async () => {
    const broker = await start({ maxPayloadBytes: 10 });
    const client = await connectClient({ port: broker.port });
    const large = client.publish({ topic: 'a', payload: 'x'.repeat(11), qos: 1, retain: false });
    await expect(large).rejects.toMatchObject({ code: 'MQTT_CONNECTION_LOST' });
    await nextEvent(client, 'connected');
    const system = client.publish({ topic: '$SYS/a', payload: 'x', qos: 1, retain: false });
    await expect(system).rejects.toMatchObject({ code: 'MQTT_CONNECTION_LOST' });
  });

  test('keeps no session, so that nothing queues for an absent client', async () => {
    const broker = await start();
    const client = await connectClient({
      port: broker.port,
      cleanSession: false,
      filters: [{ filter: 'a', qos: 1 }],
    });
    await client.stop();
    const again = createClient({ port: broker.port, clientId: 'again', cleanSession: false });
    const connected = nextEvent(again, 'connected');
    again.start();
    expect((await connected).sessionPresent).toBe(false);
  });
});
