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

test('bounds the wrong way round end the attempts with both numbers', async () => {
  const port = String(await freePort());
  const args = ['run', '-c', CONFIGURATION, '--port', port, '--set', 'interface.low=30'];
  const gateway = startCommand(args);
  try {
    await gateway.until(/given up: .*low is 30 and high is 24; low must not be above high/);
  } finally {
    await gateway.stop();
  }
});
