import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { migrateFile } from '../../../../src/app/migrate/migrate-file.js';
import { loadConfiguration } from '../../../../src/config/load-configuration.js';

const fixture = join(import.meta.dirname, '../../../fixtures/miqro/miqro.yml');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  cpSync(fixture, join(folder, 'miqro.yml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const migrated = (text?: string) => {
  if (text !== undefined) writeFileSync(join(folder, 'miqro.yml'), text);
  const migration = migrateFile('miqro.yml', folder);
  for (const file of migration.files) writeFileSync(file.path, file.text);
  const [first] = migration.files;
  const loaded = loadConfiguration({ file: first?.path ?? '', cwd: folder, environment: {} });
  expect(loaded.problems).toEqual([]);
  return { ...migration, ...loaded.configuration };
};

test('broker, auth, TLS, log and every service with its section', () => {
  const { mqtt, broker, log, interfaces, gateway, files } = migrated();
  expect(files.map(({ path }) => basename(path))).toEqual([
    'mqttgateway.yaml',
    'echo.mjs',
    'some_other_service.mjs',
    'minimal.mjs',
  ]);
  expect(broker).toMatchObject({ host: 'remote-broker.example.com', port: 8883, transport: 'tls' });
  expect(mqtt).toMatchObject({
    keepalive: 60,
    username: 'foo',
    password: 'bar',
    cafile: join(folder, 'ca.pem'),
    certfile: join(folder, 'client.pem'),
    keyfile: join(folder, 'key.pem'),
    tlsinsecure: false,
  });
  expect(log.consolelevel).toBe('DEBUG');
  expect(gateway).toMatchObject({
    statetopic: 'service/miqro/online',
    stateonline: '1',
    stateoffline: '0',
  });
  expect(interfaces).toMatchObject([
    {
      name: 'echo',
      module: './echo.mjs',
      topic: 'service/echo',
      options: { custom_value: 'Use for service-specific configuration values' },
    },
    {
      name: 'some_other_service',
      topic: 'service/some_other_service',
      options: { has_some: { custom: ['configuration values'] } },
    },
    { name: 'minimal', options: {} },
  ]);
});

test('what is not carried over is said, with what to do', () => {
  const { notes, files } = migrated();
  expect(notes.map(({ what }) => what)).toEqual([
    'services.echo',
    'services.some_other_service',
    'services.some_other_service.topic',
    'services.minimal',
    'service/NAME/online',
    'auth.password',
  ]);
  for (const { why, next } of notes) expect(Math.min(why.length, next.length)).toBeGreaterThan(5);
  expect(files[0]?.text).toContain('    # topic: something\n');
});

test('one service has the will of the connection; every oddity is told and stays as a comment', () => {
  const { gateway, mqtt, notes, files } = migrated(`
broker: { host: b, bind_address: 10.0.0.1, foo: 1 }
tls: { cert_reqs: CERT_NONE, tls_version: PROTOCOL_TLSv1, ciphers: HIGH, keyfile_password: x }
log_level: LOUD
services: { one: 5 }
extra: { a: 1 }
`);
  expect(gateway.statetopic).toBe('service/one/online');
  expect(mqtt).toMatchObject({ host: 'b', port: 8883, tls: true, tlsinsecure: true });
  expect(notes.map(({ what }) => what)).toEqual([
    'extra',
    'broker.bind_address',
    'broker.foo',
    'tls.tls_version',
    'tls.ciphers',
    'tls.keyfile_password',
    'log_level',
    'services.one',
    'services.one',
  ]);
  const text = files[0]?.text ?? '';
  for (const left of ['# bind_address: 10.0.0.1', '# foo: 1', '# ciphers: HIGH', '#   a: 1'])
    expect(text).toContain(left);
});

test('an almost empty file', () => {
  const { broker, files, notes } = migrated('broker:\nservices:\nlog_level: warning\n');
  expect({ broker, files: files.length, notes }).toEqual({
    broker: undefined,
    files: 1,
    notes: [],
  });
});
