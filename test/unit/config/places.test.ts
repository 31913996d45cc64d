import { configurationPlaces, findConfiguration } from '../../../src/config/find-configuration.js';
import { resolvePath } from '../../../src/config/resolve-path.js';

const folders = ['/etc/gw', '/home/me'];
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test.each([
  ['a name', 'a.map', only(), '/etc/gw/a.map'],
  ['a name that is in the second folder', 'a.map', only('/home/me/a.map'), '/home/me/a.map'],
  ['a name that is in both', 'a.map', only('/etc/gw/a.map', '/home/me/a.map'), '/etc/gw/a.map'],
  ['a relative path', '../maps/a.map', only(), '/etc/maps/a.map'],
  ['an absolute path', '/maps//a.map', only(), '/maps/a.map'],
  ['a dot', '.', only(), '/etc/gw/gw.map'],
  ['two dots', '..', only(), '/etc/gw.map'],
  ['a folder', 'maps/', only('/home/me/maps/gw.map'), '/home/me/maps/gw.map'],
  ['an absolute folder', '/maps/', only(), '/maps/gw.map'],
])('the path of %s', (_, path, exists, expected) => {
  expect(resolvePath(path, { folders, defaultName: 'gw.map', exists })).toBe(expected);
});

const environment = { HOME: '/home/me' };

test('a configuration is looked for here, in the folder of the user, and in /etc', () => {
  const places = configurationPlaces({ cwd: '/work', environment });
  expect(places).toHaveLength(12);
  expect(places.filter((place) => place.endsWith('.conf'))).toEqual([
    '/work/mqttgateway.conf',
    '/home/me/.config/mqttgateway/mqttgateway.conf',
    '/etc/mqttgateway/mqttgateway.conf',
  ]);
});

test.each([
  ['nothing', environment, only(), undefined],
  [
    'the first',
    environment,
    only('/work/mqttgateway.yaml', '/etc/mqttgateway/mqttgateway.conf'),
    '/work/mqttgateway.yaml',
  ],
  [
    'INI before YAML',
    environment,
    only('/work/mqttgateway.yaml', '/work/mqttgateway.conf'),
    '/work/mqttgateway.conf',
  ],
  [
    'XDG_CONFIG_HOME',
    { ...environment, XDG_CONFIG_HOME: '/xdg' },
    only('/xdg/mqttgateway/mqttgateway.json'),
    '/xdg/mqttgateway/mqttgateway.json',
  ],
  [
    'not a relative XDG_CONFIG_HOME',
    { XDG_CONFIG_HOME: 'x' },
    only('x/mqttgateway/mqttgateway.conf'),
    undefined,
  ],
])('finds %s', (_, variables, exists, expected) => {
  expect(findConfiguration({ cwd: '/work', environment: variables, exists })).toBe(expected);
});
