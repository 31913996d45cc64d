import type { ErrorCode } from '../../../src/errors/codes.js';
import type { FailureReason } from '../../../src/mqtt/failure-reason.js';
import { eventWhere, nextEvent } from '../../support/next-event.js';
import { type ScriptedBroker, startScriptedBroker } from '../../support/scripted-broker.js';
import { createClient, stopClients } from '../../support/start-client.js';

type Case = [protocol: '5' | '3.1.1', code: number, code: ErrorCode, reason: FailureReason];

/** Every code of 3.1.1 (table 3.1), and of MQTT 5 (clause 3.2.2.2) one a kind. */
const CASES: Case[] = [
  ['3.1.1', 1, 'MQTT_UNSUPPORTED_PROTOCOL', 'unsupported-protocol'],
  ['3.1.1', 2, 'MQTT_REFUSED_CLIENT_ID', 'refused-client-id'],
  ['3.1.1', 3, 'MQTT_SERVER_UNAVAILABLE', 'server-unavailable'],
  ['3.1.1', 4, 'MQTT_REFUSED_AUTHENTICATION', 'refused-authentication'],
  ['3.1.1', 5, 'MQTT_REFUSED_AUTHENTICATION', 'refused-authentication'],
  ['5', 0x80, 'MQTT_CONNECTION_REFUSED', 'refused'],
  ['5', 0x82, 'MQTT_PROTOCOL', 'protocol'],
  ['5', 0x84, 'MQTT_UNSUPPORTED_PROTOCOL', 'unsupported-protocol'],
  ['5', 0x85, 'MQTT_REFUSED_CLIENT_ID', 'refused-client-id'],
  ['5', 0x86, 'MQTT_REFUSED_AUTHENTICATION', 'refused-authentication'],
  ['5', 0x87, 'MQTT_REFUSED_AUTHENTICATION', 'refused-authentication'],
  ['5', 0x88, 'MQTT_SERVER_UNAVAILABLE', 'server-unavailable'],
  ['5', 0x89, 'MQTT_SERVER_UNAVAILABLE', 'server-unavailable'],
  ['5', 0x8a, 'MQTT_REFUSED_AUTHENTICATION', 'refused-authentication'],
  ['5', 0x97, 'MQTT_SERVER_UNAVAILABLE', 'server-unavailable'],
  ['5', 0x9d, 'MQTT_CONNECTION_REFUSED', 'refused'],
  ['5', 0x9f, 'MQTT_SERVER_UNAVAILABLE', 'server-unavailable'],
];

describe('a refused CONNECT is named and tried again', () => {
  let broker: ScriptedBroker;
  let refusals = 2;
  let refuseWith = 0;
  let refusedAt = 0;

  beforeAll(async () => {
    broker = await startScriptedBroker((packet, peer) => {
      if (packet.cmd !== 'connect' || refusals === 0) return undefined;
      refusals -= 1;
      refusedAt = performance.now();
      peer.send({
        cmd: 'connack',
        returnCode: refuseWith,
        reasonCode: refuseWith,
        sessionPresent: false,
      });
      return 'silent';
    });
  });
  afterEach(stopClients);
  afterAll(() => broker.close());

  test.each(CASES)('MQTT %s code %d: %s', async (protocol, code, errorCode, reason) => {
    refuseWith = code;
    refusals = 2;
    const client = createClient({
      port: broker.port,
      protocol,
      username: 'gw',
      password: 'canary-7f',
    });
    const failures: [string, number][] = [];
    client.on('failure', (error, attempt) => {
      failures.push([error.code, attempt]);
      expect(error.retryable).toBe(true);
      expect(`${error.message} ${error.hint}`).not.toContain('canary-7f');
    });
    const waiting = eventWhere(client, 'state', ({ state }) => state === 'waiting');
    client.start();
    expect(await waiting).toEqual({ state: 'waiting', previous: 'connecting', reason });
    await nextEvent(client, 'connected');
    expect(failures).toEqual([
      [errorCode, 1],
      [errorCode, 2],
    ]);
    expect(client.snapshot).toMatchObject({ state: 'connected', reason: '' });
  });

  test('refused credentials wait for their own, longer floor', async () => {
    refuseWith = 5;
    refusals = 1;
    const client = createClient({
      port: broker.port,
      protocol: '3.1.1',
      authenticationFloorMs: 300,
      random: () => 0,
    });
    client.start();
    await nextEvent(client, 'connected');
    // Node rounds timers to whole milliseconds.
    expect(performance.now() - refusedAt).toBeGreaterThanOrEqual(299);
  });
});

describe('a broker that cannot do what the will asks', () => {
  afterEach(stopClients);

  test.each([
    [0x9b, { qos: 0, retain: true }],
    [0x9a, { qos: 1, retain: false }],
  ])('code %d: the will asks for less, at once', async (code, will) => {
    let asked = 0;
    const broker = await startScriptedBroker((packet, peer) => {
      if (packet.cmd !== 'connect' || ++asked > 1) return undefined;
      peer.send({ cmd: 'connack', reasonCode: code, sessionPresent: false });
      return 'silent';
    });
    const client = createClient({ port: broker.port, state: { topic: 'gw/state' } });
    client.start();
    await nextEvent(client, 'connected');
    expect(broker.connects().map((connect) => connect.will)).toMatchObject([
      { qos: 1, retain: true },
      will,
    ]);
    expect(client.snapshot.counters.failures).toBe(0);
    await client.stop();
    await broker.close();
  });
});
