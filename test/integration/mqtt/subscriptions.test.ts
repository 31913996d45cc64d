import { nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import {
  type Script,
  type ScriptedBroker,
  startScriptedBroker,
} from '../../support/scripted-broker.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

describe('subscriptions', () => {
  const use = resources();
  afterEach(stopClients);
  const start = async (script: Script): Promise<ScriptedBroker> =>
    use(await startScriptedBroker(script), (it) => it.close());
  /** The topics of every SUBSCRIBE and UNSUBSCRIBE, in order: `+a` and `-a`. */
  const changes = (broker: ScriptedBroker): string[] =>
    broker.packets.flatMap((packet) => {
      if (packet.cmd === 'subscribe') return packet.subscriptions.map(({ topic }) => `+${topic}`);
      return packet.cmd === 'unsubscribe' ? packet.unsubscriptions.map((topic) => `-${topic}`) : [];
    });
  const refusing: Script = (packet, peer) => {
    if (packet.cmd !== 'subscribe') return undefined;
    const granted = packet.subscriptions.map(({ topic, qos }) =>
      topic.startsWith('no') ? 0x80 : qos,
    );
    peer.send({ cmd: 'suback', messageId: packet.messageId ?? 0, granted });
    return 'silent';
  };

  test('come before birth, which comes before the event', async () => {
    const broker = await start(() => undefined);
    await connectClient({
      port: broker.port,
      state: { topic: 'gw/state' },
      filters: [
        { filter: 'a', qos: 1 },
        { filter: 'b', qos: 0 },
      ],
    });
    expect(broker.packets.map(({ cmd }) => cmd)).toEqual([
      'connect',
      'subscribe',
      'subscribe',
      'publish',
    ]);
    expect(broker.connects()[0]?.will).toMatchObject({ topic: 'gw/state', qos: 1, retain: true });
  });

  test('change while connected: new ones first, then old ones', async () => {
    const broker = await start(() => undefined);
    const client = await connectClient({
      port: broker.port,
      filters: [
        { filter: 'a', qos: 1 },
        { filter: 'b', qos: 1 },
      ],
    });
    const subscribed = nextEvent(client, 'subscribed');
    client.setFilters([
      { filter: 'b', qos: 1 },
      { filter: 'c', qos: 1 },
    ]);
    await subscribed;
    expect(changes(broker)).toEqual(['+a', '+b', '+c', '-a']);
  });

  test('set while the first ones are being made are made as well', async () => {
    const broker = await start((packet) => {
      if (packet.cmd === 'subscribe' && packet.subscriptions[0]?.topic === 'early')
        client.setFilters([{ filter: 'late', qos: 1 }]);
      return undefined;
    });
    const client = createClient({ port: broker.port, filters: [{ filter: 'early', qos: 1 }] });
    client.start();
    await nextEvent(client, 'connected');
    await nextEvent(client, 'subscribed');
    expect(changes(broker)).toEqual(['+early', '+late', '-early']);
  });

  test('two changes at once end with the last one', async () => {
    const broker = await start(() => undefined);
    const client = await connectClient({ port: broker.port });
    client.setFilters([{ filter: 'a', qos: 1 }]);
    client.setFilters([
      { filter: 'resubscribe', qos: 1 },
      { filter: '__proto__', qos: 1 },
    ]);
    await nextEvent(client, 'subscribed');
    await nextEvent(client, 'subscribed');
    const held = new Set<string>();
    for (const change of changes(broker))
      if (change.startsWith('+')) held.add(change.slice(1));
      else held.delete(change.slice(1));
    expect([...held].sort()).toEqual(['__proto__', 'resubscribe']);
  });

  test('changes that the end of a connection cuts off do not hold up the next one', async () => {
    // The second change begins when the first fails, which is after the stream has closed.
    const broker = await start((packet, peer) => {
      if (packet.cmd !== 'subscribe' || broker.connects().length > 1) return undefined;
      peer.socket.destroy();
      return 'silent';
    });
    const client = await connectClient({ port: broker.port });
    const again = nextEvent(client, 'connected');
    client.setFilters([{ filter: 'a', qos: 1 }]);
    client.setFilters([{ filter: 'b', qos: 1 }]);
    expect((await again).generation).toBe(2);
    expect(client.snapshot.counters.attempts).toBe(2);
    expect(changes(broker)).toEqual(['+b', '+b']);
  });

  test('twenty filters go out eight a packet', async () => {
    const broker = await start(() => undefined);
    const filters = Array.from({ length: 20 }, (_, index) => ({
      filter: `f/${index}`,
      qos: 1 as const,
    }));
    await connectClient({ port: broker.port, filters });
    const sizes = broker.packets.flatMap((packet) =>
      packet.cmd === 'subscribe' ? [packet.subscriptions.length] : [],
    );
    expect(sizes).toEqual([8, 8, 4]);
  });

  test('refused ones are named once, the connection and the others stay', async () => {
    const broker = await start(refusing);
    const client = createClient({
      port: broker.port,
      filters: [
        { filter: 'no/1', qos: 1 },
        { filter: 'yes', qos: 1 },
        { filter: 'no/2', qos: 0 },
      ],
    });
    const errors: string[] = [];
    client.on('failure', ({ code, message }) => errors.push(`${code} ${message}`));
    const connected = nextEvent(client, 'connected');
    client.start();
    await connected;
    expect(errors).toEqual([
      'MQTT_SUBSCRIPTION_REFUSED the broker refused the subscriptions no/1, no/2',
    ]);
    const again = nextEvent(client, 'connected');
    for (const { socket } of broker.peers) socket.destroy();
    await again;
    expect(errors.filter((line) => line.includes('SUBSCRIPTION'))).toHaveLength(1);
    expect(client.snapshot).toMatchObject({
      state: 'connected',
      counters: { subscriptionsRefused: 2 },
    });
  });

  test('all refused: it stays connected, since publishing works', async () => {
    const broker = await start(refusing);
    const client = await connectClient({ port: broker.port, filters: [{ filter: 'no', qos: 1 }] });
    await client.publish({ topic: 'a', payload: '', qos: 1, retain: false });
    expect(client.state).toBe('connected');
  });

  test('a kept session is rid of filters that are no longer wanted', async () => {
    const broker = await start((packet, peer) => {
      if (packet.cmd !== 'connect') return undefined;
      const sessionPresent = broker.connects().length > 1;
      peer.send({ cmd: 'connack', returnCode: 0, reasonCode: 0, sessionPresent });
      return 'silent';
    });
    const client = await connectClient({
      port: broker.port,
      cleanSession: false,
      filters: [{ filter: 'old', qos: 2 }],
    });
    expect(broker.packets[1]).toMatchObject({
      cmd: 'subscribe',
      subscriptions: [{ topic: 'old', qos: 1 }],
    });
    expect(broker.connects()[0]).toMatchObject({
      clean: false,
      properties: { sessionExpiryInterval: 86_400 },
    });
    client.once('disconnected', () => client.setFilters([{ filter: 'new', qos: 1 }]));
    const connected = nextEvent(client, 'connected');
    for (const { socket } of broker.peers) socket.destroy();
    expect((await connected).sessionPresent).toBe(true);
    expect(changes(broker)).toEqual(['+old', '+new', '-old']);
  });

  test.each(['a/#/b', 'a+', ''])('the filter %j is refused at once', async (filter) => {
    const client = createClient({ port: 1 });
    expect(() => client.setFilters([{ filter, qos: 1 }])).toThrow(
      expect.objectContaining({ code: 'MQTT_BAD_FILTER' }),
    );
  });
});
