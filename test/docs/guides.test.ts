/** Each guide is done as it stands: its files written, its commands run, its output compared. */
import { readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_FOLDER, type WalkOptions, walkDocument } from './walk-document.js';

const MQTT_PORT = 1883;
const brokerPort = (ports: ReadonlyMap<number, number>): Record<string, string> => ({
  MQTTGATEWAY_MQTT_PORT: String(ports.get(MQTT_PORT)),
});
const WITH_BROKER: WalkOptions = { ports: [MQTT_PORT], environment: brokerPort };

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

/** What `npm install` makes of a folder; the real one would build while other tests use dist/. */
const linkPackage = async (folder: string): Promise<void> => {
  await mkdir(join(folder, 'node_modules'));
  await symlink(PACKAGE_FOLDER, join(folder, 'node_modules', 'mqttgateway'));
};

test('docs/add-a-device-interface.md', async () => {
  const { files, commands } = await walkDocument('docs/add-a-device-interface.md', {
    ports: [MQTT_PORT, 4711],
    environment: brokerPort,
    prepare: linkPackage,
    replace: (command) => (command === 'npm install' ? ':' : command),
  });
  expect(files).toBe(5);
  expect(commands).toBeGreaterThanOrEqual(9);
});

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
  const { commands } = await walkDocument('docs/commands.md', WITH_BROKER);
  expect(commands).toBeGreaterThanOrEqual(14);
});
