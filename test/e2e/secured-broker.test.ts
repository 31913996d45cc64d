/** The built gateway on a mosquitto that wants TLS, a user name and a password. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startCommand } from '../support/built-command.js';
import { type Authority, createAuthority } from '../support/certificates.js';
import { type Mosquitto, startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { until } from '../support/until.js';

const PASSWORD = 'canary-77ab-hush';

const withOpenssl = requirePeer('openssl', 'version') === describe;
const withPasswords = requirePeer('mosquitto_passwd', '--help') === describe;
const peers =
  withOpenssl && withPasswords
    ? requirePeer('mosquitto', '-h')
    : (describe.skip as typeof describe);

peers('a broker with TLS and a password', () => {
  const use = resources();
  let folder: string;
  let authority: Authority;
  let broker: Mosquitto;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mqttgateway-secured-'));
    authority = await createAuthority('Test authority');
    const server = await authority.issue('server', ['IP:127.0.0.1']);
    const passwords = join(folder, 'passwords');
    execFileSync('mosquitto_passwd', ['-b', '-c', passwords, 'gateway', PASSWORD]);
    broker = await startMosquitto({
      config: [
        'allow_anonymous false',
        `password_file ${passwords}`,
        `certfile ${server.cert}`,
        `keyfile ${server.key}`,
      ],
    });
  });

  afterAll(async () => {
    await broker.stop();
    await authority.remove();
    rmSync(folder, { recursive: true });
  });

  const run = (password: string): Running => {
    writeFileSync(join(folder, 'pw'), `${password}\n`);
    const lines = [
      ...['[INTERFACE]', 'interface: dummy', 'period: 0'],
      ...['[MAP]', 'root: house', 'topics: house/#'],
      ...['[MQTT]', 'host: 127.0.0.1', `port: ${broker.port}`],
      ...['tls: on', `cafile: ${authority.ca}`, 'username: gateway', 'password_file: pw'],
    ];
    writeFileSync(join(folder, 'house.conf'), lines.join('\n'));
    const command = startCommand(['run', '-c', 'house.conf'], { cwd: folder });
    return use(command, (it) => it.stop());
  };

  test('connects with the certificate, the name and the password of the configuration', async () => {
    const gateway = run(PASSWORD);
    await gateway.until(/connected to mqtts:\/\/127\.0\.0\.1:\d+, MQTT 5/);
    expect((await gateway.stop()).code).toBe(0);
    expect(gateway.output()).not.toMatch(/WARN|ERROR/);
    await until(() => /New client connected .* as house .* u'gateway'/.test(broker.log()));
    expect(gateway.output()).not.toContain(PASSWORD);
  });

  test('pub by flags: authorities or --insecure, a certificate of its own, and a trace without the password', async () => {
    const { cert, key } = await authority.issue('visitor', ['DNS:visitor']);
    const peer = ['-h', '127.0.0.1', '-p', String(broker.port), '-u', 'gateway', '-P', PASSWORD];
    for (const trust of [
      ['--cafile', authority.ca, '--cert', cert, '--key', key],
      ['--insecure'],
    ]) {
      const args = ['pub', ...peer, ...trust, '--trace', '-t', 'a', '-m', 'x'];
      const { code, stderr } = await startCommand(args, { cwd: folder }).ended;
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringContaining('sent CONNECT'),
      });
      expect(stderr).not.toContain(PASSWORD);
    }
    const plain = await startCommand(['pub', ...peer, '--tls-alpn', 'mqtt', '-t', 'a']).ended;
    expect(plain).toMatchObject({ code: 78 });
    expect(plain.stderr).toContain('--tls-alpn is set, but the connection is not encrypted');
  });

  test('with a wrong password the log says in words what to check, and shows it nowhere', async () => {
    const wrong = 'wrong-horse-battery';
    const gateway = run(wrong);
    await gateway.until(
      /WARN +mqtt +the broker at 127\.0\.0\.1:\d+ refused the connection: .*; check the password of user "gateway" and whether the broker knows that user/,
    );
    expect((await gateway.stop()).code).toBe(0);
    expect(gateway.output()).not.toContain(wrong);
    expect(gateway.output()).not.toContain('connected to');
  });
});
