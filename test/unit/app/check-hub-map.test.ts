import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planApp } from '../../../src/app/plan-app.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { resources } from '../../support/resources.js';

const use = resources();

/** The problems of a gateway at a hub with such routes. */
const problemsOf = async (routes: Readonly<Record<string, unknown>>, backend = 'azure') => {
  const folder = use(mkdtempSync(join(tmpdir(), 'hub-map-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  writeFileSync(join(folder, 'map.json'), JSON.stringify({ version: 2, routes }));
  const configuration = {
    gateway: { statetopic: '', statustopic: '', reloadtopic: '' },
    map: { mapfilename: 'map.json' },
    mqtt: { host: 'x.azure-devices.net', tls: true, protocol: '3.1.1' },
    twin: { backend, device: 'kitchen', sharedaccesskey: 'c2VjcmV0' },
    interface: { interface: 'dummy' },
  };
  const file = join(folder, 'gw.json');
  writeFileSync(file, JSON.stringify(configuration));
  const loaded = loadConfiguration({ file, cwd: folder, environment: {} });
  const { problems } = await planApp(loaded, folder);
  return problems.filter(({ severity }) => severity === 'error');
};

const route = (topic: string, type: string, publish = {}) => ({
  topic,
  payload: '<action>',
  message: { type, function: 'F' },
  ...(Object.keys(publish).length > 0 && { publish }),
});
const GOOD = {
  say: route('devices/kitchen/messages/events/<location>', 'status'),
  order: route('devices/kitchen/messages/devicebound/<rest*>', 'command'),
};

test('topics of the hub are taken', async () => {
  expect(await problemsOf(GOOD)).toEqual([]);
});

test('any topics are where the twin is elsewhere', async () => {
  expect(await problemsOf({ light: route('home/<location>', 'command') }, 'topics')).toEqual([]);
});

test.each([
  [{ light: route('home/<location>', 'command') }, /the map subscribes to home\/\+$/],
  [{ light: route('home/<location>', 'status') }, /these routes publish elsewhere .*: light$/],
  [
    { light: route('devices/<location>/messages/events/', 'status') },
    /publish elsewhere than below devices\/kitchen\/messages\/events\/: light$/,
  ],
  [
    { light: route('devices/kitchen/messages/events/a', 'status', { retain: true }) },
    /these routes have QoS 2 or retain: light$/,
  ],
  [
    { light: route('devices/kitchen/messages/events/a', 'status', { qos: 2 }) },
    /these routes have QoS 2 or retain: light$/,
  ],
])('other topics, QoS 2 and retain are told: %j', async (routes, message) => {
  const problems = await problemsOf({ ...GOOD, ...routes });
  expect(problems).toEqual([
    expect.objectContaining({ code: 'CONFIG_CONFLICT', message: expect.stringMatching(message) }),
  ]);
  expect(problems[0]?.hint).toMatch(/backend comes from .*gw\.json:\d+/);
});
