import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    'tls.cert_reqs',
    'tls.tls_version',
    'tls.ciphers',
    'tls.keyfile_password',
    'log_level',
    'services.one',
    'services.one',
  ]);
  const text = files[0]?.text ?? '';
  for (const left of [
    '# tls_version: PROTOCOL_TLSv1',
    '# bind_address: 10.0.0.1',
    '# foo: 1',
    '# ciphers: HIGH',
    '#   a: 1',
  ])
    expect(text).toContain(left);
});

test('an almost empty file has the broker that miqro takes', () => {
  const { broker, files, notes } = migrated('broker:\nservices:\nlog_level: warning\n');
  expect(broker).toMatchObject({ host: 'localhost', port: 1883 });
  expect(files).toHaveLength(1);
  expect(notes).toMatchObject([
    { what: 'broker.host', why: expect.stringContaining('localhost is the default of miqro') },
  ]);
  expect(notes[0]).not.toHaveProperty('isLost');
});

test.each([
  ['broker: localhost', 'broker', '  # broker: localhost\n'],
  ['broker: { port: [1, 2] }', 'broker.port', '  # port:\n  #   - 1\n  #   - 2\n'],
  ['broker:\nauth: [a, b]', 'auth', '  # auth:\n  #   - a\n  #   - b\n'],
  ['broker:\ntls: yes please', 'tls', '  # tls: yes please\n'],
  ['broker:\ntls: { cert_reqs: MAYBE }', 'tls.cert_reqs', '  # cert_reqs: MAYBE\n'],
  ['log_level: LOUD', 'log_level', '  # log_level: LOUD\n'],
  ['services: [a, b]', 'services', '  # services:\n  #   - a\n  #   - b\n'],
  ['services: { one: 5 }', 'services.one', '    # one: 5\n'],
])('%j is not understood: it is told, and stays as a comment', (text, what, comment) => {
  const { notes, files } = migrated(text);
  expect(notes.filter(({ isLost }) => isLost).map((note) => note.what)).toEqual([what]);
  expect(files[0]?.text).toContain(comment);
});

test('what cannot be a name here gets another one, below the topic of before', () => {
  const { interfaces, notes, files, gateway } = migrated(
    'services: { Mail Sender: , mail sender: , mail-sender: , ../out: , "a/#": }\n',
  );
  expect(interfaces.map(({ name, topic }) => [name, topic])).toEqual([
    ['mail-sender-2', 'service/Mail Sender'],
    ['mail-sender-3', 'service/mail sender'],
    ['mail-sender', 'service/mail-sender'],
    ['out', 'service/../out'],
    ['a', 'service/a'],
  ]);
  expect(gateway.statetopic).toBe('service/miqro/online');
  expect(files.slice(1).map(({ path }) => path)).toEqual(
    interfaces.map(({ name }) => join(folder, `${name}.mjs`)),
  );
  expect(notes).toContainEqual({
    what: 'services.Mail Sender',
    why: '"Mail Sender" cannot be the name of an instance; it is mail-sender-2 here, and its topic is service/Mail Sender as before',
    next: 'nothing',
  });
  expect(notes.filter(({ why }) => why.includes('wildcard'))).toHaveLength(1);
});

test.each([
  [0o600, 'broker: { host: b }', 0o600],
  [0o640, 'broker: { host: b }', 0o640],
  [0o644, 'broker: { host: b }', 0o644],
  [0o644, 'auth: { password: x }', 0o600],
  [0o644, 'services: { one: { list: [{ api_key: x }] } }', 0o600],
  [0o644, 'broker:\ntls: { keyfile_password: x }', 0o600],
  [0o644, 'services: { one: { url: "mqtt://me:x@host" } }', 0o600],
])('a file of mode %o with %s becomes one of mode %o', (before, text, mode) => {
  chmodSync(join(folder, 'miqro.yml'), before);
  expect(migrated(text).files[0]?.mode).toBe(mode);
});
