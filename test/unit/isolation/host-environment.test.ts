import { hostEnvironment } from '../../../src/isolation/host-environment.js';

test('a host gets what the gateway has, but neither its options nor its line to systemd', () => {
  const own = {
    MQTTGATEWAY_MQTT_PASSWORD: 'hush',
    NOTIFY_SOCKET: '/run/systemd/notify',
    WATCHDOG_USEC: '60000000',
    WATCHDOG_PID: '1',
    LISTEN_FDS: '1',
    NOTIFY_SOCKET_OF_MINE: 'stays',
  };
  const before = { ...process.env };
  Object.assign(process.env, own);
  try {
    const given = hostEnvironment();
    expect(Object.keys(own).filter((name) => name in given)).toEqual(['NOTIFY_SOCKET_OF_MINE']);
    expect(given['PATH']).toBe(before['PATH']);
  } finally {
    for (const name of Object.keys(own)) delete process.env[name];
  }
});
