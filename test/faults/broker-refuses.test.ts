/** A broker that refuses, or says nothing. Simulated: the broker. */
import { once } from 'node:events';
import type { GatewayError } from '../../src/errors/gateway-error.js';
import { resources } from '../support/resources.js';
import { startScriptedBroker } from '../support/scripted-broker.js';
import { createClient, stopClients } from '../support/start-client.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { seed } from './tools/seed.js';

const use = resources();
afterEach(stopClients);

/** Codes of CONNACK in MQTT 5 (table 3.1 of clause 3.2.2.2) without those of credentials. */
const REFUSALS = [
  0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x88, 0x89, 0x90, 0x95, 0x97, 0x99, 0x9c, 0x9d, 0x9f,
] as const;
/** For these the gateway tries again at once, without what the broker does not do; no failure. */
const CONCESSIONS = [0x9a, 0x9b] as const;
const CREDENTIALS = [0x86, 0x87, 0x8a, 0x8c] as const;
/** Codes of MQTT 3.1.1 (table 3.1). */
const OLD_REFUSALS = [1, 2, 3] as const;
const OLD_CREDENTIALS = [4, 5] as const;

test(`16 every refusal of MQTT 5 in a row, then what the broker cannot do: each is tried again, and what waits is kept (seed ${seed})`, async () => {
  const coming: number[] = [...REFUSALS, ...CONCESSIONS];
  const site = await startScriptedSite(use, (packet, peer) => {
    if (packet.cmd !== 'connect') return undefined;
    const reasonCode = coming.shift() ?? 0;
    peer.send({ cmd: 'connack', reasonCode, sessionPresent: false });
    if (reasonCode !== 0) peer.socket.end();
    return 'silent';
  });
  await site.start();
  site.device.say({ from: 1, to: 200, width: 10 });
  await site.delivered(200);
  expect(await site.finish()).toMatchObject({
    ...NOTHING_WRONG,
    accepted: 200,
    duplicates: 0,
    exitCode: 0,
  });
  expect(coming).toEqual([]);
  expect(site.lastReport()?.connection).toMatchObject({ failures: REFUSALS.length });
  for (const name of [
    'MQTT_UNSUPPORTED_PROTOCOL',
    'MQTT_REFUSED_CLIENT_ID',
    'MQTT_SERVER_UNAVAILABLE',
  ])
    expect(site.output()).toContain(name);
});

/** The pauses after these cannot be configured, so the client is tried beside the process. */
test.each([
  ...[...CREDENTIALS, ...REFUSALS].map((code) => ({ code, protocol: '5' as const })),
  ...[...OLD_CREDENTIALS, ...OLD_REFUSALS].map((code) => ({ code, protocol: '3.1.1' as const })),
])(
  '16 refusal $code over MQTT $protocol: retried, credentials after the longer pause',
  async ({ code, protocol }) => {
    const times: number[] = [];
    const broker = use(
      await startScriptedBroker((packet, peer) => {
        if (packet.cmd !== 'connect') return undefined;
        times.push(performance.now());
        const refused = times.length === 1 ? code : 0;
        peer.send(
          protocol === '5'
            ? { cmd: 'connack', reasonCode: refused, sessionPresent: false }
            : { cmd: 'connack', returnCode: refused, sessionPresent: false },
        );
        return 'silent';
      }),
      (it) => it.close(),
    );
    const authenticationFloorMs = 150;
    const client = createClient({ port: broker.port, protocol, authenticationFloorMs });
    const failed = once(client, 'failure') as Promise<[GatewayError, number]>;
    const connected = once(client, 'connected');
    client.start();
    const [error] = await failed;
    await connected;
    expect(error.code).toMatch(/^MQTT_/);
    const [first = 0, second = 0] = times;
    const isCredentials = ([...CREDENTIALS, ...OLD_CREDENTIALS] as readonly number[]).includes(
      code,
    );
    if (isCredentials) {
      expect(error.code).toBe('MQTT_REFUSED_AUTHENTICATION');
      expect(second - first).toBeGreaterThanOrEqual(authenticationFloorMs - 2);
    }
  },
);

test(`17 no CONNACK: given up after the time limit, and tried again until it comes (seed ${seed})`, async () => {
  const silentTimes = 3;
  let connects = 0;
  const site = await startScriptedSite(
    use,
    (packet) => {
      if (packet.cmd !== 'connect') return undefined;
      connects += 1;
      return connects <= silentTimes ? 'silent' : undefined;
    },
    { mqtt: { connecttimeout: 0.3 } },
  );
  const since = performance.now();
  await site.start();
  site.device.say({ from: 1, to: 200, width: 10 });
  await site.delivered(200);
  expect(performance.now() - since).toBeGreaterThan(silentTimes * 300);
  expect(await site.finish()).toMatchObject({
    ...NOTHING_WRONG,
    accepted: 200,
    duplicates: 0,
    exitCode: 0,
  });
  expect(site.output()).toContain('did not answer as a broker within 300 ms');
  expect(connects).toBe(silentTimes + 1);
});
