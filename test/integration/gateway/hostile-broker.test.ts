/** The gateway on a broker that withholds acknowledgements: real packets, scripted answers. */
import { once } from 'node:events';
import type { Packet } from 'mqtt-packet';
import { Gateway } from '../../../src/gateway/gateway.js';
import { STOP_LIMITS } from '../../../src/gateway/stop-limits.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { createMessage } from '../../../src/map/message.js';
import { unmapped } from '../../../src/map/unmapped.js';
import { MgClient } from '../../../src/mqtt/mg-client.js';
import type { InterfaceContext } from '../../../src/sdk/interface-contract.js';
import { awakeMs } from '../../support/awake-ms.js';
import { recordingLog } from '../../support/recording-log.js';
import {
  type Script,
  type ScriptedBroker,
  startScriptedBroker,
} from '../../support/scripted-broker.js';

let broker: ScriptedBroker;
let gateway: Gateway | undefined;

afterEach(async () => {
  await gateway?.stop();
  await broker.close();
});

/** A gateway with one interface on a broker with this script; ready when it is connected. */
const start = async (script: Script, device = {}) => {
  broker = await startScriptedBroker(script);
  const contexts: InterfaceContext[] = [];
  const clients: MgClient[] = [];
  const log = recordingLog();
  gateway = new Gateway({
    name: 'house',
    version: '0.0.0',
    map: compileMap(unmapped('home', ['home/#']), 'house'),
    createClient: (handling) => {
      const client = new MgClient({
        host: '127.0.0.1',
        port: broker.port,
        clientId: 'house',
        protocol: '5',
        reconnectMinMs: 5,
        reconnectMaxMs: 20,
        maxInflight: 50,
        stopTimeoutMs: STOP_LIMITS.clientMs,
        ...handling,
      });
      clients.push(client);
      return client;
    },
    brokerAddress: 'scripted',
    instances: [
      {
        name: 'bell',
        definition: {
          name: 'bell',
          apiVersion: 1,
          options: {},
          create: (_, context) => {
            contexts.push(context);
            return { start() {}, handle() {}, stop() {}, ...device };
          },
        },
        options: {},
        folder: import.meta.dirname,
        startPolicy: 'retry',
      },
    ],
    qos: 1,
    retain: false,
    retainedCommands: false,
    queue: { maxCount: 2000, maxBytes: 10_000_000, whenFull: 'drop-oldest' },
    maxCommands: 10,
    startTimeoutMs: 1000,
    commandTimeoutMs: 60_000,
    restart: { minMs: 1, maxMs: 5 },
    defects: { maxCount: 5, windowMs: 60_000 },
    statusTopic: 'mqttgateway/house/status',
    statusIntervalMs: 0,
    log: () => log,
  });
  const [client] = clients;
  if (client === undefined) throw new Error('no client was made');
  const connected = once(client, 'connected');
  await gateway.start();
  await connected;
  const [context] = contexts;
  const emit = async (action: string) => context?.emit(createMessage({ action }));
  return { gateway, client, emit, log };
};

const actionOf = (packet: Packet): string | undefined =>
  packet.cmd === 'publish' && packet.topic.startsWith('home/') ? String(packet.payload) : undefined;

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
};

test('what a broker never acknowledged comes again on the next connection, first and in order', async () => {
  let withhold = true;
  const seen: string[] = [];
  const {
    gateway: subject,
    client,
    emit,
    log,
  } = await start((packet) => {
    const action = actionOf(packet);
    if (action === undefined) return undefined;
    seen.push(action);
    return withhold ? 'silent' : undefined;
  });
  for (const action of ['A', 'B', 'C']) await emit(action);
  await until(() => seen.length === 3);
  withhold = false;
  const again = once(client, 'connected');
  for (const { socket } of broker.peers) socket.destroy();
  await again;
  await emit('D');
  await until(() => subject.status.outbound.lane.delivered === 4);
  expect(seen).toEqual(['A', 'B', 'C', 'A', 'B', 'C', 'D']);
  expect(subject.status.outbound.lane).toMatchObject({ accepted: 4, pending: 0 });
  expect(log.lines.filter((line) => line.includes('lost a message'))).toEqual([]);
});

test('a small receive maximum slows down and loses nothing', async () => {
  let inFlight = 0;
  let most = 0;
  const { gateway: subject, emit } = await start((packet, peer) => {
    if (packet.cmd === 'connect') {
      peer.send({
        cmd: 'connack',
        reasonCode: 0,
        sessionPresent: false,
        properties: { receiveMaximum: 3 },
      });
      return 'silent';
    }
    if (actionOf(packet) === undefined) return undefined;
    inFlight += 1;
    most = Math.max(most, inFlight);
    setImmediate(() => {
      inFlight -= 1;
      peer.send({ cmd: 'puback', messageId: packet.messageId ?? 0 });
    });
    return 'silent';
  });
  await Promise.all(Array.from({ length: 1500 }, (_, index) => emit(`A${index}`)));
  await until(() => subject.status.outbound.lane.pending === 0);
  expect(subject.status.outbound.lane).toMatchObject({
    accepted: 1500,
    delivered: 1500,
    dropped: { refused: 0, full: 0 },
  });
  expect(most).toBeLessThanOrEqual(3);
});

test('stop ends within 8 s where nothing answers any more: command, interface and broker', async () => {
  const never = () => new Promise<void>(() => undefined);
  const { gateway: subject, emit } = await start(
    (packet) => (packet.cmd === 'publish' ? 'silent' : undefined),
    { handle: never, stop: never },
  );
  await Promise.all(Array.from({ length: 60 }, (_, index) => emit(`A${index}`)));
  for (const { send } of broker.peers)
    send({
      cmd: 'publish',
      topic: 'home/Light////me/C',
      payload: 'ON',
      qos: 0,
      retain: false,
      dup: false,
    });
  await until(() => subject.status.inbound.translated === 1);
  // 8 s are promised; a machine that is busy adds something to it.
  expect(await awakeMs(() => subject.stop())).toBeLessThan(12_000);
  expect(subject.status.outbound.lane).toMatchObject({ pending: 0, dropped: { stopped: 60 } });
});
