import { eventWhere, nextEvent } from '../../support/next-event.js';
import {
  type Script,
  type ScriptedBroker,
  startScriptedBroker,
} from '../../support/scripted-broker.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

const message = (topic: string, qos: 0 | 1 | 2 = 1) => ({
  topic,
  payload: 'x',
  qos,
  retain: false,
});

describe('publish', () => {
  let broker: ScriptedBroker;
  const start = async (script: Script): Promise<ScriptedBroker> => {
    broker = await startScriptedBroker(script);
    return broker;
  };
  const published = (): string[] =>
    broker.packets.flatMap((packet) => (packet.cmd === 'publish' ? [packet.topic] : []));
  afterEach(async () => {
    await stopClients();
    await broker.close();
  });

  test('is rejected at once while there is no connection', async () => {
    await start(() => undefined);
    const client = createClient({ port: broker.port });
    await expect(client.publish(message('a'))).rejects.toMatchObject({
      code: 'MQTT_NOT_CONNECTED',
      message: expect.stringContaining('idle'),
    });
    expect(client.snapshot.counters.publishFailures).toBe(1);
  });

  test.each(['a/+', 'a/#', '', 'a\u0000b', 'a/\ud800'])(
    'refuses the topic %j before it is sent, and the next one goes through',
    async (topic) => {
      await start(() => undefined);
      const client = await connectClient({ port: broker.port });
      await expect(client.publish(message(topic))).rejects.toMatchObject({
        code: 'MQTT_BAD_TOPIC',
      });
      await client.publish(message('good'));
      expect(published()).toEqual(['good']);
    },
  );

  test('refuses a payload above maxPayloadBytes', async () => {
    await start(() => undefined);
    const client = await connectClient({ port: broker.port, maxPayloadBytes: 10 });
    const large = { ...message('a'), payload: 'ü'.repeat(6) };
    await expect(client.publish(large)).rejects.toMatchObject({
      code: 'MQTT_PAYLOAD_TOO_LARGE',
      message: expect.stringContaining('12 bytes'),
    });
  });

  test('a withheld PUBACK ends the connection after ackTimeoutMs and is counted', async () => {
    await start((packet) => (packet.cmd === 'publish' ? 'silent' : undefined));
    const client = await connectClient({ port: broker.port, ackTimeoutMs: 100 });
    const failed = nextEvent(client, 'failure');
    const startedAt = performance.now();
    await expect(client.publish(message('a'))).rejects.toMatchObject({
      code: 'MQTT_CONNECTION_LOST',
    });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(98);
    expect((await failed).code).toBe('MQTT_ACK_TIMEOUT');
    await nextEvent(client, 'connected');
    expect(client.snapshot).toMatchObject({
      reason: '',
      counters: { ackTimeouts: 1, connections: 2 },
    });
  });

  test('a connection that goes before the ack rejects the publication, once', async () => {
    await start((packet, peer) => {
      if (packet.cmd !== 'publish') return undefined;
      peer.socket.resetAndDestroy();
      return 'silent';
    });
    const client = await connectClient({ port: broker.port });
    const failed = nextEvent(client, 'failure');
    await expect(client.publish(message('a'))).rejects.toMatchObject({
      code: 'MQTT_CONNECTION_LOST',
      retryable: true,
    });
    expect((await failed).code).toBe('MQTT_CLOSED_BY_BROKER');
    await nextEvent(client, 'connected');
    // Nothing is sent again: what to do about it is the outbox's.
    expect(published()).toEqual(['a']);
  });

  test('a PUBACK with a reason code rejects that publication only', async () => {
    await start((packet, peer) => {
      if (packet.cmd !== 'publish' || packet.topic !== 'forbidden') return undefined;
      peer.send({ cmd: 'puback', messageId: packet.messageId ?? 0, reasonCode: 0x87 });
      return 'silent';
    });
    const client = await connectClient({ port: broker.port, protocol: '5' });
    await expect(client.publish(message('forbidden'))).rejects.toMatchObject({
      code: 'MQTT_PUBLISH_REFUSED',
      message: expect.stringMatching(/"forbidden".*0x87/),
    });
    await client.publish(message('allowed'));
    expect(client.state).toBe('connected');
  });

  test('keeps the receive maximum of the broker, and bounds those who wait', async () => {
    const acks: (() => void)[] = [];
    await start((packet, peer) => {
      if (packet.cmd === 'connect') {
        peer.send({
          cmd: 'connack',
          reasonCode: 0,
          sessionPresent: false,
          properties: { receiveMaximum: 2 },
        });
        return 'silent';
      }
      if (packet.cmd !== 'publish') return undefined;
      acks.push(() => peer.send({ cmd: 'puback', messageId: packet.messageId ?? 0 }));
      if (acks.length === 2)
        setImmediate(() => {
          for (const ack of acks.splice(0)) ack();
        });
      return 'silent';
    });
    const client = await connectClient({ port: broker.port, protocol: '5', maxWaiting: 2 });
    expect(client.snapshot.limits?.maxInflight).toBe(2);
    const four = ['a', 'b', 'c', 'd'].map((topic) => client.publish(message(topic)));
    await expect(client.publish(message('e'))).rejects.toMatchObject({
      code: 'MQTT_TOO_MANY_PUBLICATIONS',
    });
    expect(client.snapshot).toMatchObject({ inFlight: 2, waiting: 2 });
    await Promise.all(four);
    expect(published()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('keeps to maximum QoS, retain and packet size of the broker', async () => {
    await start((packet, peer) => {
      if (packet.cmd !== 'connect') return undefined;
      const properties = { maximumQoS: 1, retainAvailable: false, maximumPacketSize: 64 };
      peer.send({ cmd: 'connack', reasonCode: 0, sessionPresent: false, properties });
      return 'silent';
    });
    const client = await connectClient({ port: broker.port, protocol: '5' });
    await client.publish({ ...message('a', 2), retain: true });
    expect(broker.packets.at(-1)).toMatchObject({ cmd: 'publish', qos: 1, retain: false });
    expect(client.snapshot.counters.lowered).toBe(1);
    await expect(
      client.publish({ ...message('a'), payload: 'x'.repeat(64) }),
    ).rejects.toMatchObject({
      code: 'MQTT_PAYLOAD_TOO_LARGE',
      message: expect.stringContaining('broker'),
    });
  });

  test('an ack of the wrong kind recycles the connection; unknown acks are ignored', async () => {
    await start((packet, peer) => {
      if (packet.cmd !== 'publish') return undefined;
      peer.send({ cmd: 'puback', messageId: 9_999 });
      if (packet.topic !== 'wrong') return undefined;
      peer.send({ cmd: 'unsuback', messageId: packet.messageId ?? 0, granted: [0] });
      return 'silent';
    });
    const client = await connectClient({ port: broker.port });
    await client.publish(message('right'));
    const state = eventWhere(client, 'state', (change) => change.state === 'waiting');
    await expect(client.publish(message('wrong'))).rejects.toMatchObject({
      code: 'MQTT_CONNECTION_LOST',
    });
    expect((await state).reason).toBe('protocol');
  });
});
