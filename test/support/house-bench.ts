import { once } from 'node:events';
import { Gateway } from '../../src/gateway/gateway.js';
import type { GatewayOptions } from '../../src/gateway/gateway-options.js';
import type { Translated } from '../../src/gateway/translated.js';
import { compileMap } from '../../src/map/compile-map.js';
import { fromVersion1 } from '../../src/map/version-1.js';
import { type EmbeddedBroker, startEmbeddedBroker } from '../../src/mqtt/embedded-broker.js';
import type { InboundMessage } from '../../src/mqtt/inbound-message.js';
import { MgClient } from '../../src/mqtt/mg-client.js';
import type { DeviceInterface, InterfaceContext } from '../../src/sdk/interface-contract.js';
import { houseMap } from '../unit/map/house-map.js';
import { freePort } from './free-port.js';
import { recordingLog } from './recording-log.js';

/** An embedded broker for each test, gateways of interfaces that are made in the test, and other clients. */
export const houseBench = () => {
  let broker: EmbeddedBroker;
  const endings: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    // One that another broker can have after it.
    broker = await startEmbeddedBroker({ port: await freePort() });
  });

  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
    await broker.close();
  });

  const client = (clientId: string, options = {}) =>
    new MgClient({
      host: '127.0.0.1',
      port: broker.port,
      clientId,
      protocol: '3.1.1',
      reconnectMinMs: 5,
      reconnectMaxMs: 20,
      ...options,
    });

  /** Another MQTT client: publishes, and keeps what it receives. */
  const peer = async (filter = '#') => {
    const received: InboundMessage[] = [];
    const own = client('peer', { filters: [{ filter, qos: 1 }] });
    own.on('message', (message) => received.push(message));
    const connected = once(own, 'connected');
    own.start();
    await connected;
    endings.push(() => own.stop());
    const until = async (
      matches: (message: InboundMessage) => boolean,
    ): Promise<InboundMessage> => {
      for (;;) {
        const found = received.find(matches);
        if (found !== undefined) return found;
        await once(own, 'message');
      }
    };
    const publish = (topic: string, payload: string | Uint8Array) =>
      own.publish({ topic, payload, qos: 1, retain: false });
    const keep = (topic: string, payload: string) =>
      own.publish({ topic, payload, qos: 1, retain: true });
    return { publish, keep, received, until };
  };

  /** @param port where it finds the broker, which may be that of a proxy */
  const gateway = (
    interfaces: Record<string, (context: InterfaceContext) => Partial<DeviceInterface>>,
    options: Partial<GatewayOptions> = {},
    port = broker.port,
  ) => {
    const log = recordingLog();
    const watched: Translated[] = [];
    const made: MgClient[] = [];
    const subject = new Gateway({
      name: 'house',
      version: '0.0.0',
      map: compileMap(fromVersion1(houseMap({ topics: ['home/#'] })), 'house'),
      createClient: (handling) => {
        const state = { topic: 'mqttgateway/house/state' };
        const fresh = client('house', { ...handling, state, port });
        made.push(fresh);
        return fresh;
      },
      brokerAddress: `127.0.0.1:${broker.port}`,
      instances: Object.entries(interfaces).map(([name, parts]) => ({
        name,
        definition: {
          name,
          apiVersion: 1,
          options: {},
          create: (_, context) => ({ start() {}, handle() {}, stop() {}, ...parts(context) }),
        },
        options: {},
        folder: import.meta.dirname,
        startPolicy: 'fail',
      })),
      qos: 1,
      retain: false,
      retainedCommands: false,
      queue: { maxCount: 5, maxBytes: 10_000, whenFull: 'drop-oldest' },
      maxCommands: 10,
      startTimeoutMs: 1000,
      commandTimeoutMs: 1000,
      restart: { minMs: 1, maxMs: 5 },
      defects: { maxCount: 5, windowMs: 60_000 },
      statusTopic: 'mqttgateway/house/status',
      statusIntervalMs: 0,
      log: () => log,
      watch: (translated) => watched.push(translated),
      ...options,
    });
    endings.push(() => subject.stop());
    const [mg] = made;
    if (mg === undefined) throw new Error('no client was made');
    return { subject, mg, log, watched };
  };

  return {
    get broker() {
      return broker;
    },
    /** Replaces the broker that has closed. */
    set broker(next: EmbeddedBroker) {
      broker = next;
    },
    peer,
    gateway,
  };
};
