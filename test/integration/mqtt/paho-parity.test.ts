/** What users of Paho look for in a client, by the words of its documentation. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { createAuthority } from '../../support/certificates.js';
import { listenOn } from '../../support/listen-on.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { nextEvent } from '../../support/next-event.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';
import { startScriptedBroker } from '../../support/scripted-broker.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

requirePeer('mosquitto', '-h')('a client, by the words of Paho', () => {
  const use = resources();
  let broker: Mosquitto;
  let folder: string;
  let socket: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'socket-'));
    socket = join(folder, 'mosquitto.sock');
    broker = await startMosquitto({ config: ['allow_anonymous true', `listener 0 ${socket}`] });
  });
  afterEach(stopClients);
  afterAll(async () => {
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('a will with QoS, retain and properties comes when the connection breaks', async () => {
    const watcher = await connectClient({
      port: broker.port,
      protocol: '5',
      filters: [{ filter: 'will/#', qos: 2 }],
    });
    const will = {
      topic: 'will/a',
      payload: 'gone',
      qos: 2,
      retain: true,
      properties: { contentType: 'text/plain', userProperties: { by: 'test' } },
    } as const;
    const client = await connectClient({
      port: broker.port,
      protocol: '5',
      will,
      stopTimeoutMs: 8_000,
    });
    const abort = new AbortController();
    const loser = createClient({ port: broker.port, protocol: '5', will, clientId: 'loser' });
    const connected = once(loser, 'connected');
    const over = loser.loopWithReconnect(abort.signal);
    await connected;
    const came = nextEvent(watcher, 'message');
    // The end of the loop without `stop` destroys the socket.
    abort.abort();
    await over;
    const { payload, ...message } = await came;
    expect({ ...message, payload: payload.toString() }).toMatchObject({
      topic: 'will/a',
      payload: 'gone',
      qos: 2,
      properties: { contentType: 'text/plain', userProperties: { by: 'test' } },
    });
    // Whoever says goodbye leaves no will.
    const next = nextEvent(watcher, 'message');
    await client.stop();
    await watcher.publish({ topic: 'will/end', payload: '', qos: 1, retain: false });
    expect((await next).topic).toBe('will/end');
    await watcher.publish({ topic: 'will/a', payload: '', qos: 1, retain: true });
  });

  test('over a Unix socket', async () => {
    const client = await connectClient({ port: 1883, transport: 'unix', path: socket });
    await client.publish({ topic: 'a', payload: 'b', qos: 1, retain: false });
    expect(client.snapshot.counters.published).toBe(1);
    const lost = createClient({ port: 1883, transport: 'unix', path: join(folder, 'none') });
    lost.start();
    const error = await nextEvent(lost, 'failure');
    expect(error.code).toBe('MQTT_BROKER_ABSENT');
    expect(error.message).toContain(`unix://${join(folder, 'none')}`);
  });

  test('handlers of single filters, and the general one for the rest', async () => {
    const seen: string[] = [];
    const client = createClient({
      port: broker.port,
      filters: [{ filter: 'parity/#', qos: 1 }],
      onMessage: ({ topic }) => void seen.push(`otherwise ${topic}`),
    });
    const remove = client.handlers.add('parity/+/state', ({ topic }) => {
      seen.push(`state ${topic}`);
    });
    const connected = once(client, 'connected');
    client.start();
    await connected;
    const send = async (topic: string): Promise<void> => {
      const came = nextEvent(client, 'message');
      await client.publish({ topic, payload: 'x', qos: 1, retain: false });
      await came;
    };
    await send('parity/lamp/state');
    await send('parity/lamp');
    remove();
    await send('parity/lamp/state');
    expect(seen).toEqual([
      'state parity/lamp/state',
      'otherwise parity/lamp',
      'otherwise parity/lamp/state',
    ]);
  });

  test('a log of the protocol, without payloads and credentials', async () => {
    for (const concurrent of [false, true]) {
      const lines: string[] = [];
      const client = await connectClient({
        port: broker.port,
        protocol: '5',
        clientId: 'traced',
        username: 'me',
        password: 'hunter2',
        concurrent,
        filters: [{ filter: 'trace/#', qos: 1 }],
        onPacket: (line) => lines.push(line),
      });
      const came = nextEvent(client, 'message');
      await client.publish({ topic: 'trace/a', payload: 'secret', qos: 1, retain: false });
      await came;
      await client.stop();
      expect(lines[0]).toBe('sent CONNECT client id "traced" version=5 clean=true keepalive=60');
      const rest = lines.slice(1).sort();
      expect(rest).toEqual([
        'received CONNACK code=0x00 session=false',
        expect.stringMatching(/^received PUBACK id=\d+( code=0x00)?$/),
        expect.stringMatching(/^received PUBLISH id=1 "trace\/a" qos=1 6 bytes$/),
        expect.stringMatching(/^received SUBACK id=\d+ 1$/),
        expect.stringMatching(/^sent DISCONNECT/),
        expect.stringMatching(/^sent PUBACK id=1/),
        expect.stringMatching(/^sent PUBLISH id=\d+ "trace\/a" qos=1 6 bytes$/),
        expect.stringMatching(/^sent SUBSCRIBE id=\d+ "trace\/#" qos=1$/),
      ]);
      expect(lines.join()).not.toMatch(/secret|hunter2/);
    }
  });

  test('wait for publication: fulfilled by the PUBACK, not by the sending', async () => {
    let arrived = (_acknowledge: () => void): void => undefined;
    const arrival = new Promise<() => void>((resolve) => {
      arrived = resolve;
    });
    const slow = use(
      await startScriptedBroker((packet, peer) => {
        if (packet.cmd !== 'publish') return undefined;
        arrived(() => peer.send({ cmd: 'puback', messageId: packet.messageId ?? 0 }));
        return 'silent';
      }),
      (it) => it.close(),
    );
    const client = await connectClient({ port: slow.port });
    let done = false;
    const published = client
      .publish({ topic: 'a', payload: 'b', qos: 1, retain: false })
      .then(() => (done = true));
    const acknowledge = await arrival;
    expect({ done, inFlight: client.snapshot.inFlight }).toEqual({ done: false, inFlight: 1 });
    acknowledge();
    await published;
    expect(client.snapshot.inFlight).toBe(0);
  });
});

requirePeer('openssl', 'version')('ALPN', () => {
  const use = resources();
  afterEach(stopClients);

  test('the names of alpn are offered, for brokers that share port 443', async () => {
    const authority = use(await createAuthority('ALPN authority'), (it) => it.remove());
    const { cert, key } = await authority.issue('alpn', ['DNS:localhost']);
    const server = createServer({
      cert: readFileSync(cert),
      key: readFileSync(key),
      ALPNProtocols: ['x-amzn-mqtt-ca'],
    });
    const port = await listenOn(server);
    use(server, (it) => it.close());
    const spoken = once(server, 'secureConnection').then(([peer]: TLSSocket[]) => {
      const { alpnProtocol } = peer ?? { alpnProtocol: undefined };
      peer?.destroy();
      return alpnProtocol;
    });
    const client = createClient({
      port,
      transport: 'tls',
      tls: { caFile: authority.ca, serverName: 'localhost', alpn: ['x-amzn-mqtt-ca'] },
    });
    client.start();
    expect(await spoken).toBe('x-amzn-mqtt-ca');
  });
});
