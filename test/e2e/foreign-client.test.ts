/** Eclipse Paho for Python, as Debian ships it, talks to a gateway through mosquitto. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePaho, startPaho } from '../support/paho-client.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';

const MAP = `version: 2
role: device
values:
  action: { map: { LIGHT_ON: [light_on], MUTE_ON: [mute_on] } }
routes:
  command:
    topic: home/<location>/<device>/set
    payload: <action>
    message: { type: command, function: Light }
  status:
    topic: home/<location>/<device>
    payload: { action-or-json: <action> }
    message: { type: status, function: Light }
    publish: { retain: true, contenttype: application/json, properties: { by: gateway } }
`;

requirePeer('mosquitto', '-h');
requirePaho()('a client of Paho', () => {
  const use = resources();

  const scene = async (gatewayVersion: string, pahoVersion: '3.1' | '3.1.1' | '5') => {
    const cwd = use(mkdtempSync(join(tmpdir(), 'foreign-')), (it) =>
      rmSync(it, { recursive: true, force: true }),
    );
    const broker = use(await startMosquitto(), (it) => it.stop());
    writeFileSync(join(cwd, 'map.yaml'), MAP);
    const configuration = `[GATEWAY]
name: hall
datafolder: data
[INTERFACE]
period: 0
reply: on
[MAP]
mapfilename: map.yaml
[MQTT]
host: 127.0.0.1
port: ${broker.port}
protocol: ${gatewayVersion}
trace: on
[LOG]
consolelevel: DEBUG
`;
    writeFileSync(join(cwd, 'gateway.conf'), configuration);
    const paho = use(
      await startPaho(broker.port, pahoVersion, ['home/#', 'mqttgateway/hall/state']),
      (it) => it.stop('SIGKILL'),
    );
    const gateway = use(startCommand(['run', '-c', 'gateway.conf'], { cwd }), (it) =>
      it.stop('SIGKILL'),
    );
    await gateway.until(/connected to mqtt:/);
    return { paho, gateway };
  };

  test.each([
    ['3.1.1', '3.1.1'],
    ['5', '5'],
    ['5', '3.1.1'],
    ['3.1.1', '5'],
    ['3.1', '3.1'],
  ] as const)('gateway %s, Paho %s: both ways, with its state', async (version, pahoVersion) => {
    const { paho, gateway } = await scene(version, pahoVersion);
    expect(gateway.output()).toContain(`MQTT ${version}`);
    expect(await paho.heard('mqttgateway/hall/state')).toMatchObject({ payload: 'online' });
    for (const qos of [0, 1, 2] as const) {
      await paho.publish('home/office/lamp/set', 'light_on', qos);
      const { payload, ...answer } = await paho.heard('home/office/lamp');
      expect(JSON.parse(String(payload))).toMatchObject({ action: 'light_on', response: 'OK' });
      expect(answer).toMatchObject({ qos: 1, retain: false });
      if (version === '5' && pahoVersion === '5')
        expect(answer).toMatchObject({
          contentType: 'application/json',
          userProperties: [['by', 'gateway']],
        });
    }
    await gateway.until(
      /received PUBLISH .*"home\/office\/lamp\/set"[\s\S]*sent PUBLISH .*"home\/office\/lamp"/,
    );
    await gateway.stop('SIGKILL');
    expect(await paho.heard('mqttgateway/hall/state')).toMatchObject({ payload: 'offline' });
  });
});
