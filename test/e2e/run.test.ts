/** The built gateway as a process, on Debian's mosquitto as a process. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awakeMs } from '../support/awake-ms.js';
import { type Running, startCommand, startProgram } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { type Mosquitto, startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';

const original = join(import.meta.dirname, '../fixtures/original');
const peers = requirePeer('mosquitto', '-h');

peers('the gateway on mosquitto', () => {
  let folder: string;
  let broker: Mosquitto;
  const running: Running[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mqttgateway-run-'));
    broker = await startMosquitto();
  });

  afterEach(async () => {
    for (const { stop } of running.splice(0)) await stop();
    await broker.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const keep = (started: Running): Running => {
    running.push(started);
    return started;
  };
  const run = (args: string[], env = {}): Running =>
    keep(startCommand(['run', ...args], { cwd: folder, env }));
  /** Subscribes with mosquitto_sub, and waits until it has. */
  const subscribe = async (filter: string): Promise<Running> => {
    const args = ['-p', String(broker.port), '-t', filter, '-v', '-d'];
    const started = keep(startProgram('stdbuf', ['-oL', 'mosquitto_sub', ...args]));
    await started.until(/Subscribed/);
    return started;
  };
  const publish = async (topic: string, payload: string): Promise<void> => {
    const args = ['-p', String(broker.port), '-t', topic, '-m', payload, '-q', '1'];
    await startProgram('mosquitto_pub', args).ended;
  };
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  test('an original configuration and a JSON map with tabs, unchanged', async () => {
    cpSync(original, folder, { recursive: true });
    const gateway = run(['-c', 'dummy2mqtt.conf'], {
      MQTTGATEWAY_MQTT_PORT: String(broker.port),
      MQTTGATEWAY_INTERFACE_PERIOD: '0.3',
    });
    await gateway.until(/gateway "dummy2mqtt", configuration .*dummy2mqtt\.conf/);
    await gateway.until(/connected to mqtt:\/\/127\.0\.0\.1:\d+, MQTT 5/);
    const own = await subscribe('home/dummyfunction/#');
    await own.until(/home\/dummyfunction\/\/office\/\/dummy2mqtt\/C mute_on/);
    await publish('home/audiovideo//kitchen//me/C', 'audio_on');
    await gateway.until(/received command POWER_ON/);
    expect(gateway.output()).not.toMatch(/ERROR|CRITICAL/);
    expect((await gateway.stop()).code).toBe(0);
  });

  test('YAML, two interfaces, a log file; the state topic says offline before the end', async () => {
    write(
      'house.yaml',
      [
        `mqtt: { host: 127.0.0.1, port: ${broker.port}, protocol: "3.1.1" }`,
        'map: { root: house, topics: ["house/#"] }',
        'log: { filelevel: DEBUG, logfilename: house.log }',
        'interfaces:',
        '  front: { interface: dummy, period: 0, reply: true }',
        '  back: { interface: dummy, period: 0 }',
      ].join('\n'),
    );
    const state = await subscribe('mqttgateway/house/state');
    const replies = await subscribe('house/+/+/+/+/house/S');
    const gateway = run(['-c', 'house.yaml']);
    await state.until(/mqttgateway\/house\/state online/);
    await publish('house/Light/front///me/C', '{"action":"ON","level":"5"}');
    await replies.until(/house\/Light\/front\/\/\/house\/S \{.*"response":"OK"/);
    await publish('house/Light////me/C', 'OFF');
    await gateway.until(/back +received command OFF/);
    const { code } = await gateway.stop();
    expect(code).toBe(0);
    await state.until(/mqttgateway\/house\/state offline/);
    const log = readFileSync(join(folder, 'house.log'), 'utf8');
    expect(log).toMatch(/front +received command ON/);
    expect(log).not.toMatch(/back +received command ON/);
    expect(log).toMatch(/connected to .* MQTT 3\.1\.1/);
  });

  test('a broker that comes late, is killed, and comes back without its memory', async () => {
    const { port } = broker;
    await broker.stop();
    const gateway = run(['--host', '127.0.0.1', '--port', String(port), '--name', 'dummy'], {
      MQTTGATEWAY_MQTT_RECONNECTMAX: '0.6',
      MQTTGATEWAY_INTERFACE_PERIOD: '0.2',
    });
    await gateway.until(/WARN +mqtt +nothing listens on 127\.0\.0\.1.*is the broker running\?/);
    broker = await startMosquitto({ port });
    await gateway.until(/connected to/);
    await broker.stop('SIGKILL');
    await gateway.until(/connected to[\s\S]*WARN +mqtt/);
    broker = await startMosquitto({ port });
    await gateway.until(/connected to[\s\S]*connected to/);
    const state = await subscribe('mqttgateway/dummy/state');
    await state.until(/state online/);
    const own = await subscribe('testmqttgtw/#');
    await own.until(/mute_on/);
    expect((await gateway.stop('SIGINT')).code).toBe(0);
  });

  test('kill -9 of the gateway: the broker publishes the will', async () => {
    const state = await subscribe('mqttgateway/dummy/state');
    const gateway = run(['--host', '127.0.0.1', '--port', String(broker.port)]);
    await state.until(/state online/);
    await gateway.stop('SIGKILL');
    await state.until(/state offline/);
  });

  test.each([
    ['SIGTERM', 'a broker that is there', () => broker.port],
    ['SIGQUIT', 'no broker at all', freePort],
  ] as const)('%s with %s ends it cleanly, soon', async (signal, _, port) => {
    const gateway = run(['--host', '127.0.0.1', '--port', String(await port())]);
    await gateway.until(/dummy +running/);
    await gateway.until(/connected to|nothing listens/);
    const stopped = gateway.stop(signal);
    // The contract says 8 s in every state; this is not a measurement but the bound itself.
    expect(await awakeMs(() => stopped)).toBeLessThan(8000);
    const { code, stdout } = await stopped;
    expect(code).toBe(0);
    expect(stdout).toContain(`stopping: ${signal}`);
  });

  test('an interface that must start and does not ends everything with 69', async () => {
    write(
      'broken.mjs',
      `export default { name: 'broken', apiVersion: 1, options: { type: 'object' },
        create: () => ({ start() { throw new Error('no such port'); }, handle() {}, stop() {} }) };`,
    );
    write(
      'broken.conf',
      `[INTERFACE]\nmodule: ./broken.mjs\nstart: fail\n[MAP]\ntopics: a/#\n[MQTT]\nhost: 127.0.0.1\nport: ${broker.port}\n`,
    );
    const { code, stderr, stdout } = await run(['-c', 'broken.conf']).ended;
    expect(code).toBe(69);
    expect(stderr).toContain('INTERFACE_START_FAILED  broken could not start: no such port');
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  });
});
