import { jest } from '@jest/globals';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import { publishOnce } from '../../../src/mqtt/publish-once.js';
import { subscribeStream } from '../../../src/mqtt/subscribe-stream.js';
import { freePort } from '../../support/free-port.js';
import { resources } from '../../support/resources.js';
import { type Script, startScriptedBroker } from '../../support/scripted-broker.js';
import { connectClient, stopClients } from '../../support/start-client.js';

const options = (port: number) => ({ host: '127.0.0.1', port, clientId: `one-${port}` });
const message = { topic: 'a', payload: 'x', qos: 1, retain: true } as const;

describe('one-shot functions', () => {
  const use = resources();
  afterEach(stopClients);
  const embedded = async () => use(await startEmbeddedBroker(), (it) => it.close());
  const scripted = async (script: Script) =>
    use(await startScriptedBroker(script), (it) => it.close());

  test('publishOnce publishes, and subscribeStream ends after count', async () => {
    const broker = await embedded();
    await publishOnce(options(broker.port), message);
    const topics: string[] = [];
    const outcome = await subscribeStream(
      options(broker.port),
      [{ filter: '#', qos: 1 }],
      ({ topic, payload }) => {
        topics.push(`${topic} ${payload.toString()}`);
      },
      { count: 1, timeoutMs: 20_000 },
    );
    expect(outcome).toEqual({ endedBy: 'count', received: 1 });
    expect(topics).toEqual(['a x']);
  });

  test('publishOnce: nobody there, no ack, no answer', async () => {
    await expect(publishOnce(options(await freePort()), message)).rejects.toMatchObject({
      code: 'MQTT_BROKER_ABSENT',
      exitCode: 69,
    });
    const deaf = await scripted((packet) => (packet.cmd === 'publish' ? 'silent' : undefined));
    await expect(
      publishOnce(options(deaf.port), message, { timeoutMs: 2_000 }),
    ).rejects.toMatchObject({
      code: 'MQTT_CONNECTION_LOST',
    });
    const mute = await scripted(() => 'silent');
    await expect(
      publishOnce(options(mute.port), message, { timeoutMs: 100 }),
    ).rejects.toMatchObject({
      code: 'MQTT_TIMEOUT',
    });
  });

  test('an aborted signal ends the wait for the connection', async () => {
    const mute = await scripted(() => 'silent');
    const abort = new AbortController();
    const ended = publishOnce(options(mute.port), message, { signal: abort.signal });
    abort.abort(new Error('interrupted'));
    await expect(ended).rejects.toThrow('interrupted');
  });

  test('subscribeStream ends with the time, with the signal, and with a handler that throws', async () => {
    const broker = await embedded();
    const all = [{ filter: '#', qos: 1 }] as const;
    const quiet = await subscribeStream(options(broker.port), all, () => {}, { timeoutMs: 2_000 });
    expect(quiet).toEqual({ endedBy: 'timeout', received: 0 });

    const abort = new AbortController();
    const sender = await connectClient({ port: broker.port });
    const aborted = subscribeStream(options(broker.port), all, () => abort.abort(), {
      signal: abort.signal,
    });
    const broken = subscribeStream({ ...options(broker.port), clientId: 'broken' }, all, () => {
      throw new Error('no more room');
    });
    // Retained, so that it reaches both whenever they come.
    await sender.publish(message);
    expect(await aborted).toEqual({ endedBy: 'signal', received: 1 });
    await expect(broken).rejects.toThrow('no more room');
  });

  test('subscribeStream hands over nothing more once it is over, whatever comes with the last', async () => {
    const broker = await scripted((packet, peer) => {
      if (packet.cmd !== 'subscribe') return undefined;
      // In one piece, so that nothing comes between them.
      peer.socket.cork();
      for (const messageId of [1, 2, 3])
        peer.send({ ...message, cmd: 'publish', messageId, dup: false });
      peer.socket.uncork();
      return undefined;
    });
    const all = [{ filter: '#', qos: 1 }] as const;
    const abort = new AbortController();
    const handOver = jest.fn(() => abort.abort());
    const { signal } = abort;
    const aborted = await subscribeStream(options(broker.port), all, handOver, { signal });
    expect(aborted).toEqual({ endedBy: 'signal', received: 1 });
    expect(handOver).toHaveBeenCalledTimes(1);
    const fail = jest.fn(() => {
      throw new Error('no more room');
    });
    await expect(subscribeStream(options(broker.port), all, fail)).rejects.toThrow('no more room');
    expect(fail).toHaveBeenCalledTimes(1);
  });

  test('subscribeStream ends with the signal before there is a connection, and before it began', async () => {
    const mute = await scripted((packet) => {
      if (packet.cmd === 'connect') abort.abort();
      return 'silent';
    });
    const abort = new AbortController();
    const filters = [{ filter: '#', qos: 1 }] as const;
    for (const { signal } of [abort, abort]) {
      const outcome = await subscribeStream(options(mute.port), filters, () => {}, { signal });
      expect(outcome).toEqual({ endedBy: 'signal', received: 0 });
    }
    expect(mute.connects()).toHaveLength(1);
  });

  test('subscribeStream is not ended by a message that is too large, whenever it comes', async () => {
    const broker = await scripted((packet, peer) => {
      if (packet.cmd !== 'subscribe') return undefined;
      // Kept messages may come before the answer to the subscription.
      for (const payload of ['x'.repeat(11), 'fits'])
        peer.send({ cmd: 'publish', topic: 'a', payload, qos: 0, retain: true, dup: false });
      return undefined;
    });
    const outcome = await subscribeStream(
      { ...options(broker.port), maxPayloadBytes: 10 },
      [{ filter: 'a', qos: 0 }],
      () => {},
      { count: 1 },
    );
    expect(outcome).toEqual({ endedBy: 'count', received: 1 });
  });

  test('subscribeStream refuses where the broker refuses the subscription', async () => {
    const broker = await scripted((packet, peer) => {
      if (packet.cmd !== 'subscribe') return undefined;
      peer.send({ cmd: 'suback', messageId: packet.messageId ?? 0, granted: [0x80] });
      return 'silent';
    });
    const stream = subscribeStream(options(broker.port), [{ filter: 'secret', qos: 1 }], () => {});
    await expect(stream).rejects.toMatchObject({ code: 'MQTT_SUBSCRIPTION_REFUSED' });
  });
});
