/** Version-2 maps in running gateways, over mosquitto with MQTT 5 and the embedded broker with 3.1.1. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gateway } from '../../../src/gateway/gateway.js';
import type { GatewayOptions } from '../../../src/gateway/gateway-options.js';
import type { Translated } from '../../../src/gateway/translated.js';
import { compileMap } from '../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../src/map/definition/map-definition.js';
import type { RouteDefinition } from '../../../src/map/definition/route-definition.js';
import { createMessage, type Message } from '../../../src/map/message.js';
import { loadMap } from '../../../src/mapfile/load-map.js';
import { type EmbeddedBroker, startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';
import type { InterfaceContext } from '../../../src/sdk/interface-contract.js';
import { freePort } from '../../support/free-port.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { recordingLog } from '../../support/recording-log.js';
import { requirePeer } from '../../support/require-peer.js';
import { routeMap, textRoute } from '../../support/route-map.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
  await stopClients();
});

type Protocol = '5' | '3.1.1';

/** Another client that keeps what it receives. */
const listener = async (port: number, filter: string, protocol: Protocol = '5') => {
  const received: InboundMessage[] = [];
  const client = createClient({ port, protocol, filters: [{ filter, qos: 2 }] });
  client.on('message', (message) => received.push(message));
  const connected = once(client, 'connected');
  client.start();
  await connected;
  const until = async (
    matches: (message: InboundMessage) => boolean,
    count = 1,
  ): Promise<readonly InboundMessage[]> => {
    while (received.filter(matches).length < count) await once(client, 'message');
    return received.filter(matches);
  };
  return { client, received, until };
};

interface Given {
  readonly name?: string;
  readonly protocol?: Protocol;
  readonly map?: Partial<MapDefinition>;
  readonly options?: Partial<GatewayOptions>;
}

/** A gateway with one interface, connected. */
const running = async (port: number, routes: readonly RouteDefinition[], given: Given = {}) => {
  const { name = 'house', protocol = '5' } = given;
  const handled: Message[] = [];
  const watched: Translated[] = [];
  const waiting = new Set<() => void>();
  const woken = () => {
    for (const wake of waiting) wake();
    waiting.clear();
  };
  const contexts: InterfaceContext[] = [];
  const log = recordingLog();
  const map = compileMap(routeMap(routes, given.map), name);
  let client = createClient({ port });
  const subject = new Gateway({
    name,
    version: '0.0.0',
    map,
    createClient: (handling) => {
      client = createClient({ port, clientId: name, protocol, ...handling });
      return client;
    },
    brokerAddress: `127.0.0.1:${port}`,
    instances: [
      {
        name: 'bell',
        definition: {
          name: 'bell',
          apiVersion: 1,
          options: {},
          create: (_, context) => {
            contexts.push(context);
            return {
              start() {},
              handle(message) {
                handled.push(message);
                woken();
              },
              stop() {},
            };
          },
        },
        options: {},
        folder: import.meta.dirname,
        startPolicy: 'fail',
      },
    ],
    qos: 1,
    retain: false,
    retainedCommands: false,
    queue: { maxCount: 100, maxBytes: 100_000, whenFull: 'drop-oldest' },
    maxCommands: 100,
    startTimeoutMs: 1000,
    commandTimeoutMs: 1000,
    restart: { minMs: 1, maxMs: 5 },
    defects: { maxCount: 5, windowMs: 60_000 },
    statusIntervalMs: 0,
    log: () => log,
    watch: (translated) => {
      watched.push(translated);
      woken();
    },
    ...given.options,
  });
  endings.push(() => subject.stop());
  const connected = once(client, 'connected');
  await subject.start();
  await connected;
  return {
    subject,
    handled,
    watched,
    emit: async (message: Message) => contexts[0]?.emit(message),
    /** Looks whenever a message was handled or watched. */
    until: async (condition: () => boolean) => {
      while (!condition()) await new Promise<void>((resolve) => waiting.add(resolve));
    },
  };
};

const state = (values: Record<string, string>, device = 'lamp') =>
  createMessage({ action: 'STATE', device, arguments: values });

const inLane = ({ status }: Gateway) => status.outbound.lane;

/** A map needs a route; this one is about nothing that the tests publish. */
const UNUSED = textRoute('unused', '<unused>');

requirePeer('mosquitto', '-h')('routes over mosquitto, MQTT 5', () => {
  let broker: Mosquitto;
  beforeAll(async () => {
    broker = await startMosquitto();
  });
  afterAll(() => broker.stop());

  test('each route has its QoS, retain flag and properties (M9)', async () => {
    const routes = [
      textRoute('m9/<device>/kept', '<level>', {
        publish: {
          qos: 2,
          retain: true,
          expirySeconds: 3600,
          contentType: 'text/plain',
          userProperties: { source: 'gateway', unit: '%' },
        },
      }),
      textRoute('m9/<device>/quick', '<speed>', { publish: { qos: 0 } }),
      textRoute('m9/<device>/plain', '<power>'),
    ];
    const peer = await listener(broker.port, 'm9/#');
    const { emit } = await running(broker.port, routes);
    await emit(state({ level: '50' }));
    await emit(state({ speed: '3' }));
    await emit(state({ power: 'ON' }));
    // QoS 2 takes more steps than the others, so the order is theirs.
    const received = await peer.until(() => true, 3);
    expect(
      received.map(({ topic, qos, properties }) => [topic, qos, properties?.contentType]),
    ).toEqual(
      expect.arrayContaining([
        ['m9/lamp/kept', 2, 'text/plain'],
        ['m9/lamp/quick', 0, undefined],
        ['m9/lamp/plain', 1, undefined],
      ]),
    );
    const late = await listener(broker.port, 'm9/#');
    const [kept] = await late.until(() => true);
    expect(kept).toMatchObject({
      topic: 'm9/lamp/kept',
      retain: true,
      qos: 2,
      properties: { contentType: 'text/plain', userProperties: { source: 'gateway', unit: '%' } },
    });
    // The broker counts down while it keeps the message (MQTT 5, 3.3.2.3.3).
    const left = kept?.properties?.messageExpiryInterval ?? 0;
    expect([left > 3500, left <= 3600]).toEqual([true, true]);
  });

  test('a throttle keeps the last value, and the end publishes what is held (M10.2)', async () => {
    const routes = [
      textRoute('m10/<device>', '<level>', { report: { throttleMs: 30 } }),
      textRoute('m10/long/<device>', '<power>', { report: { throttleMs: 600_000 } }),
    ];
    const peer = await listener(broker.port, 'm10/#');
    const { subject, emit } = await running(broker.port, routes);
    for (const level of ['1', '2', '3', '4']) await emit(state({ level }));
    const published = await peer.until(({ payload }) => payload.toString() === '4');
    expect(published).toHaveLength(1);
    expect(peer.received.map(({ payload }) => payload.toString())[0]).toBe('1');
    for (const power of ['ON', 'OFF', 'AUTO']) await emit(state({ power }));
    expect(subject.status.outbound).toMatchObject({ held: 1 });
    await subject.stop();
    await peer.until(({ payload }) => payload.toString() === 'AUTO');
    const { printed, superseded, held, lane } = subject.status.outbound;
    expect(printed).toBe(lane.accepted + superseded);
    expect([held, lane.delivered]).toEqual([0, lane.accepted]);
  });

  test('debounce publishes the last of a burst only', async () => {
    const routes = [textRoute('bounce/<device>', '<level>', { report: { debounceMs: 250 } })];
    const peer = await listener(broker.port, 'bounce/#');
    const { emit, subject } = await running(broker.port, routes);
    await Promise.all(['1', '2', '3'].map((level) => emit(state({ level }))));
    await peer.until(({ payload }) => payload.toString() === '3');
    expect(peer.received).toHaveLength(1);
    expect(subject.status.outbound).toMatchObject({ printed: 3, superseded: 2, held: 0 });
  });

  test('a heartbeat repeats the last one (M10.3)', async () => {
    const routes = [
      textRoute('beat/<device>', '<level>', {
        report: { change: true, heartbeatMs: 15 },
        publish: { contentType: 'text/plain' },
      }),
    ];
    const peer = await listener(broker.port, 'beat/#');
    const { subject, emit } = await running(broker.port, routes);
    await emit(state({ level: '7' }));
    await emit(state({ level: '7' }));
    const beats = await peer.until(({ payload }) => payload.toString() === '7', 4);
    expect(beats.every(({ properties }) => properties?.contentType === 'text/plain')).toBe(true);
    await subject.stop();
    const { printed, heartbeats, unchanged, lane } = subject.status.outbound;
    expect([printed, unchanged]).toEqual([2, 1]);
    expect(heartbeats).toBeGreaterThanOrEqual(3);
    expect(printed + heartbeats).toBe(lane.accepted + unchanged);
  });

  test('a split of one gateway is one message again at another (M6.4)', async () => {
    const climate = (role: Partial<RouteDefinition>) => [
      textRoute('climate/<device>/<argkey>', '<argvalue>', role),
    ];
    const of = ['temperature', 'humidity'];
    const receiver = await running(broker.port, climate({ merge: { of, withinMs: 60_000 } }), {
      name: 'receiver',
      map: { role: 'controller' },
    });
    const sender = await running(broker.port, climate({}), { name: 'sender' });
    await sender.emit(state({ humidity: '50', temperature: '21' }));
    await sender.emit(state({ temperature: '22', humidity: '51' }, 'attic'));
    await receiver.until(() => receiver.handled.length >= 2);
    expect(receiver.handled).toEqual([
      state({ temperature: '21', humidity: '50' }),
      state({ temperature: '22', humidity: '51' }, 'attic'),
    ]);
    expect(receiver.subject.status.inbound).toMatchObject({
      received: 4,
      translated: 2,
      merged: 2,
      merging: 0,
    });
    expect(inLane(sender.subject)).toMatchObject({ accepted: 4 });
  });

  test('what a merge has goes on when its time is up', async () => {
    const merge = { of: ['temperature', 'humidity'], withinMs: 15 };
    const { subject, handled, until } = await running(
      broker.port,
      [textRoute('late/<device>/<argkey>', '<argvalue>', { merge })],
      { map: { role: 'controller' } },
    );
    const peer = await connectClient({ port: broker.port });
    await peer.publish({ topic: 'late/attic/humidity', payload: '5', qos: 1, retain: false });
    await until(() => handled.length === 1);
    expect(handled).toEqual([state({ humidity: '5' }, 'attic')]);
    expect(subject.status.inbound).toMatchObject({ received: 1, translated: 1, merging: 0 });
  });

  test('what no route reads becomes a dead letter, never about a dead letter (M11)', async () => {
    const letters = { topic: 'letters/house' };
    const other = { topic: 'letters/other' };
    const peer = await listener(broker.port, 'letters/#');
    // Each of them reads what the other writes.
    const topics = { subscriptions: ['nowhere/#', 'letters/#'] };
    const house = await running(broker.port, [UNUSED], { map: { ...topics, unmatched: letters } });
    const second = await running(broker.port, [UNUSED], {
      name: 'other',
      map: { ...topics, unmatched: other },
    });
    await peer.client.publish({ topic: 'nowhere/x', payload: 'ON', qos: 1, retain: false });
    await peer.until(({ topic }) => topic === letters.topic);
    await peer.until(({ topic }) => topic === other.topic);
    for (const { subject, until } of [house, second])
      await until(() => subject.status.inbound.received >= 3);
    expect(peer.received.map(({ payload }) => JSON.parse(payload.toString()))).toEqual([
      { topic: 'nowhere/x', payload: 'ON', code: 'MAP_NO_ROUTE' },
      { topic: 'nowhere/x', payload: 'ON', code: 'MAP_NO_ROUTE' },
    ]);
    for (const { subject } of [house, second]) {
      expect(subject.status.inbound.refused).toEqual({ MAP_NO_ROUTE: 3 });
      expect(subject.status.outbound).toMatchObject({ emitted: 0, deadLetters: 1 });
    }
  });

  test('pass hands it to the interfaces (M11)', async () => {
    const { handled, until } = await running(broker.port, [UNUSED], {
      map: { subscriptions: ['nowhere/#'], unmatched: 'pass' },
    });
    const peer = await connectClient({ port: broker.port });
    await peer.publish({ topic: 'nowhere/x', payload: 'ON', qos: 1, retain: false });
    await until(() => handled.length === 1);
    expect(handled).toEqual([
      createMessage({ action: 'UNMATCHED', arguments: { topic: 'nowhere/x', payload: 'ON' } }),
    ]);
  });

  test('a map file says all of it, in its own words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'routes-'));
    endings.push(() => rm(folder, { recursive: true }));
    const path = join(folder, 'climate.yaml');
    await writeFile(
      path,
      `version: 2
root: file
role: both
publish: { retain: true, expiry: 90m, properties: { source: gateway } }
unmatched: { topic: file-letters }
topics: [file/#]
values:
  temperature: { type: number }
routes:
  climate:
    topic: <root>/<device>/<argkey>
    payload: <argvalue>
    message: { type: status, action: CLIMATE }
    publish: { qos: 0, contenttype: text/plain }
    report: { change: 10m, deadband: { temperature: 0.5 }, throttle: 1h }
    merge: { of: [temperature, humidity], within: 1h }
`,
    );
    const { definition, problems } = await loadMap(path);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const peer = await listener(broker.port, 'file-letters');
    const house = await running(broker.port, definition?.routes ?? [], { map: definition ?? {} });
    const climate = (temperature: string, humidity: string) =>
      createMessage({
        action: 'CLIMATE',
        device: 'attic',
        arguments: { temperature, humidity },
      });
    await house.emit(climate('21', '50'));
    await house.until(() => house.handled.length === 1);
    expect(house.handled).toEqual([climate('21', '50')]);
    await house.emit(climate('21.4', '51'));
    expect(house.subject.status.outbound).toMatchObject({ printed: 4, unchanged: 1, held: 1 });
    const late = await listener(broker.port, 'file/#');
    const [kept] = await late.until(({ topic }) => topic === 'file/attic/temperature');
    expect(kept).toMatchObject({ retain: true, qos: 0, properties: { contentType: 'text/plain' } });
    expect(kept?.properties?.userProperties).toEqual({ source: 'gateway' });
    expect(kept?.properties?.messageExpiryInterval).toBeGreaterThan(5000);
    await peer.client.publish({ topic: 'file/x', payload: 'ON', qos: 1, retain: false });
    const [letter] = await peer.until(() => true);
    expect(JSON.parse(String(letter?.payload))).toMatchObject({ topic: 'file/x', payload: 'ON' });
  });

  test('role says what comes in and goes out (M7.3)', async () => {
    const both = textRoute('role/<device>', '<power>', {
      constants: { fields: { action: 'STATE' }, arguments: {} },
      topic: textRoute('role/<type>/<device>', '').topic,
      values: new Map([
        [
          'type',
          { type: 'text', maptype: 'strict', map: { command: ['C'], status: ['S'] } } as const,
        ],
      ]),
    });
    const peer = await listener(broker.port, 'role/#');
    const { subject, handled, emit, until } = await running(broker.port, [both], {
      map: { subscriptions: ['role/#'] },
    });
    for (const type of ['S', 'C'])
      await peer.client.publish({
        topic: `role/${type}/lamp`,
        payload: 'ON',
        qos: 1,
        retain: false,
      });
    await until(() => handled.length === 1);
    expect(handled[0]?.type).toBe('command');
    await emit(state({ power: 'OFF' }));
    await emit(createMessage({ ...state({ power: 'OFF' }), type: 'command' }));
    await peer.until(
      ({ topic, payload }) => topic === 'role/S/lamp' && payload.toString() === 'OFF',
    );
    await until(() => subject.status.inbound.received >= 3);
    expect(subject.status.inbound.refused).toEqual({ MAP_OTHER_WAY: 2 });
    expect(subject.status.outbound.refused).toEqual({ MAP_OTHER_WAY: 1 });
  });
});

describe('routes over the embedded broker, MQTT 3.1.1', () => {
  let broker: EmbeddedBroker;
  beforeEach(async () => {
    // One that another broker can have after it.
    broker = await startEmbeddedBroker({ port: await freePort() });
    endings.push(() => broker.close());
  });

  test('QoS and retain are kept, properties are left out (M9.2)', async () => {
    const routes = [
      textRoute('m9/<device>', '<level>', {
        publish: { qos: 2, retain: true, expirySeconds: 60, userProperties: { a: 'b' } },
      }),
    ];
    const { emit, subject } = await running(broker.port, routes, { protocol: '3.1.1' });
    await emit(state({ level: '50' }));
    // What it has taken already it shows as kept; what comes later would come as it is.
    while (inLane(subject).delivered === 0) await new Promise(setImmediate);
    const late = await listener(broker.port, 'm9/#', '3.1.1');
    const [kept] = await late.until(() => true);
    expect(kept).toMatchObject({ topic: 'm9/lamp', qos: 2, retain: true });
    expect(kept).not.toHaveProperty('properties');
    await subject.stop();
    expect(inLane(subject)).toMatchObject({ accepted: 1, delivered: 1 });
  });

  test('what expired while the broker was away is not published, over 3.1.1 either (M9.3)', async () => {
    const { port } = broker;
    const routes = [
      textRoute('old/<device>', '<level>', { publish: { expirySeconds: 0.02 } }),
      UNUSED,
    ];
    const { emit, subject } = await running(port, routes, { protocol: '3.1.1' });
    await broker.close();
    const connected = () => subject.status.broker === 'connected';
    while (connected()) await new Promise(setImmediate);
    const sinceMs = performance.now();
    await emit(state({ level: '1' }));
    await emit(state({ unused: '1' }, ''));
    while (performance.now() < sinceMs + 20) await new Promise(setImmediate);
    expect(inLane(subject)).toMatchObject({ accepted: 2, delivered: 0 });
    broker = await startEmbeddedBroker({ port });
    endings.push(() => broker.close());
    while (inLane(subject).pending > 0) await new Promise(setImmediate);
    expect(inLane(subject)).toMatchObject({ delivered: 1, dropped: { expired: 1 } });
  });

  test.each([
    ['nothing waits, with QoS 0', 0, { offline: 1, full: 0 }],
    ['the queue has no room', 1, { offline: 0, full: 1 }],
  ] as const)('what is lost because %s is published again, unchanged', async (_, qos, dropped) => {
    const { port } = broker;
    const routes = [
      textRoute('change/<device>', '<level>', { report: { change: true }, publish: { qos } }),
      UNUSED,
    ];
    const { emit, subject } = await running(port, routes, {
      protocol: '3.1.1',
      options: { queue: { maxCount: 1, maxBytes: 1000, whenFull: 'drop-oldest' } },
    });
    await broker.close();
    const connected = () => subject.status.broker === 'connected';
    while (connected()) await new Promise(setImmediate);
    await emit(state({ level: '1' }));
    await emit(state({ unused: '1' }, ''));
    expect(inLane(subject).dropped).toMatchObject(dropped);
    broker = await startEmbeddedBroker({ port });
    endings.push(() => broker.close());
    const peer = await listener(port, 'change/#', '3.1.1');
    while (!connected()) await new Promise(setImmediate);
    await emit(state({ level: '1' }));
    await emit(state({ level: '1' }));
    await emit(state({ level: '2' }));
    await peer.until(({ payload }) => payload.toString() === '2');
    expect(peer.received.map(({ payload }) => payload.toString())).toEqual(['1', '2']);
    expect(subject.status.outbound.unchanged).toBe(1);
  });
});
