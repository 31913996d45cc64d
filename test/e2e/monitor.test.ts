/** Watching and recording a real broker, and a map from what it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startCommand } from '../support/built-command.js';
import { type Mosquitto, startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';

const MAP = `version: 2
role: controller
values: { action: { map: { POWER_ON: ["ON"], POWER_OFF: ["OFF"] } } }
routes:
  power: { topic: stat/<device>/POWER, payload: <action>, message: { type: status } }
`;

requirePeer('mosquitto', '-h')('with a broker', () => {
  const use = resources();
  let cwd: string;
  let broker: Mosquitto;

  beforeEach(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'monitor-'));
    writeFileSync(join(cwd, 'map.yaml'), MAP);
    broker = await startMosquitto();
  });
  afterEach(async () => {
    await broker.stop();
    rmSync(cwd, { recursive: true });
  });

  const start = (args: readonly string[]): Running =>
    use(startCommand([...args, '-h', '127.0.0.1', '-p', String(broker.port)], { cwd }), (it) =>
      it.stop('SIGKILL'),
    );
  const pub = async (topic: string, message: string, ...more: string[]): Promise<void> => {
    const { code } = await start(['pub', '-t', topic, '-m', message, ...more]).ended;
    expect(code).toBe(0);
  };
  const linesOf = (file: string): unknown[] =>
    readFileSync(join(cwd, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('messages are shown with their meaning and recorded until Ctrl-C', async () => {
    await pub('stat/lamp/POWER', 'ON', '-r');
    const monitor = start(['monitor', 'map.yaml', '--record', 'day.jsonl']);
    await monitor.until(
      /\d\d:\d\d:\d\d\.\d{3} {2}← {2}stat\/lamp\/POWER {2}ON {2}\(retained\) {2}→ {2}status POWER_ON device=lamp\n/,
    );
    await pub('stat/lamp/POWER', 'MAYBE');
    await monitor.until(/stat\/lamp\/POWER {2}MAYBE {2}✗ {2}MAP_UNKNOWN_TOKEN\n/);
    const { code, stderr } = await monitor.stop('SIGINT');
    expect(code).toBe(0);
    expect(stderr).toContain('day.jsonl: 2 messages recorded.');
    expect(linesOf('day.jsonl')).toEqual([
      expect.objectContaining({ topic: 'stat/lamp/POWER', payload: 'ON', qos: 1, retain: true }),
      expect.objectContaining({ payload: 'MAYBE', retain: false }),
    ]);
  });

  test('a recording is appended; JSON has the meaning, and bytes stay bytes', async () => {
    await pub('stat/lamp/POWER', 'OFF', '-r');
    writeFileSync(join(cwd, 'bytes'), Buffer.from([0xff, 0x00]));
    await start(['pub', '-t', 'raw', '-f', 'bytes', '-r']).ended;
    for (const round of [1, 2]) {
      const args = ['monitor', 'map.yaml', '-t', '#', '-C', '2', '--json', '--record', 'day.jsonl'];
      const { code, stdout } = await start(args).ended;
      expect([round, code]).toEqual([round, 0]);
      const seen = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(seen).toContainEqual(
        expect.objectContaining({
          payload_base64: '/wA=',
          error: expect.objectContaining({ code: 'MAP_NO_ROUTE' }),
        }),
      );
      expect(seen).toContainEqual(
        expect.objectContaining({
          route: 'power',
          internal: expect.objectContaining({ action: 'POWER_OFF' }),
        }),
      );
    }
    expect(linesOf('day.jsonl')).toHaveLength(4);
  });

  test('the map and the broker are those of a configuration', async () => {
    await pub('stat/lamp/POWER', 'ON', '-r');
    writeFileSync(
      join(cwd, 'my.conf'),
      `[MQTT]\nhost: 127.0.0.1\nport: ${broker.port}\n[MAP]\nmapfilename: map.yaml\n`,
    );
    const monitor = startCommand(['monitor', '-c', 'my.conf', '-C', '1'], { cwd });
    const { code, stdout } = await use(monitor, (it) => it.stop('SIGKILL')).ended;
    expect(code).toBe(0);
    expect(stdout).toContain('→  status POWER_ON device=lamp\n');
  });

  test('nothing came: 1; nothing to subscribe to: 64; a capture that cannot be written: 77', async () => {
    expect((await start(['monitor', '-t', 'quiet', '-W', '3']).ended).code).toBe(1);
    const nothing = await start(['monitor']).ended;
    expect(nothing.code).toBe(64);
    expect(nothing.stderr).toContain('COMMAND_USAGE  nothing to subscribe to');
    expect((await start(['monitor', '-t', '#', '--record', 'no/where']).ended).code).toBe(77);
    expect((await start(['monitor', '-t', '#', '-C', '1', '--record', '.']).ended).code).toBe(77);
  });

  test('a full disk ends the recording with 77', async () => {
    await pub('a', 'x', '-r');
    const { code, stderr } = await start(['monitor', '-t', '#', '--record', '/dev/full']).ended;
    expect(code).toBe(77);
    expect(stderr).toContain('COMMAND_CANNOT_WRITE  /dev/full cannot be written');
  });

  test('a map is proposed from what the broker says', async () => {
    await pub('stat/lamp/POWER', 'ON', '-r');
    await pub('stat/fan/POWER', 'OFF', '-r');
    const args = ['map', 'new', 'new.yaml', '--from-topics', 'stat/#', '--listen', '5s'];
    const { code, stdout, stderr } = await start(args).ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'new.yaml\n' });
    expect(stderr).toContain('listening to stat/# for 5 s');
    expect(stderr).toContain('2 messages of 2 topics');
    expect(readFileSync(join(cwd, 'new.yaml'), 'utf8')).toContain('topic: stat/<device>/POWER\n');
    const tested = await startCommand(['map', 'test', 'new.yaml'], { cwd }).ended;
    expect(tested.code).toBe(0);
  });

  test('nothing came, so nothing is proposed', async () => {
    const args = ['map', 'new', 'new.yaml', '--from-topics', 'quiet/#', '--listen', '3s'];
    const { code, stderr } = await start(args).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('no message came');
  });
});
