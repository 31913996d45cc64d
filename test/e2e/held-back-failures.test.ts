/** What the log of the built gateway tells while it fails to connect again and again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { resources } from '../support/resources.js';
import { startScriptedBroker } from '../support/scripted-broker.js';

const FAILURES = 30;

describe('failures in a row', () => {
  const use = resources();

  test('are two lines at most, and a number once the broker lets the gateway in', async () => {
    const broker = use(
      await startScriptedBroker((packet, peer) => {
        if (packet.cmd !== 'connect' || broker.connects().length > FAILURES) return undefined;
        peer.send({ cmd: 'connack', returnCode: 3, reasonCode: 0x88, sessionPresent: false });
        peer.socket.end();
        return 'silent';
      }),
      (it) => it.close(),
    );
    const cwd = use(mkdtempSync(join(tmpdir(), 'mqttgateway-failures-')), (it) =>
      rmSync(it, { recursive: true }),
    );
    const since = performance.now();
    const gateway = use(
      startCommand(['run', '--host', '127.0.0.1', '--port', String(broker.port)], {
        cwd,
        env: { MQTTGATEWAY_MQTT_RECONNECTMAX: '0.05', MQTTGATEWAY_MQTT_RECONNECTMIN: '0.01' },
      }),
      (it) => it.stop(),
    );
    await gateway.until(/connected to/);
    const lines = gateway.output().match(/^.* WARN +mqtt .*$/gm) ?? [];
    const counts = lines.map((line) => Number(/\((\d+) more/.exec(line)?.[1] ?? 0));
    // A line for the first failure, and one for the last with the number of those between; on a machine
    // that takes longer over them, one more each ten seconds.
    const tens = Math.floor((performance.now() - since) / 10_000);
    expect(lines.length).toBeLessThanOrEqual(2 + tens);
    expect(counts.reduce((sum, count) => sum + count, lines.length)).toBe(FAILURES);
    expect(lines[0]).toContain('server');
  });
});
