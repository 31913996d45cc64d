/** Gateways one after the other in one session of a real mosquitto, with an interface that is made in the test. */
import { once } from 'node:events';
import { Gateway } from '../../../src/gateway/gateway.js';
import type { GatewayOptions } from '../../../src/gateway/gateway-options.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { unmapped } from '../../../src/map/unmapped.js';
import { MgClient } from '../../../src/mqtt/mg-client.js';
import type { DeviceInterface, InterfaceContext } from '../../../src/sdk/interface-contract.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { recordingLog } from '../../support/recording-log.js';
import { connectClient, stopClients } from '../../support/start-client.js';
import { until } from '../../support/until.js';

let broker: Mosquitto;
const running = new Set<Gateway>();

beforeAll(async () => {
  broker = await startMosquitto();
});

afterAll(() => broker.stop());

afterEach(async () => {
  await Promise.all([...running].map((gateway) => gateway.stop()));
  running.clear();
  await stopClients();
});

describe.each(['3.1.1', '5'] as const)('commands in a kept session over MQTT %s', (protocol) => {
  /** A gateway that begins to start. */
  const start = (root: string, parts: (context: InterfaceContext) => Partial<DeviceInterface>) => {
    const clients: MgClient[] = [];
    const log = recordingLog();
    const options: GatewayOptions = {
      name: 'house',
      version: '0.0.0',
      map: compileMap(unmapped(root, [`${root}/#`]), 'house'),
      createClient: (handling) => {
        const client = new MgClient({
          host: '127.0.0.1',
          port: broker.port,
          clientId: `house-${root}`,
          protocol,
          cleanSession: false,
          reconnectMinMs: 5,
          reconnectMaxMs: 20,
          stopTimeoutMs: 1_000,
          ...handling,
        });
        clients.push(client);
        return client;
      },
      brokerAddress: 'mosquitto',
      instances: [
        {
          name: 'bell',
          definition: {
            name: 'bell',
            apiVersion: 1,
            options: {},
            create: (_, context) => ({ start() {}, handle() {}, stop() {}, ...parts(context) }),
          },
          options: {},
          folder: import.meta.dirname,
          startPolicy: 'retry',
        },
      ],
      qos: 1,
      retain: false,
      retainedCommands: false,
      queue: { maxCount: 100, maxBytes: 100_000, whenFull: 'drop-oldest' },
      maxCommands: 50,
      startTimeoutMs: 5_000,
      commandTimeoutMs: 5_000,
      restart: { minMs: 60_000, maxMs: 60_000 },
      defects: { maxCount: 5, windowMs: 60_000 },
      statusIntervalMs: 0,
      log: () => log,
    };
    const gateway = new Gateway(options);
    running.add(gateway);
    const started = gateway.start();
    const connected = clients[0] && once(clients[0], 'connected');
    /** As a reload does whose credentials are others. */
    const change = () => gateway.change(options, { restart: new Set(), replacesClient: true });
    const replaceClient = async (): Promise<void> => {
      await change();
      await until(() => clients[1]?.state === 'connected');
    };
    return { gateway, started, connected, clients, change, replaceClient };
  };
  const commandsOf = ({ status }: Gateway) => status.interfaces[0]?.commands;
  const sayTo = async (root: string) => {
    const client = await connectClient({ port: broker.port });
    return (action: string) =>
      client.publish({ topic: `${root}/Light////me/C`, payload: action, qos: 1, retain: false });
  };

  test('what came while nobody was there waits for the interface to start', async () => {
    const root = `away${protocol}`;
    const say = await sayTo(root);
    const first = start(root, () => ({}));
    await first.connected;
    await first.gateway.stop();
    for (const action of ['A', 'B', 'C']) await say(action);
    const handled: string[] = [];
    let open = (): void => undefined;
    const second = start(root, () => ({
      start: () =>
        new Promise<void>((resolve) => {
          open = resolve;
        }),
      handle: ({ action }) => void handled.push(action),
    }));
    await until(() => second.gateway.status.inbound.received === 3);
    expect(handled).toEqual([]);
    open();
    await until(() => handled.length === 3);
    expect(handled).toEqual(['A', 'B', 'C']);
    expect(commandsOf(second.gateway)).toMatchObject({ accepted: 3, notRunning: 0 });
  });

  test('what a gateway that stops has not done is done by the next one', async () => {
    const root = `stops${protocol}`;
    const say = await sayTo(root);
    const begun: string[] = [];
    const first = start(root, () => ({
      handle: ({ action }) => {
        begun.push(action);
        return action === 'B' ? new Promise<void>(() => undefined) : undefined;
      },
    }));
    await first.connected;
    for (const action of ['A', 'B', 'C']) await say(action);
    await until(() => begun.length === 2 && first.gateway.status.inbound.received === 3);
    await first.gateway.stop();
    const handled: string[] = [];
    start(root, () => ({ handle: ({ action }) => void handled.push(action) }));
    await until(() => handled.length === 2);
    expect([begun, handled]).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
  });

  test('a command in hand while the connection is replaced is carried out once', async () => {
    const root = `replaced${protocol}`;
    const say = await sayTo(root);
    const handled: string[] = [];
    let finish = (): void => undefined;
    const { gateway, connected, replaceClient } = start(root, () => ({
      handle: ({ action }) => {
        handled.push(action);
        return new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
    }));
    await connected;
    await say('A');
    await until(() => handled.length === 1);
    await replaceClient();
    await until(() => gateway.status.connection.redelivered === 1);
    finish();
    await say('B');
    await until(() => handled.length === 2);
    finish();
    expect(handled).toEqual(['A', 'B']);
    await until(() => commandsOf(gateway)?.executed === 2);
    expect(gateway.status.inbound.received).toBe(2);
  });

  test('a gateway that stops while its connection is replaced makes no other', async () => {
    const { gateway, connected, clients, change } = start(`ends${protocol}`, () => ({}));
    await connected;
    const replaced = change().catch(() => undefined);
    await gateway.stop();
    await until(() => clients.length === 2);
    await replaced;
    expect(clients.map(({ state }) => state)).toEqual(['stopped', 'idle']);
  });

  test('while the device is gone, commands fail at once and do not come again', async () => {
    const root = `gone${protocol}`;
    const say = await sayTo(root);
    let lose = (_cause: Error): void => undefined;
    const first = start(root, (context) => {
      lose = (cause) => context.lost(cause);
      return {};
    });
    await first.connected;
    await first.started;
    lose(new Error('unplugged'));
    await until(() => first.gateway.status.interfaces[0]?.state === 'waiting');
    await say('A');
    await until(() => commandsOf(first.gateway)?.notRunning === 1);
    await first.gateway.stop();
    const handled: string[] = [];
    const second = start(root, () => ({ handle: ({ action }) => void handled.push(action) }));
    await second.connected;
    await say('B');
    await until(() => handled.length > 0);
    expect(handled).toEqual(['B']);
  });
});
