import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';
import { eventWhere, nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import {
  type Peer,
  type ScriptedBroker,
  startScriptedBroker,
} from '../../support/scripted-broker.js';
import { connectClient, stopClients } from '../../support/start-client.js';

describe('inbound messages', () => {
  const use = resources();
  afterEach(stopClients);

  const send = (peer: Peer, topic: string, messageId: number, payload = 'x'): void =>
    peer.send({ cmd: 'publish', topic, payload, qos: 1, messageId, retain: false, dup: false });
  const acks = (broker: ScriptedBroker): (number | undefined)[] =>
    broker.packets.flatMap((packet) => (packet.cmd === 'puback' ? [packet.messageId] : []));
  /** A broker, and a promise for the acknowledgement of message `last`. */
  const brokerWaitingFor = async (last: number) => {
    let acknowledged = (): void => {};
    const done = new Promise<void>((resolve) => {
      acknowledged = resolve;
    });
    const broker = use(
      await startScriptedBroker((packet) => {
        if (packet.cmd === 'puback' && packet.messageId === last) acknowledged();
        return undefined;
      }),
      (it) => it.close(),
    );
    const peer = (): Peer => {
      const [first] = broker.peers;
      if (first === undefined) throw new Error('nobody is connected');
      return first;
    };
    return { broker, done, peer };
  };

  test('one at a time: the next is handed over, and this one acknowledged, after the promise', async () => {
    const { broker, done, peer } = await brokerWaitingFor(2);
    const order: string[] = [];
    const onMessage = async ({ topic }: InboundMessage): Promise<void> => {
      order.push(`begin ${topic}, ${acks(broker).length} acknowledged`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`end ${topic}`);
    };
    await connectClient({ port: broker.port, onMessage });
    send(peer(), 'a', 1);
    send(peer(), 'b', 2);
    await done;
    expect(order.map((line) => line.replace(/, [01] ack.*/, ''))).toEqual([
      'begin a',
      'end a',
      'begin b',
      'end b',
    ]);
    expect(acks(broker)).toEqual([1, 2]);
  });

  test('a handler slower than the keepalive is not taken for a silent broker', async () => {
    const { broker, done, peer } = await brokerWaitingFor(12);
    const onMessage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));
    const client = await connectClient({ port: broker.port, onMessage, keepaliveMs: 1_000 });
    expect(client.snapshot.limits?.keepaliveMs).toBe(1_000);
    // 12 × 400 ms of work lie in front of every PINGRESP.
    for (let id = 1; id <= 12; id += 1) send(peer(), 'slow', id);
    await done;
    expect(client.snapshot).toMatchObject({
      connections: 1,
      counters: { keepaliveTimeouts: 0, received: 12 },
    });
    expect(broker.packets.filter(({ cmd }) => cmd === 'pingreq').length).toBeGreaterThanOrEqual(3);
  });

  test('a handler that hangs holds the stream for handlerTimeoutMs', async () => {
    const { broker, done, peer } = await brokerWaitingFor(2);
    const onMessage = ({ topic }: InboundMessage): Promise<void> | void =>
      topic === 'hang' ? new Promise(() => {}) : undefined;
    const client = await connectClient({ port: broker.port, onMessage, handlerTimeoutMs: 50 });
    const failed = nextEvent(client, 'failure');
    send(peer(), 'hang', 1);
    send(peer(), 'next', 2);
    expect(await failed).toMatchObject({
      code: 'MQTT_HANDLER_TIMEOUT',
      message: expect.stringContaining('"hang"'),
    });
    await done;
    expect(client.snapshot).toMatchObject({ state: 'connected', counters: { handlerTimeouts: 1 } });
  });

  test.each([
    [
      'throws',
      (): void => {
        throw new Error('no lamp');
      },
    ],
    [
      'rejects',
      async (): Promise<void> => {
        throw new Error('no lamp');
      },
    ],
  ])(
    'a handler that %s is reported, the message acknowledged, the connection kept',
    async (_how, onMessage) => {
      // More than the 20 messages after which a subscription of mqtt.js went deaf.
      const { broker, done, peer } = await brokerWaitingFor(40);
      const client = await connectClient({ port: broker.port, onMessage });
      const failed = nextEvent(client, 'failure');
      for (let id = 1; id <= 40; id += 1) send(peer(), 'a', id);
      expect(await failed).toMatchObject({
        code: 'MQTT_HANDLER_FAILED',
        message: expect.stringContaining('no lamp'),
      });
      await done;
      expect(client.snapshot).toMatchObject({ connections: 1, counters: { handlerErrors: 40 } });
    },
  );

  test('a payload above maxPayloadBytes is dropped, counted, told and acknowledged', async () => {
    const { broker, done, peer } = await brokerWaitingFor(2);
    const client = await connectClient({ port: broker.port, maxPayloadBytes: 1_000 });
    const received = nextEvent(client, 'message');
    const failures: [string, string, number][] = [];
    client.on('failure', ({ code, message }, attempt) => failures.push([code, message, attempt]));
    send(peer(), 'large', 1, 'x'.repeat(1_001));
    send(peer(), 'fits', 2, 'x'.repeat(1_000));
    expect((await received).topic).toBe('fits');
    await done;
    expect(client.snapshot.counters).toMatchObject({
      droppedTooLarge: 1,
      received: 1,
      receivedBytes: 1_000,
    });
    expect(failures).toEqual([
      [
        'MQTT_PAYLOAD_TOO_LARGE',
        'a message of 1001 bytes on topic "large" is dropped: it is larger than maxpayload, 1000 bytes',
        0,
      ],
    ]);
    expect(client.state).toBe('connected');
  });

  test('a packet far above the bound ends the connection before it is collected', async () => {
    const { broker, peer } = await brokerWaitingFor(1);
    const client = await connectClient({ port: broker.port, protocol: '3.1.1' });
    const failed = nextEvent(client, 'failure');
    // PUBLISH with a remaining length of 256 MiB, of which almost nothing comes.
    peer().socket.write(Buffer.from([0x30, 0xff, 0xff, 0xff, 0x7f, 0x00]));
    expect(await failed).toMatchObject({
      code: 'MQTT_PROTOCOL',
      message: expect.stringContaining('268435455 bytes'),
    });
    await nextEvent(client, 'connected');
  });

  test('a flood waits in the network, not in memory', async () => {
    const { broker, peer } = await brokerWaitingFor(1);
    let release = (): void => {};
    const entered = new Promise<void>((resolve) => {
      release = resolve;
    });
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const client = await connectClient({
      port: broker.port,
      keepaliveMs: 60_000,
      onMessage: () => {
        release();
        return gate;
      },
    });
    const packet = {
      cmd: 'publish',
      topic: 'flood',
      payload: 'x'.repeat(10_000),
      qos: 0,
      retain: false,
      dup: false,
    } as const;
    const { socket } = peer();
    // 50 MB: the kernel takes a few, the rest stays with the sender as long as the handler works.
    for (let sent = 0; sent < 5_000; sent += 1) peer().send(packet);
    await entered;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(client.snapshot.counters.received).toBe(1);
    expect(socket.writableLength).toBeGreaterThan(25_000_000);
    const last = eventWhere(client, 'message', () => client.snapshot.counters.received === 5_000);
    open();
    await last;
  });
});
