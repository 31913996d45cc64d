/** What mosquitto_pub, mosquitto_sub and scripts of Paho do in one line, by `pub` and `sub`. */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { type Mosquitto, startMosquitto } from '../support/mosquitto.js';
import { observeCommand } from '../support/observed-command.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';

requirePeer('mosquitto', '-h')('pub and sub', () => {
  const use = resources();
  let broker: Mosquitto;
  let cwd: string;
  let socket: string;

  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'pub-sub-'));
    socket = join(cwd, 'mosquitto.sock');
    broker = await startMosquitto({ config: ['allow_anonymous true', `listener 0 ${socket}`] });
  });
  afterAll(async () => {
    await broker.stop();
    await rm(cwd, { recursive: true, force: true });
  });

  const run = (args: readonly string[], stdin = '') => {
    const [name = '', ...rest] = args;
    return observeCommand([name, '-h', '127.0.0.1', '-p', String(broker.port), ...rest], {
      cwd,
      stdin,
    });
  };
  const done = async (args: readonly string[], stdin?: string): Promise<string> => {
    const { exitCode, stdout, stderr } = await run(args, stdin);
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    return `${stdout}${stderr}`;
  };
  const listen = async (...args: readonly string[]) => {
    const sub = use(
      startCommand(
        ['sub', '-h', '127.0.0.1', '-p', String(broker.port), '--trace', '-W', '30', ...args],
        { cwd },
      ),
      (it) => it.stop('SIGKILL'),
    );
    await sub.until(/received SUBACK/);
    return sub;
  };

  test('each line of stdin or of a file is a message, in their order', async () => {
    const sub = await listen('-t', 'lines/#', '-C', '103', '-v');
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    expect(await done(['pub', '-t', 'lines/a', '-l'], `${lines.join('\n')}\n`)).toBe(
      'published 100 messages, 690 bytes, to lines/a\n',
    );
    writeFileSync(join(cwd, 'lines.txt'), 'one\r\n\nthree');
    await done(['pub', '-t', 'lines/b', '-l', '-f', 'lines.txt']);
    const { stdout } = await sub.ended;
    expect(stdout.split('\n')).toEqual([
      ...lines.map((line) => `lines/a ${line}`),
      'lines/b one',
      'lines/b ',
      'lines/b three',
      '',
    ]);
  });

  test('properties of MQTT 5 go out and come in; nothing of them is lost without a word', async () => {
    const sub = await listen('-t', 'ask', '-C', '1', '--json');
    const properties = [
      'content-type=text/plain',
      'response-topic=answer',
      'correlation-data=7',
      'payload-format=text',
    ].flatMap((property) => ['--property', property]);
    const users = ['a=1', 'a=2', 'b=x=y'].flatMap((pair) => ['--user-property', pair]);
    await done(['pub', '-t', 'ask', '-m', 'temperature', ...properties, ...users]);
    const { stdout } = await sub.ended;
    expect(JSON.parse(stdout)).toEqual({
      topic: 'ask',
      payload: 'temperature',
      qos: 1,
      retain: false,
      properties: {
        contentType: 'text/plain',
        responseTopic: 'answer',
        correlationData: '7',
        payloadFormatIndicator: true,
        userProperties: { a: ['1', '2'], b: 'x=y' },
      },
    });
    const old = await run(['pub', '-t', 'a', '--protocol', '3.1.1', '--property', 'expiry=1']);
    expect(old).toMatchObject({ exitCode: 64 });
    expect(old.stderr).toContain('MQTT 3.1.1 does not have them');
  });

  test('a retained message is published, shown, left out, and removed', async () => {
    await done(['pub', '-t', 'kept/a', '-m', 'a', '-r']);
    await done(['pub', '-t', 'kept/b', '-m', 'b', '-r', '--protocol', '3.1']);
    const only = ['sub', '-t', 'kept/#', '--retained-only', '-C', '2', '-W', '20', '-v'];
    expect((await done(only)).trim().split('\n').sort()).toEqual(['kept/a a', 'kept/b b']);
    const without = await run(['sub', '-t', 'kept/#', '-R', '-W', '3']);
    expect(without).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await done(['pub', '-t', 'kept/a', '--remove-retained'])).toBe(
      'the retained message of kept/a is removed\n',
    );
    const removing = ['sub', '-t', 'kept/#', '--remove-retained', '-C', '1', '-W', '20'];
    expect(await done(removing)).toBe('b\n1 retained message removed\n');
    expect(await run(['sub', '-t', 'kept/#', '-W', '3'])).toMatchObject({ stdout: '' });
  });

  test('a broker is reached by a Unix socket', async () => {
    const sub = await listen('-t', 'socket/a', '-C', '1');
    const args = ['pub', '--url', `unix://${socket}`, '-t', 'socket/a', '-m', 'x'];
    expect(await observeCommand(args, { cwd })).toMatchObject({ exitCode: 0 });
    expect((await sub.ended).stdout).toBe('x\n');
    const nobody = await observeCommand(['pub', '--url', `unix://${socket}.not`, '-t', 'a'], {
      cwd,
    });
    expect(nobody).toMatchObject({ exitCode: 69 });
    expect(nobody.stderr).toContain(`unix://${socket}.not`);
  });

  test('a message is repeated, and topics are filtered out', async () => {
    const sub = await listen('-t', 'again/#', '-T', 'again/+/noise', '-C', '3', '-v');
    await done(['pub', '-t', 'again/a/noise', '-m', 'no']);
    await done(['pub', '-t', 'again/a', '-m', 'x', '--repeat', '3', '--repeat-delay', '0.05']);
    expect((await sub.ended).stdout).toBe('again/a x\n'.repeat(3));
  });

  test('a will is published when the process is killed, and not when it ends', async () => {
    const watcher = await listen('-t', 'will/#', '-C', '2', '-v');
    const will = ['--will-topic', 'will/a', '--will-payload', 'gone', '--will-qos', '1'];
    const victim = await listen('-t', 'nothing', ...will, '--will-retain');
    await victim.stop('SIGKILL');
    await watcher.until(/will\/a gone/);
    const polite = await listen('-t', 'nothing', '--will-topic', 'will/b');
    await polite.stop('SIGINT');
    await done(['pub', '-t', 'will/end', '-m', 'x']);
    expect((await watcher.ended).stdout).toBe('will/a gone\nwill/end x\n');
    await done(['pub', '-t', 'will/a', '--remove-retained']);
  });

  test('a line that is refused ends pub, although its input goes on', async () => {
    const small = use(
      await startMosquitto({ config: ['allow_anonymous true', 'message_size_limit 100'] }),
      (it) => it.stop(),
    );
    const pub = use(
      startCommand(['pub', '-h', '127.0.0.1', '-p', String(small.port), '-t', 'a', '-l']),
      (it) => it.stop('SIGKILL'),
    );
    pub.child.stdin.on('error', () => undefined).write(`${'x'.repeat(1_000)}\n`);
    const { code, stderr } = await pub.ended;
    expect(stderr).toContain('MQTT_');
    expect(code).not.toBe(0);
  });

  test.each([
    [['-l', '-m', 'x'], '-l and -m are both given; expected one of them'],
    [['-l', '--repeat', '2'], '-l and --repeat are both given; expected one of them'],
    [['--remove-retained', '-m', 'x'], '--remove-retained is given with a payload; it has none'],
    [['--repeat-delay', '1'], '--repeat-delay is given without --repeat'],
    [['--will-qos', '1'], 'a will is described, but --will-topic is missing'],
    [['--property', 'foo=1'], '--property names "foo"; expected content-type, expiry'],
    [['--property', 'toString=1'], '--property names "toString"; expected content-type'],
    [['--property', 'expiry=-1'], '--property expiry is "-1"; expected whole seconds'],
    [['--property', 'response-topic=a/#'], 'which contains a wildcard'],
    [['--property', 'payload-format=x'], 'expected text or bytes'],
    [['--user-property', 'x'], '--user-property is "x"; expected name=value'],
    [['-l', '-f', 'missing.txt'], '-f names "missing.txt", which does not exist'],
  ])('pub %j is refused', async (args, message) => {
    const { exitCode, stderr } = await run(['pub', '-t', 'a', ...args]);
    expect(stderr).toContain(message);
    expect(stderr).toContain('COMMAND_USAGE');
    expect(exitCode).toBe(64);
  });

  test.each([
    [['pub', '-t', 'a', '-d', '-m', 'x'], "unknown option '-d'. mosquitto's -d is --trace here\n"],
    [['pub', '-t', 'a', '-n'], "mosquitto's -n is -m '' here; with -r it is --remove-retained\n"],
    [['pub', '-t', 'a', '-s'], "mosquitto's -s is -f - here\n"],
    [
      ['pub', '-L', 'mqtt://b/a', '-m', 'x'],
      "mosquitto's -L is --url mqtt://HOST with -t TOPIC here",
    ],
    [['pub', '-t', 'a', '-D', 'publish', 'x', 'y'], "mosquitto's -D is --property NAME=VALUE or"],
    [['pub', '-t', 'a', '-m', 'x', '-V', '311'], "mosquitto's -V is --protocol here: 5, 3.1.1"],
    [['sub', '-t', 'a', '-V', 'mqttv5'], "mosquitto's -V is --protocol here: 5, 3.1.1"],
    [['sub', '-t', 'a', '-F', '%j'], "mosquitto's -F is --json or -v here\n"],
    [['sub', '-t', 'a', '-N'], "mosquitto's -N is not here: each message ends its line"],
    [['sub', '-t', 'a', '-E'], "mosquitto's -E is -W SECONDS or -C COUNT here"],
    [['sub', '-U', 'a'], "mosquitto's -U is not here, as a visit leaves no subscription\n"],
    [['sub', '-t', 'a', '-x', '9'], "mosquitto's -x is not here, as a visit leaves no session"],
    [['sub', '-t', 'a', '-R', '--retained-only'], '-R and --retained-only are both given'],
  ])('%j is refused, and says how it is written here', async (args, message) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 64,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  test('TLS to a port without it is told that way round', async () => {
    const { exitCode, stderr } = await run(['pub', '-t', 'a', '-m', 'x', '--insecure']);
    expect(exitCode).toBe(69);
    expect(stderr).toContain('does it speak TLS, as this connection does?');
  });
});
