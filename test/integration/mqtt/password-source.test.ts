/** Passwords that are tokens: another one for each connection, and a connection in time for the next. */
import { once } from 'node:events';
import type { PasswordSource } from '../../../src/mqtt/password.js';
import { type ScriptedBroker, startScriptedBroker } from '../../support/scripted-broker.js';
import { createClient, stopClients } from '../../support/start-client.js';
import { until } from '../../support/until.js';

let broker: ScriptedBroker | undefined;

afterEach(async () => {
  await stopClients();
  await broker?.close();
});

const counting = (renewAfterMs?: number): PasswordSource => {
  let made = 0;
  return {
    next: () => {
      made += 1;
      return { text: `token-${made}`, renewAfterMs };
    },
  };
};

const passwordsAt = ({ connects }: ScriptedBroker): string[] =>
  connects().map(({ password }) => String(password));

test('each connection has a password of its own', async () => {
  broker = await startScriptedBroker();
  const client = createClient({ port: broker.port, username: 'u', password: counting() });
  client.start();
  await once(client, 'connected');
  for (const { socket } of broker.peers) socket.destroy();
  await once(client, 'connected');
  expect(passwordsAt(broker)).toEqual(['token-1', 'token-2']);
});

test('a connection is made anew before its password expires, with DISCONNECT and without a pause or a failure', async () => {
  broker = await startScriptedBroker();
  const client = createClient({
    port: broker.port,
    username: 'u',
    password: counting(2_000),
    reconnectMinMs: 60_000,
    reconnectMaxMs: 60_000,
  });
  const states: string[] = [];
  client.on('state', ({ state }) => states.push(state));
  client.start();
  const { connects, packets } = broker;
  await until(() => connects().length >= 3);
  expect(packets.filter(({ cmd }) => cmd === 'disconnect').length).toBeGreaterThanOrEqual(2);
  expect(states.slice(0, 4)).toEqual(['connecting', 'connected', 'connecting', 'connected']);
  expect(states).not.toContain('waiting');
  expect(client.snapshot.counters.failures).toBe(0);
  expect(new Set(passwordsAt(broker)).size).toBe(connects().length);
});

test('what is in flight is acknowledged before the connection is made anew', async () => {
  let held: (() => void) | undefined;
  broker = await startScriptedBroker((packet, peer) => {
    if (packet.cmd !== 'publish' || held !== undefined) return undefined;
    const { messageId = 0 } = packet;
    held = () => peer.send({ cmd: 'puback', messageId });
    return 'silent';
  });
  const client = createClient({ port: broker.port, username: 'u', password: counting(2_000) });
  const disconnected = once(client, 'disconnected');
  client.start();
  await once(client, 'connected');
  const published = client.publish({ topic: 'a', payload: 'b', qos: 1, retain: false });
  await until(() => held !== undefined);
  // Longer than the password lasts; the end waits for the acknowledgement.
  setTimeout(() => held?.(), 2_200);
  await published;
  await disconnected;
  const order = broker.packets.map(({ cmd }) => cmd);
  expect(order.indexOf('publish')).toBeLessThan(order.indexOf('disconnect'));
  expect(client.snapshot.counters.publishFailures).toBe(0);
});

test('a client that is stopped while its connection is made anew stays so', async () => {
  broker = await startScriptedBroker();
  const client = createClient({ port: broker.port, username: 'u', password: counting(100) });
  client.start();
  const { connects } = broker;
  await until(() => connects().length >= 2);
  await client.stop();
  const count = connects().length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(connects().length).toBe(count);
});
