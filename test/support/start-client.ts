import { once } from 'node:events';
import { MgClient } from '../../src/mqtt/mg-client.js';
import type { MgClientOptions } from '../../src/mqtt/mg-client-options.js';

const open = new Set<MgClient>();

/**
 * Short pauses, so that tests are quick; everything else is as in production. What a busy machine could
 * miss, the keepalive and the time for a connection, is short in the tests that are about it only.
 */
const QUICK = {
  host: '127.0.0.1',
  connectTimeoutMs: 20_000,
  reconnectMinMs: 10,
  reconnectMaxMs: 50,
  authenticationFloorMs: 20,
  takeoverFloorMs: 20,
  stopTimeoutMs: 1_000,
} as const;

/** A client with quick options that `stopClients` will stop. */
export const createClient = (
  options: Partial<MgClientOptions> & Pick<MgClientOptions, 'port'>,
): MgClient => {
  const client = new MgClient({
    ...QUICK,
    clientId: `test-${crypto.randomUUID().slice(0, 8)}`,
    ...options,
  });
  open.add(client);
  return client;
};

/** The same, started and connected. */
export const connectClient = async (
  options: Partial<MgClientOptions> & Pick<MgClientOptions, 'port'>,
): Promise<MgClient> => {
  const client = createClient(options);
  const connected = once(client, 'connected');
  client.start();
  await connected;
  return client;
};

/** Stops whatever `createClient` made; for `afterEach`. */
export const stopClients = async (): Promise<void> => {
  await Promise.all([...open].map((client) => client.stop()));
  open.clear();
};
