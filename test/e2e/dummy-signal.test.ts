import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';

const CONFIGURATION = join(import.meta.dirname, '../../interfaces/dummy/example.conf');

test('the example of the dummy publishes a signal', async () => {
  const port = String(await freePort());
  const env = { MQTTGATEWAY_MQTT_PORT: port, MQTTGATEWAY_INTERFACE_PERIOD: '0.1' };
  const gateway = startCommand(['run', '-c', CONFIGURATION], { env });
  try {
    await gateway.until(/connected to mqtt:/);
    const args = ['sub', '-p', port, '-t', 'testmqttgtw/#', '-C', '3', '-v'];
    const { code, stdout } = await startCommand(args).ended;
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const [, value] =
        /^testmqttgtw\/dummyfunction\/\/office\/\/dummy\/S \{"value":"([\d.]+)","action":"signal"\}$/.exec(
          line,
        ) ?? [];
      expect(Number(value)).toBeGreaterThanOrEqual(18);
      expect(Number(value)).toBeLessThanOrEqual(24);
    }
    expect(gateway.output()).not.toMatch(/refused|ERROR/);
  } finally {
    await gateway.stop();
  }
});

test('bounds the wrong way round are told with both numbers, before anything starts', async () => {
  const result = await startCommand(['run', '-c', CONFIGURATION, '--set', 'interface.low=30'])
    .ended;
  expect(result.code).toBe(78);
  expect(result.stderr).toContain('low is 30 and high is 24; low must not be above high');
});
