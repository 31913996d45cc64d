import { createServer } from 'node:net';
import { listenOn } from '../../support/listen-on.js';
import { eventWhere, nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import {
  type Script,
  type ScriptedBroker,
  startScriptedBroker,
} from '../../support/scripted-broker.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';
import { until } from '../../support/until.js';

describe('a broker that misbehaves', () => {
  const use = resources();
  const scripted = async (script: Script): Promise<ScriptedBroker> =>
    use(await startScriptedBroker(script), (it) => it.close());
  afterEach(stopClients);

  test('no CONNACK: a time-out that says the port was open', async () => {
    const broker = await scripted(() => 'silent');
    const client = createClient({ port: broker.port, protocol: '5', connectTimeoutMs: 1_000 });
    client.start();
    const error = await nextEvent(client, 'failure');
    expect(error.code).toBe('MQTT_TIMEOUT');
    expect(error.message).toContain('accepted the connection but did not answer');
    expect(error.hint).toContain('TLS');
    expect(broker.connects()).toHaveLength(1);
  });

  test('one attempt at a time: a slow CONNACK is waited for, not tested early', async () => {
    const slow: (() => void)[] = [];
    const broker = await scripted((packet, peer) => {
      if (packet.cmd !== 'connect') return undefined;
      slow.push(() =>
        peer.send({ cmd: 'connack', returnCode: 0, reasonCode: 0, sessionPresent: false }),
      );
      return 'silent';
    });
    const client = createClient({ port: broker.port });
    const connected = nextEvent(client, 'connected');
    client.start();
    await until(() => slow.length > 0);
    // Twenty times the greatest pause between attempts: whoever polls would have tried again.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(slow).toHaveLength(1);
    slow[0]?.();
    await connected;
    expect(broker.connects()).toHaveLength(1);
    expect(client.snapshot.counters).toMatchObject({ attempts: 1, failures: 0 });
  });

  test.each([
    ['an HTTP server', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'MQTT_PROTOCOL'],
    ['the reserved packet type 0', '\u0000\u0000\u0000\u0000', 'MQTT_PROTOCOL'],
    ['SUBACK before CONNACK', '\u0090\u0003\u0000\u0001\u0000', 'MQTT_TIMEOUT'],
    ['CONNACK without an end', '\u0020\u007f\u0000', 'MQTT_TIMEOUT'],
  ])('garbage instead of CONNACK: %s', async (_what, garbage, code) => {
    const server = use(
      createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => socket.write(garbage, 'latin1'));
      }),
      (it) => it.close(),
    );
    const port = await listenOn(server);
    const connectTimeoutMs = code === 'MQTT_TIMEOUT' ? 1_000 : 20_000;
    const client = createClient({ port, protocol: '5', connectTimeoutMs });
    client.start();
    expect((await nextEvent(client, 'failure')).code).toBe(code);
    await eventWhere(client, 'state', ({ state }) => state === 'connecting');
  });

  test('garbage on a living connection ends it and the next one works', async () => {
    const broker = await scripted(() => undefined);
    const client = await connectClient({ port: broker.port });
    const failed = nextEvent(client, 'failure');
    for (const { socket } of broker.peers)
      socket.write(Buffer.from([0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff]));
    expect((await failed).code).toBe('MQTT_PROTOCOL');
    await nextEvent(client, 'connected');
    expect(client.snapshot.connections).toBe(2);
  });

  test('a closed connection before CONNACK changes the version, then counts as a failure', async () => {
    const broker = await scripted((packet, peer) => {
      if (packet.cmd === 'connect') peer.socket.destroy();
      return 'silent';
    });
    const client = createClient({ port: broker.port });
    client.start();
    expect((await nextEvent(client, 'failure')).code).toBe('MQTT_CLOSED_BY_BROKER');
    expect(broker.connects().map(({ protocolVersion }) => protocolVersion)).toEqual([5, 4]);
  });

  test('a broker that closes on MQTT 5 and speaks 3.1.1 is connected without a pause', async () => {
    const broker = await scripted((packet, peer) => {
      if (packet.cmd !== 'connect' || packet.protocolVersion !== 5) return undefined;
      peer.socket.destroy();
      return 'silent';
    });
    const client = await connectClient({
      port: broker.port,
      reconnectMinMs: 60_000,
      reconnectMaxMs: 60_000,
    });
    expect(client.snapshot).toMatchObject({
      protocolVersion: '3.1.1',
      counters: { failures: 0, protocolChanges: 1 },
    });
  });

  test('a name that nobody knows', async () => {
    // `.invalid` is reserved for this (RFC 6761).
    const client = createClient({ host: 'broker.invalid', port: 1883 });
    client.start();
    expect(await nextEvent(client, 'failure')).toMatchObject({
      code: 'MQTT_NAME_NOT_FOUND',
      message: expect.stringContaining('"broker.invalid"'),
    });
  });

  test('DISCONNECT 0x8e: the session was taken over', async () => {
    const broker = await scripted(() => undefined);
    const client = await connectClient({
      port: broker.port,
      clientId: 'twin',
      takeoverFloorMs: 60_000,
    });
    const failed = nextEvent(client, 'failure');
    for (const peer of broker.peers) peer.send({ cmd: 'disconnect', reasonCode: 0x8e });
    const error = await failed;
    expect(error.code).toBe('MQTT_CLIENT_ID_TAKEN');
    expect(error.hint).toContain('"twin"');
    expect(client.snapshot.reason).toBe('client-id-taken');
  });

  test('no SUBACK: the attempt times out instead of hanging', async () => {
    const broker = await scripted((packet) => (packet.cmd === 'subscribe' ? 'silent' : undefined));
    const client = createClient({
      port: broker.port,
      connectTimeoutMs: 1_000,
      filters: [{ filter: 'a/#', qos: 1 }],
    });
    client.start();
    const error = await nextEvent(client, 'failure');
    expect(error.code).toBe('MQTT_TIMEOUT');
    expect(error.message).toContain('subscriptions');
  });
});
