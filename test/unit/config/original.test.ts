import { join } from 'node:path';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { problemLines } from './load.js';

const folder = join(import.meta.dirname, '../../fixtures/config');
const original = (file: string) =>
  loadConfiguration({ file: join(folder, file), cwd: '/', environment: {} });

test('a file of the 1.x series, with everything under [MQTT]', () => {
  const loaded = original('python-1x.conf');
  expect(loaded.problems).toEqual([]);
  const { configuration } = loaded;
  expect(configuration.gateway.name).toBe('python-1x');
  expect(configuration.mqtt).toMatchObject({
    host: 'broker.lan',
    port: 1883,
    keepalive: 30,
    clientid: 'python-1x',
    usecredentials: 'off',
    username: '',
    password: '',
  });
  expect(configuration.map).toMatchObject({
    mapping: 'on',
    mapfilename: join(folder, 'lamps.map'),
    root: '',
    topics: [],
  });
  expect(configuration.log).toMatchObject({
    consolelevel: 'NONE',
    logfilename: '',
    filelevel: 'INFO',
    filenum: 3,
    filesize: 50000,
  });
  expect(configuration.interfaces).toMatchObject([
    {
      name: 'dummy',
      interface: 'dummy',
      start: 'retry',
      options: { port: '/dev/ttyS1', baud: '9600' },
    },
  ]);
});

test('a 1.x file that names a map but does not use it', () => {
  const loaded = original('python-1x-unmapped.conf');
  expect(problemLines(loaded)).toEqual([
    '7:14 warning CONFIG_NO_EFFECT [MAP] mapfilename is not used, because root or topics is set, too, and mapping is not; set mapping to on or off',
    '16:1 warning CONFIG_LEGACY_OPTION [LOG] emailhost does nothing: the log is not sent by e-mail; let the system do it, for example with OnFailure= of systemd, or watch the status topic',
  ]);
  const { map, log } = loaded.configuration;
  expect(map).toMatchObject({
    mapping: 'off',
    root: 'plant',
    topics: ['plant/lamps/#', 'plant/+/gw/#'],
  });
  expect(log).toMatchObject({
    consolelevel: 'WARN',
    filelevel: 'DEBUG',
    logfilename: join(folder, 'python-1x-unmapped.log'),
  });
});

test('a file of the 2.x series, with a section [MAP]', () => {
  const loaded = original('python-2x.cfg');
  expect(loaded.problems).toEqual([]);
  const { map, mqtt, log, interfaces } = loaded.configuration;
  expect(map).toMatchObject({ mapping: 'on', mapfilename: join(folder, 'python-2x.map') });
  expect(mqtt).toMatchObject({ host: 'broker.lan', port: 1884, clientid: 'workshop' });
  expect(log).toMatchObject({ consolelevel: 'DEBUG', filelevel: 'NONE', logfilename: '' });
  expect(interfaces[0]?.options).toEqual({ port: '/dev/ttyUSB0' });
});

test('[MQTT] filename takes the section of the other file, and nothing else of it', () => {
  const loaded = original('python-2x-shared.cfg');
  expect(loaded.problems).toEqual([]);
  const { mqtt, log } = loaded.configuration;
  expect(mqtt).toMatchObject({ host: 'shared.lan', port: 1885, keepalive: 60 });
  expect(log.consolelevel).toBe('INFO');
  expect(loaded.origins.get('mqtt.host')?.text).toBe('shared-broker.cfg:2:7');
});
