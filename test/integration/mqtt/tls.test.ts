import { copyFile, writeFile } from 'node:fs/promises';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import type { TlsFiles } from '../../../src/mqtt/tls-files.js';
import {
  type Authority,
  type CertificateFiles,
  createAuthority,
} from '../../support/certificates.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { nextEvent } from '../../support/next-event.js';
import { requirePeer } from '../../support/require-peer.js';
import { resources } from '../../support/resources.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

const withOpenssl = requirePeer('openssl', 'version') === describe;

(withOpenssl ? requirePeer('mosquitto', '-h') : describe.skip)('TLS', () => {
  const use = resources();
  let authority: Authority;
  let stranger: Authority;
  let server: CertificateFiles;
  let open: Mosquitto;
  let strict: Mosquitto;

  beforeAll(async () => {
    authority = await createAuthority('Test authority');
    stranger = await createAuthority('Another authority');
    server = await authority.issue('server', ['DNS:broker.test']);
    const files = [
      'allow_anonymous true',
      `cafile ${authority.ca}`,
      `certfile ${server.cert}`,
      `keyfile ${server.key}`,
    ];
    open = await startMosquitto({ config: files });
    strict = await startMosquitto({ config: [...files, 'require_certificate true'] });
  });
  afterEach(stopClients);
  afterAll(async () => {
    await Promise.all([open.stop(), strict.stop(), authority.remove(), stranger.remove()]);
  });

  const failureWith = async (port: number, tls: TlsFiles) => {
    const client = createClient({ port, transport: 'tls', tls });
    client.start();
    return nextEvent(client, 'failure');
  };

  test('the right authority and name: connected', async () => {
    const tls = { caFile: authority.ca, serverName: 'broker.test' };
    const client = await connectClient({ port: open.port, transport: 'tls', tls });
    await client.publish({ topic: 'a', payload: 'b', qos: 1, retain: false });
    expect(client.snapshot.counters.published).toBe(1);
  });

  test('an unknown authority is refused, with the file to look at', async () => {
    const error = await failureWith(open.port, { caFile: stranger.ca, serverName: 'broker.test' });
    expect(error.code).toBe('MQTT_TLS');
    expect(error.hint).toContain(`"${stranger.ca}" (cafile)`);
  });

  test('no cafile: the system does not know the authority', async () => {
    const error = await failureWith(open.port, { serverName: 'broker.test' });
    expect(error).toMatchObject({ code: 'MQTT_TLS', hint: expect.stringContaining('set cafile') });
  });

  test('a wrong name is refused, with the setting that overrides it', async () => {
    const error = await failureWith(open.port, { caFile: authority.ca });
    expect(error).toMatchObject({
      code: 'MQTT_TLS',
      hint: expect.stringContaining('"127.0.0.1"; set servername'),
    });
  });

  test('insecure accepts everything', async () => {
    const client = await connectClient({
      port: open.port,
      transport: 'tls',
      tls: { insecure: true },
    });
    expect(client.state).toBe('connected');
  });

  test('a required client certificate: absent is refused, present is connected', async () => {
    const tls = { caFile: authority.ca, serverName: 'broker.test' };
    const error = await failureWith(strict.port, tls);
    expect(error.code).toBe('MQTT_TLS');
    expect(error.hint).toContain('certfile and keyfile');
    const { cert, key } = await authority.issue('gateway');
    const own = { ...tls, certFile: cert, keyFile: key };
    const client = await connectClient({ port: strict.port, transport: 'tls', tls: own });
    expect(client.state).toBe('connected');
  });

  test('a missing file is named and tried again, so that a renewed one counts', async () => {
    const caFile = `${authority.ca}.later`;
    const client = createClient({
      port: open.port,
      transport: 'tls',
      tls: { caFile, serverName: 'broker.test' },
    });
    client.start();
    const error = await nextEvent(client, 'failure');
    expect(error).toMatchObject({
      code: 'MQTT_TLS_FILE',
      message: `cafile "${caFile}" cannot be read (ENOENT)`,
      retryable: true,
    });
    const connected = nextEvent(client, 'connected');
    await copyFile(authority.ca, caFile);
    await connected;
  });

  test.each([
    ['', 'is empty'],
    ['no certificate', 'is not a certificate or key'],
  ])('a file that holds %j is named', async (content, fault) => {
    const certFile = `${authority.ca}.bad`;
    await writeFile(certFile, content);
    const error = await failureWith(open.port, { certFile, keyFile: server.key });
    expect(error.code).toBe('MQTT_TLS_FILE');
    expect(error.message).toContain(`certfile "${certFile}" ${fault}`);
  });

  test('a folder or a device is not read', async () => {
    const error = await failureWith(open.port, { caFile: '/dev/zero' });
    expect(error).toMatchObject({
      code: 'MQTT_TLS_FILE',
      message: expect.stringContaining('is not a file'),
    });
  });

  test('TLS against a port without TLS', async () => {
    const plain = use(await startEmbeddedBroker(), (it) => it.close());
    const error = await failureWith(plain.port, { insecure: true });
    expect(['MQTT_TLS', 'MQTT_CLOSED_BY_BROKER']).toContain(error.code);
    expect(error.hint).toContain('TLS');
  });

  test('no TLS against a port with TLS', async () => {
    const client = createClient({ port: open.port });
    client.start();
    const error = await nextEvent(client, 'failure');
    expect(error).toMatchObject({
      code: 'MQTT_CLOSED_BY_BROKER',
      hint: expect.stringContaining('TLS'),
    });
  });
});
