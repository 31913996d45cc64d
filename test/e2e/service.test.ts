/** The commands about services, with a simulated `systemctl`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { type SimulatedSystemctl, simulatedSystemctl } from '../support/simulated-systemctl.js';

let folder: string;
let systemctl: SimulatedSystemctl;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'service-'));
  systemctl = simulatedSystemctl(folder);
  writeFileSync(
    join(folder, 'kitchen.yaml'),
    'map: { mapping: "off", topics: ["home/#"] }\nmqtt: { host: 127.0.0.1 }\n',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const service = (...args: string[]) =>
  startCommand(['service', ...args], {
    cwd: folder,
    env: { XDG_CONFIG_HOME: undefined, ...systemctl.environment },
  }).ended;

test('installed, shown, removed', async () => {
  const installed = await service('install', '--user', '-c', 'kitchen.yaml');
  expect(installed).toMatchObject({
    code: 0,
    stdout: `mqttgateway-kitchen.service is installed and runs: ${folder}/.config/systemd/user/mqttgateway-kitchen.service\n`,
    stderr: expect.stringContaining('journalctl --user -u mqttgateway-kitchen.service'),
  });

  systemctl.show({
    ActiveState: 'active',
    SubState: 'running',
    MainPID: '4711',
    UnitFileState: 'enabled',
  });
  const status = await service('status', '--user');
  expect(status.code).toBe(0);
  expect(status.stdout).toMatch(
    /^mqttgateway-kitchen\.service\n {2}state +active \(running\)\n {2}process +4711\n {2}version +\d/,
  );
  systemctl.show({ ActiveState: 'failed', SubState: 'failed' });
  const failed = await service('status', '--user', '-c', 'kitchen.yaml', '--json');
  expect(failed.code).toBe(1);
  expect(JSON.parse(failed.stdout).services).toMatchObject([{ state: 'failed', restarts: 0 }]);

  const removed = await service('uninstall', '--user', '--name', 'kitchen', '--json');
  expect(removed.code).toBe(0);
  expect(JSON.parse(removed.stdout)).toMatchObject({ unit: 'mqttgateway-kitchen.service' });
  expect((await service('uninstall', '--user', '--name', 'kitchen')).code).toBe(69);
});

test('a wrong configuration is not installed, and systemctl is not asked for anything', async () => {
  writeFileSync(join(folder, 'kitchen.yaml'), 'mqtt: { prot: 1 }\n');
  const { code, stderr } = await service('install', '--user', '-c', 'kitchen.yaml');
  expect(code).toBe(78);
  expect(stderr).toContain('CONFIG_UNKNOWN_OPTION');
  expect(stderr).toContain('Nothing was installed.');
  expect(systemctl.calls()).toEqual(['']);
});

test('an account and a user contradict each other', async () => {
  const { code, stderr } = await service('install', '--user', '--as', 'root', '-c', 'kitchen.yaml');
  expect(code).toBe(64);
  expect(stderr).toContain('COMMAND_USAGE');
});
