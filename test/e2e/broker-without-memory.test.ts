/** A broker that forgets everything while a gateway with all its companions runs: Debian's mosquitto, killed. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { awakeMs } from '../support/awake-ms.js';
import { DIST, startCommand } from '../support/built-command.js';
import { watchBroker } from '../support/discovery-gateway.js';
import { freePort } from '../support/free-port.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { stopClients } from '../support/start-client.js';
import { until } from '../support/until.js';

/** Nobody waits longer for what was there before. */
const BOUND_MS = 5_000;

const MAP = `version: 2
role: device
routes:
  power: { topic: home/lamp, payload: <action>, message: { type: status, function: Light } }
  set: { topic: home/lamp/set, payload: <action>, message: { type: command, function: Light } }
values: { action: { maptype: strict, map: { LIGHT_ON: [on], LIGHT_OFF: [off] } } }
`;

/** Says each of its values once only. */
const SERVICE = `import { defineService } from 'mqttgateway/interface/service';
export default defineService({
  name: 'meter',
  loops: {
    read: {
      seconds: 0.05,
      run: (service) => service.publish('watts', 42, { retain: true, onlyIfChanged: true }),
    },
  },
});
`;

/** The topics with what has to be said on each; all of them are retained. */
const WANTED: Readonly<Record<string, RegExp>> = {
  'mqttgateway/here/state': /^online$/,
  'mqttgateway/here/status': /"interfaces":\[.*"state":"running"/,
  'mqttgateway/here/bridge/info': /"name":"here"/,
  'homeassistant/device/here/config': /home\/lamp\/set/,
  'homie/5/here/$state': /^ready$/,
  'homie/5/here/$description': /"nodes"/,
  'mqttgateway/here/twin/reported': /"lamp":\{.*"running"/,
  'service/meter/online': /^1$/,
  'service/meter/watts': /^42$/,
};

requirePeer('mosquitto', '-h')('a broker that is killed and has no memory', () => {
  const use = resources();
  afterEach(stopClients);

  const missing = (last: ReadonlyMap<string, string>): string[] =>
    Object.entries(WANTED).flatMap(([topic, pattern]) =>
      pattern.test(last.get(topic) ?? '') ? [] : [topic],
    );

  test('gets everything back within 5 s: state, status, info, discovery, what is reported, services', async () => {
    const folder = use(mkdtempSync(join(tmpdir(), 'memory-')), (path) =>
      rmSync(path, { recursive: true, force: true }),
    );
    const port = await freePort();
    writeFileSync(join(folder, 'map.yaml'), MAP);
    writeFileSync(join(folder, 'meter.mjs'), SERVICE);
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(dirname(DIST), join(folder, 'node_modules', 'mqttgateway'));
    writeFileSync(
      join(folder, 'here.json'),
      JSON.stringify({
        gateway: { name: 'here' },
        // The broker may take a while to come back; the pause before that is not what counts here.
        mqtt: { host: '127.0.0.1', port, reconnectmax: 1 },
        map: { mapfilename: 'map.yaml' },
        interfaces: { lamp: { interface: 'dummy', period: 0 }, meter: { module: './meter.mjs' } },
        control: { enabled: true },
        discovery: { homeassistant: true, homie: true },
        twin: { backend: 'topics' },
      }),
    );
    const first = use(await startMosquitto({ port }), (it) => it.stop('SIGKILL'));
    const gateway = use(startCommand(['run', '-c', 'here.json'], { cwd: folder }), (it) =>
      it.stop('SIGKILL'),
    );
    const before = await watchBroker(port);
    await until(() => missing(before.last).length === 0).catch(() => undefined);
    expect(missing(before.last)).toEqual([]);
    await before.client.stop();
    await first.stop('SIGKILL');
    use(await startMosquitto({ port }), (it) => it.stop());
    await awakeMs(async (soFar) => {
      const after = await watchBroker(port);
      await until(() => missing(after.last).length === 0 || soFar() > BOUND_MS);
      expect({ missing: missing(after.last), log: gateway.output() }).toMatchObject({
        missing: [],
      });
    });
  });
});
