/** All together, on a configuration that is well and on one that is sick. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataFolder } from '../../../src/app/doctor/check-data-folder.js';
import { examine } from '../../../src/app/doctor/doctor.js';
import type { Finding } from '../../../src/app/doctor/finding.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { startEmbeddedBroker } from '../../../src/mqtt/embedded-broker.js';
import { openOutboxFolder } from '../../../src/outbox/outbox-folder.js';
import { freePort } from '../../support/free-port.js';
import { simulatedSystemctl } from '../../support/simulated-systemctl.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MAP = 'map: { mapping: "off", topics: ["home/#"] }\n';

const examined = async (
  text: string,
  environment: Record<string, string> = {},
): Promise<readonly Finding[]> => {
  const file = join(folder, 'k.yaml');
  writeFileSync(file, text, { mode: 0o600 });
  const home = { HOME: folder, ...environment };
  const loaded = loadConfiguration({ file, cwd: folder, environment: home, flags: {} });
  return examine(loaded, { cwd: folder, environment: home, timeoutMs: 10_000 });
};

const ALL = [
  'configuration',
  'map',
  'gateway',
  'broker name',
  'broker port',
  'broker login',
  'devices',
  'data folder',
  'disk',
  'secrets',
  'node',
  'packages',
  'clock',
  'file descriptors',
  'service',
];

test('one that is well: everything was looked at, and nothing failed', async () => {
  const broker = await startEmbeddedBroker({ port: 0, maxPayloadBytes: 1000 });
  const found = await examined(`${MAP}mqtt: { host: 127.0.0.1, port: ${broker.port} }\n`);
  await broker.close();
  expect(found.filter(({ level }) => level === 'fail')).toEqual([]);
  expect([...new Set(found.map(({ check }) => check))]).toEqual(ALL);
});

test('one that is sick: each illness is found, with what to do', async () => {
  const port = await freePort();
  writeFileSync(join(folder, 'pw'), 'x\n');
  chmodSync(join(folder, 'pw'), 0o644);
  const text = [
    MAP,
    `mqtt: { host: localhost, port: ${port}, username: u, password_file: pw }`,
    'interfaces: { s: { interface: exec, command: [/no/program], every: 60, rules: { v: { frame: "<value>", message: { function: S, action: VALUE } } } } }',
    `log: { logfilename: ${folder}/k.log, filelevel: INFO, filesize: 10000000, filenum: 1000 }`,
  ].join('\n');
  const found = await examined(text);
  const ill = found.filter(({ level }) => level !== 'ok');
  expect(ill.map(({ check, level }) => `${check}: ${level}`)).toEqual([
    'broker port: fail',
    'broker login: fail',
    'devices: fail',
    'disk: warn',
    'secrets: warn',
  ]);
  expect(ill.every(({ remedy }) => (remedy ?? '') !== '')).toBe(true);
});

test('a wrong configuration is told, and the machine is looked at all the same', async () => {
  const found = await examined('mqtt: { host: 127.0.0.1, prot: 1 }\n');
  expect(found[0]).toMatchObject({
    check: 'configuration',
    level: 'fail',
    text: expect.stringContaining('CONFIG_UNKNOWN_OPTION'),
  });
  const checks = found.map(({ check }) => check);
  expect(checks).toContain('node');
  expect(checks).not.toContain('broker port');
});

test('a wrong map is told as such, and the broker is tried', async () => {
  writeFileSync(join(folder, 'm.yaml'), 'version: 2\nrole: controller\nrouets: {}\n');
  const port = await freePort();
  const found = await examined(
    `map: { mapfilename: m.yaml }\nmqtt: { host: 127.0.0.1, port: ${port} }\n`,
  );
  expect(found.find(({ check, level }) => check === 'map' && level === 'fail')?.text).toContain(
    'm.yaml:',
  );
  expect(found.find(({ check }) => check === 'configuration')?.level).toBe('ok');
  expect(found.map(({ check }) => check)).toContain('broker port');
});

test('a clock behind the configuration, and no broker at all', async () => {
  const file = join(folder, 'k.yaml');
  writeFileSync(file, MAP);
  const later = Date.now() / 1000 + 7200;
  utimesSync(file, later, later);
  const environment = { HOME: folder };
  const loaded = loadConfiguration({ file, cwd: folder, environment, flags: {} });
  const found = await examine(loaded, { cwd: folder, environment, timeoutMs: 10_000 });
  expect(found.find(({ check }) => check === 'clock')).toMatchObject({
    level: 'warn',
    text: expect.stringContaining('k.yaml'),
  });
  expect(found.find(({ check }) => check === 'broker name')).toMatchObject({
    level: 'warn',
    remedy: 'set host in [MQTT]',
  });
});

test('a service that is installed for it is asked about', async () => {
  const systemctl = simulatedSystemctl(folder);
  const units = join(folder, '.config/systemd/user');
  mkdirSync(units, { recursive: true });
  writeFileSync(
    join(units, 'mqttgateway-k.service'),
    `# Written by mqttgateway 1.0.0.\n[Service]\nExecStart=/x /y run -c ${folder}/k.yaml\n`,
  );
  systemctl.show({ ActiveState: 'failed', UnitFileState: 'disabled' });
  const found = await examined(MAP, systemctl.environment);
  expect(found.filter(({ check }) => check === 'service')).toMatchObject([
    { level: 'fail', text: 'mqttgateway-k has failed' },
    { level: 'warn', text: expect.stringContaining('disabled') },
    { level: 'warn', text: expect.stringContaining('1.0.0') },
  ]);
  expect(found.find(({ check }) => check === 'data folder')?.text).toContain(
    '.config/mqttgateway-k/k',
  );
});

test('a data folder: to be made, held by a process that lives, not to be written', async () => {
  const path = join(folder, 'data/k');
  expect(await checkDataFolder(path, [])).toMatchObject([
    { level: 'ok', text: expect.stringContaining('will be made') },
  ]);
  writeFileSync(join(folder, 'k.file'), '');
  const held = await openOutboxFolder({ path });
  expect(await checkDataFolder(path, [])).toMatchObject([
    { level: 'ok' },
    { level: 'warn', text: expect.stringContaining(`process ${process.pid}`) },
  ]);
  expect(await checkDataFolder(path, [process.pid])).toMatchObject([
    { level: 'ok' },
    { level: 'ok' },
  ]);
  await held.close();
  expect(await checkDataFolder(path, [])).toMatchObject([{ level: 'ok' }]);
  expect(await checkDataFolder(join(folder, 'k.file', 'k'), [])).toMatchObject([
    { level: 'fail', remedy: expect.stringContaining('datafolder') },
  ]);
});
