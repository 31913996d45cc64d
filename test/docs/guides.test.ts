/** Each guide is done as it stands: its files written, its commands run, its output compared. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rename, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { requirePeer } from '../support/require-peer.js';
import { PACKAGE_FOLDER, type WalkOptions, walkDocument } from './walk-document.js';

const MQTT_PORT = 1883;
const brokerPort = (ports: ReadonlyMap<number, number>): Record<string, string> => ({
  MQTTGATEWAY_MQTT_PORT: String(ports.get(MQTT_PORT)),
});
const WITH_BROKER: WalkOptions = { ports: [MQTT_PORT], environment: brokerPort };

/**
 * Looks with a command until it shows `text`, and then once more for the page: on a terminal nobody can
 * see when a message is on the disk, or when the gateway can be found.
 */
const onceItShows = (text: string, command: string): string =>
  `for look in $(seq 100); do ${command} 2>&1 | grep -F '${text}' >/dev/null && break; done; ${command}`;

test('README.md', async () => {
  const { scripts } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'));
  expect(scripts.start).toBe('node dist/src/cli/main.js run');
  expect(scripts.test).toMatch(/jest/);
  // Installing and building are the business of whoever runs this; test/e2e runs `npm start` itself.
  const replace = (command: string): string =>
    command.replace('npm ci && npm start', 'mqttgateway run').replace(/^npx /, '');
  const { files, commands } = await walkDocument('README.md', { ...WITH_BROKER, replace });
  expect(files).toBe(1);
  expect(commands).toBeGreaterThanOrEqual(5);
});

test('docs/verify-an-install.md', async () => {
  const { commands } = await walkDocument('docs/verify-an-install.md', WITH_BROKER);
  expect(commands).toBeGreaterThanOrEqual(6);
});

test('docs/first-map.md', async () => {
  const { files, commands } = await walkDocument('docs/first-map.md', WITH_BROKER);
  expect(files).toBe(3);
  expect(commands).toBeGreaterThanOrEqual(16);
});

test('docs/write-a-map.md', async () => {
  const { files, commands } = await walkDocument('docs/write-a-map.md', WITH_BROKER);
  expect(files).toBe(2);
  expect(commands).toBeGreaterThanOrEqual(20);
});

/** npm finds its settings and its cache although the walk has a home of its own. */
const npmEnvironment = (): Record<string, string> => ({
  npm_config_userconfig: join(homedir(), '.npmrc'),
  npm_config_cache: join(homedir(), '.npm'),
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]): [string, string][] =>
      value !== undefined && /^(npm_config_|https?_proxy$|no_proxy$|node_extra_ca)/i.test(name)
        ? [[name, value]]
        : [],
    ),
  ),
});

/** The package as it would be published; dist/ is built, and building again would take it away. */
const packPackage = async (folder: string): Promise<void> => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: PACKAGE_FOLDER,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm pack:\n${stdout}${stderr}`);
  const [{ filename }] = JSON.parse(stdout);
  await rename(join(folder, filename), join(folder, 'mqttgateway.tgz'));
};

test('docs/add-a-device-interface.md, with the packed package in an empty folder', async () => {
  const { files, commands } = await walkDocument('docs/add-a-device-interface.md', {
    ports: [MQTT_PORT, 4711],
    environment: (ports) => ({ ...npmEnvironment(), ...brokerPort(ports) }),
    prepare: packPackage,
    main: (folder) => join(folder, 'node_modules/mqttgateway/dist/src/cli/main.js'),
  });
  expect(files).toBe(6);
  expect(commands).toBeGreaterThanOrEqual(14);
}, 180_000);

test('docs/declare-a-device.md', async () => {
  const { files, commands } = await walkDocument('docs/declare-a-device.md', {
    ...WITH_BROKER,
    ports: [MQTT_PORT, 4001],
  });
  expect(files).toBe(5);
  expect(commands).toBeGreaterThanOrEqual(8);
});

test('docs/record-and-replay.md', async () => {
  const { files, commands } = await walkDocument('docs/record-and-replay.md', {
    ...WITH_BROKER,
    ports: [MQTT_PORT, 4003],
  });
  expect(files).toBe(4);
  expect(commands).toBeGreaterThanOrEqual(7);
});

test('docs/control.md', async () => {
  const { files, commands } = await walkDocument('docs/control.md', WITH_BROKER);
  expect(files).toBe(1);
  expect(commands).toBeGreaterThanOrEqual(9);
});

test('docs/delivery.md', async () => {
  const { files, commands } = await walkDocument('docs/delivery.md', {
    ...WITH_BROKER,
    // The log has a message before the disk has it.
    replace: (command) =>
      command.startsWith('mqttgateway queue peek') ? onceItShows('durable/3', command) : command,
  });
  expect(files).toBe(2);
  expect(commands).toBeGreaterThanOrEqual(7);
});

test('docs/schedules.md', async () => {
  const { files, commands } = await walkDocument('docs/schedules.md', WITH_BROKER);
  expect(files).toBe(2);
  expect(commands).toBeGreaterThanOrEqual(7);
});

test('docs/desired-and-reported-state.md', async () => {
  const { files, commands } = await walkDocument('docs/desired-and-reported-state.md', WITH_BROKER);
  expect(files).toBe(1);
  expect(commands).toBeGreaterThanOrEqual(8);
});

test('docs/discovery.md', async () => {
  const { files, commands } = await walkDocument('docs/discovery.md', WITH_BROKER);
  expect(files).toBe(3);
  expect(commands).toBeGreaterThanOrEqual(6);
});

/** What `npm install` makes of a folder, for a page that is not about installing. */
const linkPackage = async (folder: string): Promise<void> => {
  await mkdir(join(folder, 'node_modules'));
  await symlink(PACKAGE_FOLDER, join(folder, 'node_modules', 'mqttgateway'));
};

test('docs/configuration.md', async () => {
  const { files, commands } = await walkDocument('docs/configuration.md', {
    ports: [MQTT_PORT],
    // By variables only what is run; what is shown has the port of the document.
    replace: (command) =>
      /^mqttgateway (run|pub|sub) /.test(command)
        ? `env MQTTGATEWAY_MQTT_PORT=${MQTT_PORT} ${command}`
        : command,
  });
  expect(files).toBe(3);
  expect(commands).toBeGreaterThanOrEqual(12);
});

test('docs/commands.md', async () => {
  const { commands } = await walkDocument('docs/commands.md', {
    ...WITH_BROKER,
    prepare: linkPackage,
  });
  expect(commands).toBeGreaterThanOrEqual(18);
});

test('docs/services.md', async () => {
  const { files, commands } = await walkDocument('docs/services.md', {
    ...WITH_BROKER,
    prepare: linkPackage,
  });
  expect(files).toBe(3);
  expect(commands).toBeGreaterThanOrEqual(11);
});

test('docs/run-it-for-years.md', async () => {
  const { files, commands } = await walkDocument('docs/run-it-for-years.md', {
    ports: [MQTT_PORT],
    environment: () => ({ XDG_RUNTIME_DIR: '/srv/runtime' }),
    replace: (command) =>
      // It may tell of its first attempt to connect before it can be found.
      command.startsWith('mqttgateway health')
        ? onceItShows('lives', command)
        : // Others may not see the folder of this checkout, and so a user that systemd makes up does not.
          command.replace(' --print', ' --as root --print'),
  });
  expect(files).toBe(2);
  expect(commands).toBeGreaterThanOrEqual(10);
});

test('docs/switching/paho.md', async () => {
  const { files, commands } = await walkDocument('docs/switching/paho.md', {
    ...WITH_BROKER,
    prepare: linkPackage,
  });
  expect(files).toBe(6);
  expect(commands).toBeGreaterThanOrEqual(13);
});

test('docs/switching/python-mqttgateway.md', async () => {
  const { files, commands } = await walkDocument('docs/switching/python-mqttgateway.md', {
    ports: [MQTT_PORT],
    prepare: linkPackage,
    replace: (command) =>
      /^mqttgateway (run|pub|sub) /.test(command)
        ? `env MQTTGATEWAY_MQTT_PORT=${MQTT_PORT} ${command}`
        : command,
  });
  expect(files).toBe(4);
  expect(commands).toBeGreaterThanOrEqual(7);
});

test('docs/switching/miqro.md', async () => {
  const { files, commands } = await walkDocument('docs/switching/miqro.md', {
    ...WITH_BROKER,
    prepare: linkPackage,
  });
  expect(files).toBe(3);
  expect(commands).toBeGreaterThanOrEqual(10);
});

test('docs/switching/microservicebus.md', async () => {
  const { files, commands } = await walkDocument('docs/switching/microservicebus.md', {
    ...WITH_BROKER,
    prepare: linkPackage,
  });
  expect(files).toBe(3);
  expect(commands).toBeGreaterThanOrEqual(5);
});

requirePeer('dbus-daemon');
requirePeer('gdbus', 'help')('with a bus', () => {
  test('docs/switching/gate.md', async () => {
    const { files, commands } = await walkDocument('docs/switching/gate.md', WITH_BROKER);
    expect(files).toBe(5);
    expect(commands).toBeGreaterThanOrEqual(8);
  });
});
