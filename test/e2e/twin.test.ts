/** The built gateway at Azure IoT Hub: a stand-in over TLS that ends connections for what the hub does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AzureHub, startAzureHub } from '../support/azure-hub.js';
import { startCommand } from '../support/built-command.js';
import { type Authority, createAuthority } from '../support/certificates.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { until } from '../support/until.js';

const KEY = Buffer.from('canary-51c0-hush').toString('base64');

const MAP = `version: 2
routes:
  say:
    topic: devices/kitchen/messages/events/
    payload: { json: { action: <action>, value: <Value> } }
    message: { type: status, function: DummyFunction, location: Office }
  order:
    topic: devices/kitchen/messages/devicebound/<properties*>
    payload: <action>
    message: { type: command, function: Kitchen }
`;

requirePeer('openssl', 'version')('a gateway at Azure IoT Hub', () => {
  const use = resources();
  let folder: string;
  let authority: Authority;
  let hub: AzureHub;

  beforeEach(async () => {
    folder = use(mkdtempSync(join(tmpdir(), 'twin-e2e-')), (path) =>
      rmSync(path, { recursive: true }),
    );
    authority = use(await createAuthority('Test authority'), (it) => it.remove());
    const tls = await authority.issue('hub', ['DNS:localhost']);
    hub = use(
      await startAzureHub({
        tls,
        ca: authority.ca,
        host: 'localhost',
        device: 'kitchen',
        key: KEY,
      }),
      (it) => it.close(),
    );
    writeFileSync(join(folder, 'kitchen.map.yaml'), MAP);
    writeFileSync(join(folder, 'hub.key'), `${KEY}\n`);
  });

  const configure = (changes: Readonly<Record<string, string>> = {}): void => {
    const sections = {
      gateway: "{ name: house, statetopic: '', statustopic: '', reloadtopic: '' }",
      map: '{ mapfilename: kitchen.map.yaml }',
      mqtt: `{ host: localhost, port: ${hub.port}, tls: true, cafile: ${authority.ca}, protocol: 3.1.1 }`,
      twin: '{ backend: azure, device: kitchen, sharedaccesskey_file: hub.key, reportinterval: 0 }',
      control: '{ enabled: true, allow: [interface/*] }',
      interfaces:
        '{ lamp: { interface: dummy, period: 0.2, signal: step }, fan: { interface: dummy, period: 0 } }',
      ...changes,
    };
    const lines = Object.entries(sections).map(([name, text]) => `${name}: ${text}`);
    writeFileSync(join(folder, 'house.yaml'), lines.join('\n'));
  };

  test('is what is desired, reports what it is, sends messages and carries out methods', async () => {
    configure();
    const gateway = use(startCommand(['run', '-c', 'house.yaml'], { cwd: folder }), (it) =>
      it.stop(),
    );
    await gateway.until(/connected to mqtts:\/\/localhost:\d+, MQTT 3\.1\.1/);
    await until(() => hub.reported['level'] === 2);
    await until(() => hub.telemetry.length >= 2);
    expect(hub.telemetry[0]).toMatchObject({
      topic: 'devices/kitchen/messages/events/',
      payload: expect.stringMatching(/"action":"SIGNAL","value":/),
    });
    hub.desire({ interfaces: { fan: { enabled: false } } });
    await gateway.until(/INFO +fan +stopped/);
    await until(() => JSON.stringify(hub.reported['interfaces']).includes('"stopped"'));
    expect(await hub.call('interface.restart', { name: 'lamp' })).toMatchObject({ status: 200 });
    expect(await hub.call('gateway.stop', undefined)).toMatchObject({
      status: 403,
      payload: { code: 'CONTROL_NOT_ALLOWED' },
    });
    const { code, stdout, stderr } = await gateway.stop();
    expect(code).toBe(0);
    expect([...hub.violations, ...hub.refusals]).toEqual([]);
    expect(stdout + stderr).not.toContain(KEY);
    expect(stdout + stderr).not.toContain('SharedAccessSignature');
  });

  test('what does not fit together is told before anything starts', async () => {
    configure({ gateway: '{ name: house }', mqtt: `{ host: localhost, port: ${hub.port} }` });
    const check = startCommand(['config', 'check', '-c', 'house.yaml'], { cwd: folder });
    const { code, stdout, stderr } = await check.ended;
    const output = stdout + stderr;
    expect(code).toBe(78);
    expect(output).toContain('[TWIN] backend is azure, which needs TLS; set tls: on in [MQTT]');
    expect(output).toContain('[GATEWAY] statetopic is a retained topic');
    expect(output).toContain('Azure IoT Hub speaks 3.1.1; set it so');
    expect(output).not.toContain(KEY);
    expect(hub.connects).toEqual([]);
  });

  test('the key is shown nowhere', async () => {
    configure();
    const { stdout } = await startCommand(['config', 'show', '-c', 'house.yaml'], { cwd: folder })
      .ended;
    expect(stdout).toContain('hub.key');
    expect(stdout).not.toContain(KEY);
  });
});
