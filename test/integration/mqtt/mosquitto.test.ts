import { once } from 'node:events';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

requirePeer('mosquitto', '-h')('MgClient with mosquitto', () => {
  let broker: Mosquitto;

  beforeAll(async () => {
    broker = await startMosquitto();
  });
  afterEach(stopClients);
  afterAll(() => broker.stop());

  for (const protocol of ['5', '3.1.1', '3.1'] as const)
    for (const qos of [0, 1, 2] as const)
      test(`carries a message over MQTT ${protocol} at QoS ${qos}`, async () => {
        const topic = `carry/${protocol}/${qos}`;
        const receiver = await connectClient({
          port: broker.port,
          protocol,
          filters: [{ filter: topic, qos }],
        });
        const sender = await connectClient({ port: broker.port, protocol });
        const received = once(receiver, 'message');
        await sender.publish({ topic, payload: 'grüß', qos, retain: false });
        const [message] = await received;
        expect({ ...message, payload: message.payload.toString() }).toMatchObject({
          topic,
          payload: 'grüß',
          qos,
          retain: false,
        });
        expect(receiver.snapshot).toMatchObject({ state: 'connected', protocolVersion: protocol });
        expect(sender.snapshot.counters.published).toBe(1);
      });

  test('auto speaks MQTT 5', async () => {
    const client = await connectClient({ port: broker.port });
    expect(client.snapshot).toMatchObject({
      state: 'connected',
      reason: '',
      generation: 1,
      protocolVersion: '5',
    });
  });

  test('tells each state in turn', async () => {
    const client = createClient({ port: broker.port });
    const states: string[] = [];
    client.on('state', ({ state }) => states.push(state));
    expect(client.state).toBe('idle');
    const connected = once(client, 'connected');
    client.start();
    client.start();
    await connected;
    await Promise.all([client.stop(), client.stop()]);
    expect(states).toEqual(['connecting', 'connected', 'stopping', 'stopped']);
  });
});
