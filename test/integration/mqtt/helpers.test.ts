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
      messageExpiryInterval: 3_600,
      userProperties: { room: 'hall' },
    };
    await single('single/a', { payload: 'payload', qos: 2, retain: true, properties, ...at });
    const [message] = await simple('single/a', { ...at, qos: 2, timeoutMs: 20_000 });
    expect(message).toMatchObject({ topic: 'single/a', qos: 2, retain: true });
    expect(message?.payload.toString()).toBe('payload');
    // The broker takes off the seconds for which it kept the message.
    const { messageExpiryInterval = 0, ...others } = message?.properties ?? {};
    const { messageExpiryInterval: asked, ...wanted } = properties;
    expect(others).toMatchObject(wanted);
    expect(messageExpiryInterval).toBeLessThanOrEqual(asked);
    expect(messageExpiryInterval).toBeGreaterThan(asked - 600);
    await single('single/a', { ...at, retain: true });
    // Long beside a connection, which counts.
    const quiet = simple('single/a', { ...at, timeoutMs: 3_000 });
    await expect(quiet).rejects.toMatchObject({
      code: 'MQTT_TIMEOUT',
      message: '0 of 1 messages came within 3000 ms',
    });
  });

  test.each(['5', '3.1.1', '3.1'] as const)('single and simple over MQTT %s', async (protocol) => {
    await single('single/p', { payload: protocol, retain: true, protocol, ...at });
    const [message] = await simple('single/p', { ...at, protocol, timeoutMs: 20_000 });
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
    const seen = await simple(['kept/a', 'kept/b'], { ...at, count: 2, timeoutMs: 20_000 });
    expect(seen.map(({ topic }) => topic).sort()).toEqual(['kept/a', 'kept/b']);
    const without = simple('kept/#', { ...at, retained: false, timeoutMs: 20_000 });
    let hasCome = false;
    const over = without.finally(() => {
      hasCome = true;
    });
    // Nobody tells when it is subscribed; what it has kept comes before all else.
    while (!hasCome) await single('kept/c', { ...at, payload: 'new' });
    expect(await over).toMatchObject([{ topic: 'kept/c', retain: false }]);
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

/** As a program in JavaScript calls them, which nobody checks before. */
const untyped = {
  single: single as (...args: readonly unknown[]) => Promise<void>,
  multiple: multiple as (...args: readonly unknown[]) => Promise<number>,
  simple: simple as (...args: readonly unknown[]) => Promise<unknown>,
  callback: callback as (...args: readonly unknown[]) => Promise<unknown>,
};

test.each<[keyof typeof untyped, readonly unknown[], string]>([
  [
    'single',
    ['a', { hostname: 'b' }],
    'options has "hostname", which there is not; here it is host',
  ],
  ['single', ['a', { client_id: 'b' }], 'here it is clientId'],
  ['single', ['a', { auth: { username: 'b' } }], 'here it is username and password'],
  ['single', ['a', { keepalive: 60 }], 'here it is keepaliveMs, in milliseconds'],
  ['single', ['a', { toString: 'b' }], 'options has "toString", which there is not; expected host'],
  ['single', ['a', { qos: 7 }], 'qos of message is 7; expected 0, 1 or 2'],
  ['single', ['a', { payload: 5 }], 'payload of message is 5; expected a string or bytes'],
  ['single', ['a', { retain: 'yes' }], 'retain of message is "yes"; expected true or false'],
  ['single', [undefined], 'topic of message is undefined; expected a string'],
  ['single', ['a', { host: 5 }], 'host is 5; expected a string'],
  ['single', ['a', { transport: 'websockets' }], 'transport is "websockets"; expected tcp, tls'],
  [
    'single',
    ['a', { tls: { ca_certs: 'x' } }],
    'tls has "ca_certs", which there is not; here it is caFile',
  ],
  ['single', ['a', { tls: true }], 'tls is true; expected an object'],
  ['single', ['a', { will: { topic: 'b', payload: 1 } }], 'payload of will is 1'],
  ['multiple', [[['a', 'b'], 'y']], 'messages[1] is "y"; expected an object with topic'],
  [
    'multiple',
    [[{ topic: 'a', msg: 'b' }]],
    'messages[0] has "msg", which there is not; here it is payload',
  ],
  ['multiple', [[['a', 5]]], 'payload of messages[0] is 5'],
  ['multiple', ['a'], 'messages is "a"; expected an array'],
  ['simple', ['a', { msg_count: 2 }], 'here it is count'],
  ['simple', ['a', { count: 0 }], 'count is 0; expected a whole number'],
  ['simple', [5], 'filters is 5; expected a string'],
  ['callback', ['a', 'b'], 'onMessage is "a"; expected a function'],
  ['callback', [() => undefined, 'b', { qos: 3 }], 'qos is 3; expected 0, 1 or 2'],
])('%s of %j is refused before anything is opened', async (name, args, message) => {
  const refused = { code: 'MQTT_BAD_OPTION', message: expect.stringContaining(message) };
  await expect(untyped[name](...args)).rejects.toMatchObject(refused);
});
