/** Handlers that run side by side, and the PUBACKs that we send ourselves. */
import type { Packet } from 'mqtt-packet';
import type { Receipt } from '../../../src/mqtt/inbound-handling.js';
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';
import type { MgClientOptions } from '../../../src/mqtt/mg-client-options.js';
import { eventWhere, nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import { type Peer, type Script, startScriptedBroker } from '../../support/scripted-broker.js';
import { connectClient, stopClients } from '../../support/start-client.js';
import { until } from '../../support/until.js';

/** A handler whose messages are done when the test says so. */
const gates = () => {
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  const onMessage = ({ topic }: InboundMessage): Promise<void> => {
    begun.push(topic);
    return new Promise((resolve) => open.set(topic, resolve));
  };
  return { begun, onMessage, finish: (topic: string) => open.get(topic)?.() };
};

describe.each(['3.1.1', '5'] as const)('concurrent handlers over MQTT %s', (protocol) => {
  const use = resources();
  afterEach(stopClients);

  const start = async (options: Partial<MgClientOptions>, script?: Script) => {
    const broker = use(await startScriptedBroker(script), (it) => it.close());
    const client = await connectClient({
      port: broker.port,
      protocol,
      concurrent: true,
      keepaliveMs: 60_000,
      handlerTimeoutMs: 30_000,
      ...options,
    });
    const send = (topic: string, messageId: number, more: Partial<Packet> = {}): void => {
      const [peer] = broker.peers;
      if (peer === undefined) throw new Error('nobody is connected');
      const usual = { cmd: 'publish', payload: 'x', qos: 1, retain: false, dup: false } as const;
      peer.send({ ...usual, topic, messageId, ...more } as Packet);
    };
    const acks = () =>
      broker.packets.flatMap(({ cmd, messageId }) => (cmd === 'puback' ? [messageId] : []));
    return { broker, client, send, acks };
  };
  /** A broker that keeps the session. */
  const keeping: Script = ({ cmd }, peer) => {
    if (cmd !== 'connect') return undefined;
    peer.send({ cmd: 'connack', returnCode: 0, reasonCode: 0, sessionPresent: true });
    return 'silent';
  };
  const cut = (peers: ReadonlySet<Peer>): void => {
    for (const { socket } of peers) socket.destroy();
  };

  test('all begin at once; each is acknowledged after it is done, in the order in which they came', async () => {
    const { begun, onMessage, finish } = gates();
    const { send, acks, client } = await start({ onMessage });
    const types: number[] = [];
    client.on('message', ({ qos }) => types.push(qos));
    for (const [index, topic] of ['a', 'b', 'c'].entries()) send(topic, index + 1);
    await until(() => begun.length === 3);
    expect(types).toEqual([1, 1, 1]);
    finish('b');
    await client.publish({ topic: 'round', payload: 'trip', qos: 1, retain: false });
    expect(acks()).toEqual([]);
    finish('a');
    await until(() => acks().length === 2);
    finish('c');
    await until(() => acks().length === 3);
    expect(acks()).toEqual([1, 2, 3]);
  });

  test('a handler may wait for a publication of its own client', async () => {
    const { send, acks, client } = await start({
      onMessage: () => client.publish({ topic: 'reply', payload: '', qos: 1, retain: false }),
    });
    for (let id = 1; id <= 30; id += 1) send('ask', id);
    await until(() => acks().length === 30);
    expect(client.snapshot.counters).toMatchObject({
      published: 30,
      handlerTimeouts: 0,
      handlerErrors: 0,
    });
  });

  test('what is not done in time is acknowledged and told; meanwhile everything goes on', async () => {
    const { onMessage, finish } = gates();
    // Long beside the way to the broker and back.
    const { send, acks, client } = await start({ onMessage, handlerTimeoutMs: 5_000 });
    const failed = nextEvent(client, 'failure');
    send('hangs', 1);
    await client.publish({ topic: 'round', payload: 'trip', qos: 1, retain: false });
    expect(acks()).toEqual([]);
    expect(await failed).toMatchObject({ code: 'MQTT_HANDLER_TIMEOUT' });
    await until(() => acks().length === 1);
    finish('hangs');
    send('next', 2);
    await nextEvent(client, 'message');
    finish('next');
    await until(() => acks().length === 2);
    expect(acks()).toEqual([1, 2]);
    expect(client.snapshot).toMatchObject({ connections: 1, counters: { handlerTimeouts: 1 } });
  });

  test('a handler that spans a reconnect is never acknowledged on the new connection', async () => {
    const { begun, onMessage, finish } = gates();
    const { broker, send, acks, client } = await start({ onMessage });
    send('old', 7);
    await until(() => begun.length === 1);
    const again = nextEvent(client, 'connected');
    cut(broker.peers);
    await again;
    send('new', 7);
    await until(() => begun.length === 2);
    finish('old');
    await client.publish({ topic: 'round', payload: 'trip', qos: 1, retain: false });
    expect(acks()).toEqual([]);
    finish('new');
    await until(() => acks().length === 1);
    expect(begun).toEqual(['old', 'new']);
  });

  test('where the broker kept the session, a handler that spans a reconnect runs once', async () => {
    const { begun, onMessage, finish } = gates();
    const { broker, send, acks, client } = await start({ onMessage, cleanSession: false }, keeping);
    for (const [index, topic] of ['a', 'b', 'c'].entries()) send(topic, index + 1);
    await until(() => begun.length === 3);
    finish('b');
    const again = nextEvent(client, 'connected');
    cut(broker.peers);
    await again;
    // The one that is done already, and one that is not.
    send('b', 2, { dup: true });
    send('a', 1, { dup: true });
    await until(() => client.snapshot.counters.redelivered === 2 && acks().length === 1);
    expect(acks()).toEqual([2]);
    // An identifier that is used for something else is something else.
    send('d', 3, { dup: true });
    await until(() => begun.length === 4);
    finish('d');
    finish('a');
    await until(() => acks().length === 3);
    expect(acks()).toEqual([2, 1, 3]);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(client.snapshot.counters).toMatchObject({ received: 4, redelivered: 2 });
  });

  test('what was read before the end and handed over after it comes again, and is handled once', async () => {
    const { begun, onMessage, finish } = gates();
    const { broker, send, acks, client } = await start(
      { onMessage, cleanSession: false, isBusy: () => true },
      keeping,
    );
    const topics = Array.from({ length: 400 }, (_, index) => `t${index}`);
    let before = 0;
    client.once('disconnected', () => {
      before = begun.length;
    });
    for (const [index, topic] of topics.entries()) send(topic, index + 1);
    await until(() => begun.length > 0);
    const again = nextEvent(client, 'connected');
    cut(broker.peers);
    await again;
    expect(before).toBeLessThan(topics.length);
    for (const [index, topic] of topics.entries()) send(topic, index + 1, { dup: true });
    for (const topic of topics) {
      await until(() => begun.includes(topic));
      finish(topic);
    }
    await until(() => acks().length === topics.length);
    expect(begun).toEqual(topics);
    expect(acks()).toEqual(topics.map((_, index) => index + 1));
  });

  test('the DUP flag alone means nothing where the broker forgot the session', async () => {
    const { begun, onMessage } = gates();
    const { broker, send, client } = await start({ onMessage });
    send('a', 1);
    await until(() => begun.length === 1);
    const again = nextEvent(client, 'connected');
    cut(broker.peers);
    await again;
    send('a', 1, { dup: true });
    await until(() => begun.length === 2);
    expect(client.snapshot.counters.redelivered).toBe(0);
  });

  test('no more than 1,024 are in hand, whatever the broker sends; the others wait outside', async () => {
    const { begun, onMessage, finish } = gates();
    const { broker, send, acks, client } = await start({ onMessage, maxInflight: 5 });
    for (let id = 1; id <= 1_100; id += 1) send(String(id), id);
    await until(() => begun.length === 1_024);
    // Writing goes on; by the time that this is there, the others have long been in the socket.
    await client.publish({ topic: 'way', payload: 'out', qos: 0, retain: false });
    await until(() => broker.packets.some(({ cmd }) => cmd === 'publish'));
    expect(begun).toHaveLength(1_024);
    for (let id = 1; id <= 1_100; id += 1) {
      await until(() => begun.length >= id);
      finish(String(id));
    }
    await until(() => acks().length === 1_100);
    expect(client.snapshot).toMatchObject({ connections: 1, counters: { received: 1_100 } });
  });

  test('a window that is full of handlers, which wait one for the other and for publications, goes on', async () => {
    let chain = Promise.resolve();
    const { send, acks, client } = await start({
      maxInflight: 5,
      onMessage: () => {
        chain = chain.then(() =>
          client.publish({ topic: 'reply', payload: '', qos: 1, retain: false }),
        );
        return chain;
      },
    });
    for (let id = 1; id <= 300; id += 1) send('ask', id);
    await until(() => acks().length === 300);
    expect(client.snapshot.counters).toMatchObject({ published: 300, handlerTimeouts: 0 });
  });

  test('what is left is not acknowledged, what comes after it is', async () => {
    const { send, acks } = await start({
      onMessage: ({ topic }): Receipt | Promise<Receipt> => {
        if (topic === 'later') return Promise.resolve<Receipt>('leave');
        return topic === 'now' ? 'leave' : undefined;
      },
    });
    for (const [index, topic] of ['later', 'a', 'now', 'b'].entries()) send(topic, index + 1);
    await until(() => acks().length === 2);
    expect(acks()).toEqual([2, 4]);
  });

  test('QoS 2 is received once and acknowledged by the protocol, QoS 0 not at all', async () => {
    const { begun, onMessage } = gates();
    const { broker, send, acks } = await start({ onMessage });
    send('none', 0, { qos: 0 });
    send('once', 9, { qos: 2 });
    await until(() => broker.packets.some(({ cmd }) => cmd === 'pubrec'));
    const [peer] = broker.peers;
    peer?.send({ cmd: 'pubrel', messageId: 9 });
    await until(() => broker.packets.some(({ cmd }) => cmd === 'pubcomp'));
    expect(begun).toEqual(['none', 'once']);
    expect(acks()).toEqual([]);
  });

  test('while it is busy reading rests for a turn of the event loop', async () => {
    let waiting = 0;
    let most = 0;
    const { send, acks, client } = await start({
      isBusy: () => waiting > 0,
      onMessage: () => {
        waiting += 1;
        most = Math.max(most, waiting);
        setImmediate(() => {
          waiting -= 1;
        });
      },
    });
    const last = eventWhere(client, 'message', ({ topic }) => topic === 'last');
    for (let id = 1; id < 200; id += 1) send('a', id);
    send('last', 200);
    await last;
    await until(() => acks().length === 200);
    expect(most).toBeLessThanOrEqual(2);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no lamp');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no lamp'))],
  ])('a handler that %s is reported and its message acknowledged', async (_how, onMessage) => {
    const { send, acks, client } = await start({ onMessage });
    const failed = nextEvent(client, 'failure');
    for (let id = 1; id <= 40; id += 1) send('a', id);
    expect(await failed).toMatchObject({ code: 'MQTT_HANDLER_FAILED' });
    await until(() => acks().length === 40);
    expect(client.snapshot).toMatchObject({ connections: 1, counters: { handlerErrors: 40 } });
  });

  test('the last acknowledgements go out before DISCONNECT, none after it', async () => {
    const { begun, onMessage, finish } = gates();
    const { broker, send, acks, client } = await start({ onMessage, stopTimeoutMs: 8_000 });
    send('a', 1);
    send('b', 2);
    await until(() => begun.length === 2);
    finish('a');
    await until(() => acks().length === 1);
    const stopped = client.stop();
    finish('b');
    await stopped;
    expect(broker.packets.at(-1)?.cmd).toBe('disconnect');
  });
});
