import { configurationPlaces, findConfiguration } from '../../../src/config/find-configuration.js';
import { resolvePath } from '../../../src/config/resolve-path.js';

const folders = ['/etc/gw', '/users/me'];
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test.each([
  ['a name', 'a.map', only(), '/etc/gw/a.map'],
  ['a name that is in the second folder', 'a.map', only('/users/me/a.map'), '/users/me/a.map'],
  ['a name that is in both', 'a.map', only('/etc/gw/a.map', '/users/me/a.map'), '/etc/gw/a.map'],
  ['a relative path', '../maps/a.map', only(), '/etc/maps/a.map'],
  ['an absolute path', '/maps//a.map', only(), '/maps/a.map'],
  ['a dot', '.', only(), '/etc/gw/gw.map'],
  ['two dots', '..', only(), '/etc/gw.map'],
  ['a folder', 'maps/', only('/users/me/maps/gw.map'), '/users/me/maps/gw.map'],
  ['an absolute folder', '/maps/', only(), '/maps/gw.map'],
])('the path of %s', (_, path, exists, expected) => {
  expect(resolvePath(path, { folders, defaultName: 'gw.map', exists })).toBe(expected);
});

const environment = { HOME: '/users/me' };

test('a configuration is looked for here, in the folder of the user, and in /etc', () => {
  const places = configurationPlaces({ cwd: '/srv/gw', environment });
  expect(places).toHaveLength(12);
  expect(places.filter((place) => place.endsWith('.conf'))).toEqual([
    '/srv/gw/mqttgateway.conf',
    '/users/me/.config/mqttgateway/mqttgateway.conf',
    '/etc/mqttgateway/mqttgateway.conf',
  ]);
});

test.each([
  ['nothing', environment, only(), undefined],
  [
    'the first',
    environment,
    only('/srv/gw/mqttgateway.yaml', '/etc/mqttgateway/mqttgateway.conf'),
    '/srv/gw/mqttgateway.yaml',
  ],
  [
    'INI before YAML',
    environment,
    only('/srv/gw/mqttgateway.yaml', '/srv/gw/mqttgateway.conf'),
    '/srv/gw/mqttgateway.conf',
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
  expect(findConfiguration({ cwd: '/srv/gw', environment: variables, exists })).toBe(expected);
});
