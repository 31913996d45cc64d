/** The way to a broker: real sockets, real certificates, a real mosquitto. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLogin } from '../../../src/app/doctor/check-login.js';
import { checkName } from '../../../src/app/doctor/check-name.js';
import { checkOwnCertificates } from '../../../src/app/doctor/check-own-certificates.js';
import { checkPort } from '../../../src/app/doctor/check-port.js';
import { checkTls } from '../../../src/app/doctor/check-tls.js';
import type { Finding } from '../../../src/app/doctor/finding.js';
import { readTlsFiles } from '../../../src/mqtt/tls-files.js';
import { type Authority, createAuthority } from '../../support/certificates.js';
import { freePort } from '../../support/free-port.js';
import { listenOn } from '../../support/listen-on.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';

const NEVER = new AbortController().signal;
const DAY_MS = 86_400_000;
const levels = (findings: readonly Finding[]): string[] => findings.map(({ level }) => level);

test('a name is known, is an address, or is neither', async () => {
  expect(await checkName('localhost')).toMatchObject({
    level: 'ok',
    text: expect.stringMatching(/127\.0\.0\.1|::1/),
  });
  expect(await checkName('192.0.2.1')).toMatchObject({ level: 'ok' });
  expect(await checkName('broker.invalid')).toMatchObject({
    level: 'fail',
    text: expect.stringContaining('broker.invalid'),
  });
});

test('a port answers, nothing listens there, or nobody says anything in time', async () => {
  const server = createServer();
  const port = await listenOn(server);
  expect(await checkPort({ host: '127.0.0.1', port }, 'it', NEVER)).toMatchObject({ level: 'ok' });
  server.close();
  const closed = await freePort();
  expect(await checkPort({ host: '127.0.0.1', port: closed }, 'it', NEVER)).toMatchObject({
    level: 'fail',
    text: 'it cannot be reached: ECONNREFUSED',
  });
  expect(await checkPort({ host: '192.0.2.1', port: 1 }, 'it', AbortSignal.abort())).toMatchObject({
    level: 'fail',
    text: 'it cannot be reached: no answer',
  });
});

test('a broker that says nothing is told in time, not waited for', async () => {
  const server = createServer((socket) => void socket.on('error', () => undefined));
  const port = await listenOn(server);
  const options = { host: '127.0.0.1', port, clientId: 'doctor-1', stopTimeoutMs: 100 };
  expect(await checkLogin(options, 200, NEVER)).toMatchObject({
    level: 'fail',
    text: expect.stringContaining('MQTT_TIMEOUT'),
  });
  server.close();
});

requirePeer('openssl', 'version')('certificates', () => {
  const peers = requirePeer('mosquitto', '-h');
  let folder: string;
  let authority: Authority;
  let stranger: Authority;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    authority = await createAuthority('Test authority');
    stranger = await createAuthority('Another authority');
  });
  afterAll(async () => {
    await authority.remove();
    await stranger.remove();
    rmSync(folder, { recursive: true });
  });

  test('those of the configuration: valid for two days, and then no more', async () => {
    const { cert } = await authority.issue('client');
    const files = { cafile: authority.ca, certfile: cert };
    expect(levels(await checkOwnCertificates(files, Date.now()))).toEqual(['warn', 'warn']);
    expect(levels(await checkOwnCertificates(files, Date.now() + 3 * DAY_MS))).toEqual([
      'fail',
      'fail',
    ]);
    expect(await checkOwnCertificates({ cafile: '' }, 0)).toMatchObject([{ level: 'ok' }]);
  });

  peers('a broker with TLS and a password', () => {
    let broker: Mosquitto;
    beforeAll(async () => {
      const server = await authority.issue('server', ['DNS:broker.test']);
      const passwords = join(folder, 'passwords');
      execFileSync('mosquitto_passwd', ['-b', '-c', passwords, 'gateway', 'hush']);
      broker = await startMosquitto({
        config: [
          'allow_anonymous false',
          `password_file ${passwords}`,
          `certfile ${server.cert}`,
          `keyfile ${server.key}`,
        ],
      });
    });
    afterAll(() => broker.stop());

    const target = async (serverName: string, caFile: string, isInsecure = false) => ({
      host: '127.0.0.1',
      port: broker.port,
      serverName,
      material: await readTlsFiles({ caFile }),
      isInsecure,
    });

    test('one that is right is trusted, bears the name, and says how long it is valid', async () => {
      const found = await checkTls(await target('broker.test', authority.ca), Date.now(), NEVER);
      expect(found).toMatchObject([
        { level: 'ok', text: 'it is signed by who is trusted' },
        { level: 'ok', text: 'it bears the name broker.test' },
        { level: 'warn', text: expect.stringMatching(/^"server" expires in [01] days/) },
        { level: 'warn', text: expect.stringMatching(/^"Test authority" expires/) },
      ]);
    });

    test('a wrong name, a stranger, a clock that is wrong: each is told by itself', async () => {
      const [, name] = await checkTls(await target('other.test', authority.ca), Date.now(), NEVER);
      expect(name).toMatchObject({
        level: 'fail',
        text: 'it is not for "other.test", but for DNS:broker.test',
      });
      const [trust] = await checkTls(await target('broker.test', stranger.ca), Date.now(), NEVER);
      expect(trust).toMatchObject({ level: 'fail', remedy: expect.stringContaining('cafile') });
      const [insecure] = await checkTls(
        await target('broker.test', stranger.ca, true),
        Date.now(),
        NEVER,
      );
      expect(insecure?.level).toBe('warn');
      const late = await checkTls(
        await target('broker.test', authority.ca),
        Date.now() + 9 * DAY_MS,
        NEVER,
      );
      expect(levels(late)).toEqual(['ok', 'ok', 'fail', 'fail']);
    });

    test('a port that speaks no TLS', async () => {
      const server = createServer((socket) => socket.end('220 hello\r\n'));
      const port = await listenOn(server);
      const found = await checkTls(
        { ...(await target('x', authority.ca)), port },
        Date.now(),
        NEVER,
      );
      expect(found).toMatchObject([
        { level: 'fail', text: expect.stringContaining('no secure connection') },
      ]);
      server.close();
    });

    test('the login goes well with the password, and not with another', async () => {
      const options = {
        host: '127.0.0.1',
        port: broker.port,
        transport: 'tls' as const,
        tls: { caFile: authority.ca, serverName: 'broker.test' },
        clientId: 'doctor-1',
        username: 'gateway',
      };
      expect(await checkLogin({ ...options, password: 'hush' }, 10_000, NEVER)).toMatchObject({
        level: 'ok',
        text: 'the broker lets it in, as "gateway"',
      });
      expect(await checkLogin({ ...options, password: 'wrong' }, 10_000, NEVER)).toMatchObject({
        level: 'fail',
        text: expect.stringMatching(/MQTT_/),
        remedy: expect.stringContaining('gateway'),
      });
    });
  });
});
