/** The README's first line: the dummy gateway with the embedded broker, driven by real clients. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startProgram } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { listenOn } from '../support/listen-on.js';
import { requirePeer } from '../support/require-peer.js';

const clients = requirePeer('mosquitto_pub', '--help');

clients('npm start', () => {
  const running: Running[] = [];
  const closing: Server[] = [];
  afterEach(async () => {
    for (const server of closing.splice(0)) server.close();
    for (const { stop } of running.splice(0)) await stop();
  });
  const start = (program: string, args: string[], env = {}): Running => {
    const started = startProgram(program, args, { env });
    running.push(started);
    return started;
  };

  test('a command comes in, the dummy’s own message goes out, Ctrl-C ends it', async () => {
    const port = String(await freePort());
    const gateway = start('npm', ['start'], {
      MQTTGATEWAY_MQTT_PORT: port,
      MQTTGATEWAY_INTERFACE_PERIOD: '0.3',
    });
    await gateway.until(new RegExp(`EMBEDDED BROKER on mqtt://127.0.0.1:${port}: for trying`));
    const [, line = ''] = await gateway.until(/^ {2}npx mqttgateway (pub .*)\n/m);
    await gateway.until(/connected to/);

    const [, topic = ''] = / -t (\S+)/.exec(line) ?? [];
    expect(line).toContain(`-p ${port} -t testmqttgtw/dummyfunction//kitchen//me/C -m audio_on`);
    const published = start('mosquitto_pub', ['-p', port, '-t', topic, '-m', 'audio_on']);
    expect((await published.ended).code).toBe(0);
    await gateway.until(/← testmqttgtw.* audio_on {2}→ {2}command POWER_ON/);
    await gateway.until(/INFO +dummy +received command POWER_ON/);

    const subscriber = start('mosquitto_sub', ['-p', port, '-t', 'testmqttgtw/#', '-v', '-C', '1']);
    expect((await subscriber.ended).stdout).toBe(
      'testmqttgtw/dummyfunction//office//dummy/C mute_on\n',
    );
    await gateway.until(
      /→ command MUTE_ON .* → {2}testmqttgtw\/dummyfunction\/\/office\/\/dummy\/C mute_on/,
    );
    await gateway.until(/our own message came back: dropped/);

    const state = start('mosquitto_sub', ['-p', port, '-t', 'mqttgateway/dummy/state', '-C', '1']);
    expect((await state.ended).stdout).toBe('online\n');

    const { stdout } = await gateway.stop('SIGINT');
    expect(stdout).toMatch(/stopping: SIGINT[\s\S]*INFO +gateway +stopped/);
  });

  test('the line that is printed works as it is printed', async () => {
    const port = String(await freePort());
    const gateway = start('npm', ['start'], { MQTTGATEWAY_MQTT_PORT: port });
    const [, line = ''] = await gateway.until(/^ {2}(npx mqttgateway pub .*)\n/m);
    await gateway.until(/connected to/);
    const [program = '', ...args] = line.split(' ');
    expect((await start(program, args).ended).code).toBe(0);
    await gateway.until(/received command POWER_ON/);
  });

  test('with a map of one’s own the hint is about that map', async () => {
    const port = String(await freePort());
    const folder = mkdtempSync(join(tmpdir(), 'own-map-'));
    const map = join(folder, 'own.yaml');
    writeFileSync(
      map,
      'version: 2\nroutes:\n  lamp: { topic: "lamps/<device>", payload: <action>, message: { type: command } }\n',
    );
    const env = { MQTTGATEWAY_MQTT_PORT: port, MQTTGATEWAY_MAP_MAPFILENAME: map };
    const gateway = start('npm', ['start'], env);
    const [hint] = await gateway.until(/No configuration was found[\s\S]*Ctrl-C ends it/);
    rmSync(folder, { recursive: true });
    expect(hint).toContain('this is the dummy interface with your map.');
    expect(hint).toContain(`\n  npx mqttgateway pub -p ${port} -t TOPIC -m PAYLOAD\n`);
    expect(hint).toContain('\nThe map listens to:  lamps/+\n');
    expect(hint).not.toContain('testmqttgtw');
  });

  test('where port 1883 is taken the embedded broker takes a free one and says so', async () => {
    const squatter = createServer();
    const port = await listenOn(squatter);
    closing.push(squatter);
    const gateway = start('npm', ['start'], { MQTTGATEWAY_MQTT_PORT: String(port) });
    const [, taken, other] = await gateway.until(
      /port (\d+) is taken, so it is (\d+); to use the broker that is there, give --host 127/,
    );
    expect(taken).toBe(String(port));
    await gateway.until(new RegExp(`connected to mqtt://127.0.0.1:${other}`));
  });
});
