import { callback } from '../../../src/mqtt/callback.js';
import { multiple } from '../../../src/mqtt/multiple.js';
import { simple } from '../../../src/mqtt/simple.js';
import { single } from '../../../src/mqtt/single.js';
import { freePort } from '../../support/free-port.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';

requirePeer('mosquitto', '-h')("Paho's helpers", () => {
  let broker: Mosquitto;
  let at: { readonly host: string; readonly port: number };

  beforeAll(async () => {
    broker = await startMosquitto();
    at = { host: '127.0.0.1', port: broker.port };
  });
  afterAll(() => broker.stop());

  test('single publishes one message, with retain, QoS and properties', async () => {
    const properties = {
      contentType: 'text/plain',
      responseTopic: 'answers',
      correlationData: Buffer.from('7'),
      messageExpiryInterval: 60,
      userProperties: { room: 'hall' },
    };
    await single('single/a', { payload: 'payload', qos: 2, retain: true, properties, ...at });
    const [message] = await simple('single/a', { ...at, qos: 2, timeoutMs: 5_000 });
    expect(message).toMatchObject({ topic: 'single/a', qos: 2, retain: true });
    expect(message?.payload.toString()).toBe('payload');
    expect(message?.properties).toMatchObject({ ...properties, messageExpiryInterval: 60 });
    await single('single/a', { ...at, retain: true });
    const quiet = simple('single/a', { ...at, timeoutMs: 300 });
    await expect(quiet).rejects.toMatchObject({
      code: 'MQTT_TIMEOUT',
      message: '0 of 1 messages came within 300 ms',
    });
  });

  test.each(['5', '3.1.1', '3.1'] as const)('single and simple over MQTT %s', async (protocol) => {
    await single('single/p', { payload: protocol, retain: true, protocol, ...at });
    const [message] = await simple('single/p', { ...at, protocol, timeoutMs: 5_000 });
    expect(message?.payload.toString()).toBe(protocol);
  });

  test('multiple publishes many in their order, from objects and from tuples', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ['multiple/a', `${index}`, 1] as const);
    const seen: string[] = [];
    let sent: Promise<number> | undefined;
    // A kept message begins the test once its subscription is there.
    await single('multiple/begin', { payload: 'x', retain: true, ...at });
    const outcome = await callback(
      ({ topic, payload }, end) => {
        if (topic === 'multiple/begin')
          sent = multiple([...many, { topic: 'multiple/end', payload: 'x' }], at);
        else if (topic === 'multiple/end') end();
        else seen.push(payload.toString());
      },
      ['multiple/#'],
      { ...at, timeoutMs: 20_000 },
    );
    expect(await sent).toBe(501);
    expect(seen).toEqual(many.map(([, payload]) => payload));
    expect(outcome).toMatchObject({ endedBy: 'signal', received: 502 });
  });

  test('simple waits for count messages of several filters, without those kept from before', async () => {
    await multiple(
      [
        ['kept/a', 'old', 1, true],
        ['kept/b', 'old', 1, true],
      ],
      { ...at, timeoutMs: 20_000 },
    );
    const seen = await simple(['kept/a', 'kept/b'], { ...at, count: 2, timeoutMs: 5_000 });
    expect(seen.map(({ topic }) => topic).sort()).toEqual(['kept/a', 'kept/b']);
    const without = simple('kept/#', { ...at, retained: false, timeoutMs: 300 });
    await expect(without).rejects.toMatchObject({ code: 'MQTT_TIMEOUT' });
  });

  test('what fails is told with its code, and a signal ends the wait', async () => {
    const nobody = { host: '127.0.0.1', port: await freePort() };
    const code = { code: 'MQTT_BROKER_ABSENT' };
    await expect(single('a', nobody)).rejects.toMatchObject(code);
    await expect(multiple([['a']], nobody)).rejects.toMatchObject(code);
    await expect(simple('a', nobody)).rejects.toMatchObject(code);
    await expect(single('a/#', at)).rejects.toMatchObject({ code: 'MQTT_BAD_TOPIC' });
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(simple('a', { ...at, signal })).rejects.toThrow('enough');
  });
});
