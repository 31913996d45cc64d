/** The row of attempts to connect: how it grows, and when it begins anew. */
import { settingsOf } from '../../../src/mqtt/settings.js';
import { resources } from '../../support/resources.js';
import { startScriptedBroker } from '../../support/scripted-broker.js';
import { createClient, stopClients } from '../../support/start-client.js';

const use = resources();
afterEach(stopClients);

test('by default pauses grow from 0.5 s to 60 s, and 30 s of connection begin the row anew', () => {
  expect(settingsOf({ host: 'localhost', port: 1883, clientId: 'gw' })).toMatchObject({
    reconnectMinMs: 500,
    reconnectMaxMs: 60_000,
    stableMs: 30_000,
    // Who is refused by name, or whose name another one takes, is not asked every half a second.
    authenticationFloorMs: 15_000,
    takeoverFloorMs: 15_000,
    keepaliveMs: 60_000,
    ackTimeoutMs: 30_000,
  });
});

test('a connection that lasted begins the row anew, one that ended at once does not', async () => {
  const STABLE_MS = 4_000;
  /** Of each connection: whether it lasts. */
  const plan = [false, false, false, true, false, false];
  const broker = use(
    await startScriptedBroker((packet, peer) => {
      if (packet.cmd !== 'connect') return undefined;
      const lasts = plan[broker.connects().length - 1];
      if (lasts === undefined) return undefined;
      peer.send({ cmd: 'connack', returnCode: 0, reasonCode: 0, sessionPresent: false });
      if (!lasts) peer.socket.destroy();
      return 'silent';
    }),
    (it) => it.close(),
  );
  const client = createClient({ port: broker.port, stableMs: STABLE_MS, takeoverFloorMs: 0 });
  const rows: number[] = [];
  const stayed = new Promise<void>((resolve) => {
    client.on('failure', (_, attempts) => rows.push(attempts));
    client.on('connected', () => {
      // As long as the test is about, since the client knows of the connection.
      if (plan[broker.connects().length - 1])
        setTimeout(() => {
          for (const { socket } of broker.peers) socket.destroy();
        }, STABLE_MS + 50);
      if (broker.connects().length > plan.length) resolve();
    });
  });
  client.start();
  await stayed;
  expect(rows).toEqual([1, 2, 3, 1, 2, 3]);
});
