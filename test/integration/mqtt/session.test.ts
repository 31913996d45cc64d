/** A session that outlives connections and processes, at a real mosquitto. */
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';
import type { MgClient } from '../../../src/mqtt/mg-client.js';
import type { MgClientOptions } from '../../../src/mqtt/mg-client-options.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { nextEvent } from '../../support/next-event.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import { until } from '../../support/until.js';

let broker: Mosquitto;
let proxy: TcpProxy;

beforeAll(async () => {
  broker = await startMosquitto();
});

afterAll(() => broker.stop());

beforeEach(async () => {
  proxy = await startTcpProxy(broker.port);
});

afterEach(async () => {
  await stopClients();
  await proxy.close();
});

describe.each(['3.1.1', '5'] as const)('a kept session over MQTT %s', (protocol) => {
  const clientId = `kept-${protocol}`;
  const options = (filter: string, more: Partial<MgClientOptions> = {}) => ({
    port: proxy.port,
    clientId,
    protocol,
    cleanSession: false,
    concurrent: true,
    keepaliveMs: 60_000,
    filters: [{ filter, qos: 1 as const }],
    ...more,
  });
  const sender = (): Promise<MgClient> => connectClient({ port: broker.port });
  const say = (client: MgClient, topic: string, payload: string) =>
    client.publish({ topic, payload, qos: 1, retain: false });

  test('what is sent while we are away comes with the next process, once it is acknowledged no more', async () => {
    const topic = `${clientId}/away`;
    const seen: string[] = [];
    const onMessage = ({ payload }: InboundMessage) => void seen.push(payload.toString());
    const other = await sender();
    const first = await connectClient(options(topic, { onMessage }));
    await say(other, topic, '1');
    await until(() => seen.length === 1);
    await first.stop();
    for (const payload of ['2', '3']) await say(other, topic, payload);
    const second = await connectClient(options(topic, { onMessage }));
    await until(() => seen.length === 3);
    await second.stop();
    const third = await connectClient(options(topic, { onMessage }));
    await say(other, topic, '4');
    await until(() => seen.length === 4);
    expect(seen).toEqual(['1', '2', '3', '4']);
    expect(third.snapshot.counters.received).toBe(1);
  });

  test('what was not handled when the process ended comes again', async () => {
    const topic = `${clientId}/unhandled`;
    const seen: string[] = [];
    const other = await sender();
    const first = await connectClient(
      options(topic, { onMessage: () => new Promise<void>(() => undefined) }),
    );
    const received = nextEvent(first, 'message');
    await say(other, topic, '1');
    await received;
    await first.stop();
    await connectClient(
      options(topic, { onMessage: ({ payload }) => void seen.push(payload.toString()) }),
    );
    await until(() => seen.length === 1);
    expect(seen).toEqual(['1']);
  });

  test('a handler that spans a cut link runs once, and its message is acknowledged on the new one', async () => {
    const topic = `${clientId}/spans`;
    const begun: string[] = [];
    let finish = (): void => undefined;
    const other = await sender();
    const client = await connectClient(
      options(topic, {
        onMessage: ({ payload }) => {
          begun.push(payload.toString());
          if (payload.toString() !== 'slow') return undefined;
          return new Promise<void>((resolve) => {
            finish = resolve;
          });
        },
      }),
    );
    await say(other, topic, 'slow');
    await until(() => begun.length === 1);
    for (let cuts = 1; cuts <= 3; cuts += 1) {
      const again = nextEvent(client, 'connected');
      proxy.cut();
      await again;
      await until(() => client.snapshot.counters.redelivered === cuts);
    }
    finish();
    await say(other, topic, 'next');
    await until(() => begun.length === 2);
    await client.stop();
    // It was acknowledged: it does not come any more.
    const late = createClient(options(topic, { onMessage: () => void begun.push('again') }));
    late.start();
    await nextEvent(late, 'connected');
    await say(other, topic, 'last');
    await until(() => begun.includes('again'));
    expect(begun).toEqual(['slow', 'next', 'again']);
  });

  test('filters of an earlier process are ended', async () => {
    const saved: string[][] = [];
    const session = {
      load: () => saved.at(-1) ?? [],
      save: (filters: readonly string[]) => void saved.push([...filters]),
    };
    const seen: string[] = [];
    const onMessage = ({ topic }: InboundMessage) => void seen.push(topic);
    const other = await sender();
    const first = await connectClient(options(`${clientId}/old`, { session }));
    await first.stop();
    await connectClient(options(`${clientId}/new`, { session, onMessage }));
    await say(other, `${clientId}/old`, '');
    await say(other, `${clientId}/new`, '');
    await until(() => seen.length > 0);
    expect(seen).toEqual([`${clientId}/new`]);
  });

  test('who wants a clean session again leaves nothing behind', async () => {
    const topic = `${clientId}/clean`;
    const first = await connectClient(options(topic));
    await first.stop();
    const seen: string[] = [];
    const clean = await connectClient(
      options('other', { cleanSession: true, onMessage: ({ topic: at }) => void seen.push(at) }),
    );
    const other = await sender();
    await say(other, topic, '');
    await say(other, 'other', '');
    await until(() => seen.length > 0);
    expect(seen).toEqual(['other']);
    expect(clean.snapshot.connections).toBe(1);
  });
});

test('a session begun over one version of MQTT goes on over the other', async () => {
  const options = { port: broker.port, clientId: 'changes', cleanSession: false };
  const filters = [{ filter: 'changes/a', qos: 1 as const }];
  const other = await connectClient({ port: broker.port });
  const seen: string[] = [];
  const onMessage = ({ payload }: InboundMessage) => void seen.push(payload.toString());
  for (const [index, protocol] of (['5', '3.1.1', '5'] as const).entries()) {
    const client = createClient({ ...options, protocol, filters, onMessage, concurrent: true });
    client.start();
    const { sessionPresent } = await nextEvent(client, 'connected');
    expect(sessionPresent).toBe(index > 0);
    await until(() => seen.length === index);
    await client.stop();
    await other.publish({ topic: 'changes/a', payload: String(index), qos: 1, retain: false });
  }
  expect(seen).toEqual(['0', '1']);
});
