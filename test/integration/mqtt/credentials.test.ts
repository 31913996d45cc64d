import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { nextEvent } from '../../support/next-event.js';
import { requirePeer } from '../../support/require-peer.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

const CANARY = 'canary-5d1f';

requirePeer('mosquitto_passwd', '--help')('credentials, with mosquitto', () => {
  let broker: Mosquitto;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passwords-'));
    const file = join(folder, 'passwords');
    execFileSync('mosquitto_passwd', ['-b', '-c', file, 'gateway', CANARY]);
    broker = await startMosquitto({ config: ['allow_anonymous false', `password_file ${file}`] });
  });
  afterEach(stopClients);
  afterAll(async () => {
    await broker.stop();
    await rm(folder, { recursive: true });
  });

  test.each(['5', '3.1.1'] as const)('the right password over MQTT %s', async (protocol) => {
    const client = await connectClient({
      port: broker.port,
      protocol,
      username: 'gateway',
      password: CANARY,
    });
    expect(client.state).toBe('connected');
  });

  test.each(['5', '3.1.1'] as const)(
    'a wrong password over MQTT %s names the user',
    async (protocol) => {
      const client = createClient({
        port: broker.port,
        protocol,
        username: 'gateway',
        password: 'wrong',
      });
      client.start();
      expect(await nextEvent(client, 'failure')).toMatchObject({
        code: 'MQTT_REFUSED_AUTHENTICATION',
        hint: expect.stringContaining('"gateway"'),
      });
    },
  );

  test('no user name', async () => {
    const client = createClient({ port: broker.port });
    client.start();
    expect(await nextEvent(client, 'failure')).toMatchObject({
      code: 'MQTT_REFUSED_AUTHENTICATION',
      hint: expect.stringContaining('no user name is configured'),
    });
  });

  test('the password is in no event, error, state or inspection', async () => {
    const told: unknown[] = [];
    const client = createClient({ port: broker.port, username: 'nobody', password: CANARY });
    for (const event of ['state', 'failure', 'connected', 'disconnected', 'subscribed'] as const)
      client.on(event, (...args: unknown[]) => told.push(args));
    client.start();
    const error = await nextEvent(client, 'failure');
    told.push(error, error.stack, error.cause, client.snapshot, client);
    expect(told.length).toBeGreaterThan(5);
    expect(inspect(told, { depth: 20, showHidden: true })).not.toContain(CANARY);
    expect(JSON.stringify(told.filter((item) => item !== client))).not.toContain(CANARY);
  });
});
