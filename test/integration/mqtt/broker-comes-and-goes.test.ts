import { freePort } from '../../support/free-port.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { eventWhere, nextEvent } from '../../support/next-event.js';
import { requirePeer } from '../../support/require-peer.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

requirePeer('mosquitto', '-h')('a broker that comes and goes', () => {
  const running: Mosquitto[] = [];
  const start = async (port?: number): Promise<Mosquitto> => {
    const broker = await startMosquitto(port === undefined ? {} : { port });
    running.push(broker);
    return broker;
  };
  afterEach(async () => {
    await stopClients();
    await Promise.all(running.splice(0).map((broker) => broker.stop('SIGKILL')));
  });

  test('late by 3 s: the client waits, says why, and connects', async () => {
    const port = await freePort();
    const client = createClient({ port });
    const failed = nextEvent(client, 'failure');
    client.start();
    const error = await failed;
    expect(error).toMatchObject({
      code: 'MQTT_BROKER_ABSENT',
      message: `nothing listens on 127.0.0.1:${port}`,
      hint: expect.stringContaining('is the broker running?'),
    });
    // Three seconds are the scenario, not a wait for something to happen.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(client.snapshot.reason).toBe('broker-absent');
    expect(client.snapshot.attempts).toBeGreaterThan(10);
    const connected = nextEvent(client, 'connected');
    await start(port);
    expect((await connected).generation).toBe(1);
    expect(client.snapshot).toMatchObject({ reason: '' });
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'ended by %s: subscriptions and birth are made again on the next one',
    async (signal) => {
      const first = await start();
      const state = { topic: 'gw/state' };
      const filters = [{ filter: 'gw/commands', qos: 1 }] as const;
      const client = await connectClient({ port: first.port, state, filters });
      const disconnected = nextEvent(client, 'disconnected');
      await first.stop(signal);
      expect((await disconnected).cause?.code).toMatch(
        /^MQTT_(CLOSED_BY_BROKER|SERVER_UNAVAILABLE)$/,
      );
      const connected = nextEvent(client, 'connected');
      await start(first.port);
      expect((await connected).generation).toBe(2);
      // The new broker has no persistence: what it knows, it knows from the new connection.
      const observer = createClient({
        port: first.port,
        filters: [{ filter: 'gw/state', qos: 1 }],
      });
      // The message that the broker keeps may come before the client knows that it is connected.
      const [birth, ready] = [nextEvent(observer, 'message'), nextEvent(observer, 'connected')];
      observer.start();
      expect((await birth).payload.toString()).toBe('online');
      await ready;
      const command = nextEvent(client, 'message');
      await observer.publish({ topic: 'gw/commands', payload: 'go', qos: 1, retain: false });
      expect((await command).payload.toString()).toBe('go');
    },
  );

  test('the will is seen when the process dies, offline when it stops, online in between', async () => {
    const broker = await start();
    const observer = await connectClient({
      port: broker.port,
      filters: [{ filter: 'gw/state', qos: 1 }],
    });
    const seen: string[] = [];
    observer.on('message', ({ payload }) => seen.push(payload.toString()));
    const stop = new AbortController();
    const dying = createClient({
      port: broker.port,
      state: { topic: 'gw/state', online: '1', offline: '0' },
    });
    const online = nextEvent(observer, 'message');
    const loop = dying.loopWithReconnect(stop.signal);
    expect((await online).payload.toString()).toBe('1');
    const offline = nextEvent(observer, 'message');
    // Aborting the loop closes the socket without DISCONNECT, as the end of a process does.
    stop.abort();
    await loop;
    expect((await offline).payload.toString()).toBe('0');
    expect(dying.state).toBe('stopped');

    const farewell = eventWhere(
      observer,
      'message',
      ({ payload }) => payload.toString() === 'offline',
    );
    const polite = await connectClient({ port: broker.port, state: { topic: 'gw/state' } });
    await polite.stop();
    await farewell;
    expect(seen).toEqual(['1', '0', 'online', 'offline']);
  });

  test.each(['5', '3.1.1'] as const)(
    'two clients with one id over MQTT %s: the state says so',
    async (protocol) => {
      const broker = await start();
      const twin = {
        port: broker.port,
        clientId: 'twin',
        protocol,
        takeoverFloorMs: 60_000,
        reconnectMaxMs: 10,
      };
      const first = await connectClient(twin);
      const second = createClient(twin);
      const taken = Promise.race(
        [first, second].map((client) =>
          eventWhere(client, 'failure', ({ code }) => code === 'MQTT_CLIENT_ID_TAKEN').then(
            (error) => ({ error, client }),
          ),
        ),
      );
      second.start();
      const { error, client } = await taken;
      expect(error.hint).toContain('clientid');
      expect(client.snapshot).toMatchObject({ reason: 'client-id-taken' });
    },
  );
});
