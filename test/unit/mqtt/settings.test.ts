import type { MgClientOptions } from '../../../src/mqtt/mg-client-options.js';
import { settingsOf } from '../../../src/mqtt/settings.js';

const least = { host: 'localhost', port: 1883, clientId: 'gw' };

test('fills in the defaults and is frozen', () => {
  const settings = settingsOf({ ...least, state: { topic: 'gw/state', online: '1' } });
  expect(settings).toMatchObject({
    transport: 'tcp',
    protocol: 'auto',
    keepaliveMs: 60_000,
    maxInflight: 64,
    cleanSession: true,
    handlerTimeoutMs: 10_000,
    state: { topic: 'gw/state', online: '1', offline: 'offline' },
  });
  expect(Object.isFrozen(settings)).toBe(true);
});

test('undefined stands for the default', () => {
  const undefinedPath = { ...least, path: undefined } as unknown as MgClientOptions;
  expect(settingsOf(undefinedPath).path).toBe('/mqtt');
});

test('a handler gets half a keepalive at most', () => {
  expect(settingsOf({ ...least, keepaliveMs: 4_000 }).handlerTimeoutMs).toBe(2_000);
  expect(settingsOf({ ...least, keepaliveMs: 0 }).handlerTimeoutMs).toBe(10_000);
});

test.each<[Partial<MgClientOptions>, string]>([
  [{ port: 0 }, 'port is 0; expected a whole number from 1 to 65535'],
  [{ port: 1.5 }, 'port is 1.5'],
  [{ host: '' }, 'host is ""'],
  [{ keepaliveMs: 1_500 }, 'keepaliveMs is 1500; expected whole seconds'],
  [{ keepaliveMs: Number.NaN }, 'keepaliveMs is'],
  [
    { reconnectMinMs: 100, reconnectMaxMs: 50 },
    'reconnectMaxMs is 50; expected at least reconnectMinMs, 100',
  ],
  [{ path: 'mqtt' }, 'path is "mqtt"'],
  [{ maxInflight: 65_536 }, 'maxInflight is 65536'],
  [{ stopTimeoutMs: 9_000 }, 'stopTimeoutMs is 9000'],
  [{ clientId: '', cleanSession: false }, 'clientId is ""'],
  [
    { will: { topic: 'a/+', payload: '', qos: 0, retain: false } },
    'will.topic is "a/+"; expected a topic; it contains a wildcard',
  ],
  [
    { state: { topic: 'a' }, will: { topic: 'b', payload: '', qos: 0, retain: false } },
    'will is "b"; expected none beside state',
  ],
  [{ transport: 'unix', tls: {} }, 'transport is "unix"; expected tls or wss where tls is given'],
  [{ state: { topic: 'a/#' } }, 'state.topic is "a/#"; expected a topic; it contains a wildcard'],
])('%j is refused', (options, message) => {
  expect(() => settingsOf({ ...least, ...options })).toThrow(
    expect.objectContaining({ code: 'MQTT_BAD_OPTION', message: expect.stringContaining(message) }),
  );
});
